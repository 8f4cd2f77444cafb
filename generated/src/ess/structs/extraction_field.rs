// Generated from schema/ess/2020-11-11/structs/ExtractionField.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// A field to look for in a contract.
///
/// # Rules
///
/// - A field of the type OPTION needs its choices: fill ChoiceList, or take another Type.
#[must_use]
#[non_exhaustive]
pub struct ExtractionField {
    /// What the field is called in the contract, such as Party A (甲方) or amount.
    ///
    /// Limits: at most 30 characters.
    pub name: String,
    /// What kind of value to look for.
    /// OPTION needs a ChoiceList.
    pub type_: enums::ExtractionFieldType,
    /// More words about what to look for.
    ///
    /// Limits: at most 100 characters.
    pub description: Option<String>,
    /// The values that were found, in answers; leave it out of requests.
    pub values: Option<Vec<String>>,
    /// The choices of an OPTION field, one of which is looked for.
    pub choice_list: Option<Vec<String>>,
}

impl ExtractionField {
    /// Makes one with what it needs.
    pub fn new(
        name: impl Into<String>,
        type_: impl Into<enums::ExtractionFieldType>,
    ) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, type_: impl Into<enums::ExtractionFieldType>) -> Self {
        self.type_ = type_.into();
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `Values`.
    pub fn values(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.values = Some(rt::list_from(values));
        self
    }
    /// Sets `ChoiceList`.
    pub fn choice_list(
        mut self,
        choice_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.choice_list = Some(rt::list_from(choice_list));
        self
    }
}

impl rt::Record for ExtractionField {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.name),
                rt::Member::Value(&self.type_),
                rt::Member::OptionalText(&self.description),
                rt::Member::Value(&self.values),
                rt::Member::Value(&self.choice_list),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.name),
                rt::Slot::Value(&mut self.type_),
                rt::Slot::OptionalText(&mut self.description),
                rt::Slot::Value(&mut self.values),
                rt::Slot::Value(&mut self.choice_list),
            ],
        );
    }
}

impl rt::Blank for ExtractionField {
    const BLANK: Self = Self {
        name: String::new(),
        type_: rt::Blank::BLANK,
        description: None,
        values: None,
        choice_list: None,
    };
}

rt::record_traits!(ExtractionField);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ExtractionField",
    fields: &[
        rt::Field::Limited(
            "Name",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxLength(30, rt::LengthUnit::Chars))],
        ),
        rt::Field::Required(
            "Type",
            rt::Kind::Enum(&enums::extraction_field_type::TABLE),
        ),
        rt::Field::Limited(
            "Description",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(100, rt::LengthUnit::Chars))],
        ),
        rt::Field::Marked("Values", rt::Kind::List(&rt::Kind::Text), rt::SENSITIVE),
        rt::Field::Optional("ChoiceList", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[
        rt::Rule {
            id: "option-needs-choices",
            message: "A field of the type OPTION needs its choices: fill ChoiceList, or take another Type.",
            each: "",
            when: rt::Condition::In("Type", &[rt::Literal::Text("OPTION")], None),
            demand: rt::Demand::Require(&["ChoiceList"]),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};
