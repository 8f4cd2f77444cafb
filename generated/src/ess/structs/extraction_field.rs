// Generated from schema/ess/2020-11-11/structs/ExtractionField.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `ExtractionField`.
#[must_use]
#[non_exhaustive]
pub struct ExtractionField {
    /// `Name`.
    pub name: String,
    /// `Type`.
    pub type_: String,
    /// `Description`.
    pub description: Option<String>,
    /// `Values`.
    pub values: Option<Vec<String>>,
    /// `ChoiceList`.
    pub choice_list: Option<Vec<String>>,
}

impl ExtractionField {
    /// Makes one with what it needs.
    pub fn new(name: impl Into<String>, type_: impl Into<String>) -> Self {
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
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
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
                rt::Member::Text(&self.type_),
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
                rt::Slot::Text(&mut self.type_),
                rt::Slot::OptionalText(&mut self.description),
                rt::Value::slot(&mut self.values),
                rt::Value::slot(&mut self.choice_list),
            ],
        );
    }
}

impl rt::Blank for ExtractionField {
    const BLANK: Self = Self {
        name: String::new(),
        type_: String::new(),
        description: None,
        values: None,
        choice_list: None,
    };
}

rt::record_traits!(ExtractionField);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ExtractionField",
    fields: &[
        rt::Field::required("Name", rt::Kind::Text),
        rt::Field::required("Type", rt::Kind::Text),
        rt::Field::optional("Description", rt::Kind::Text),
        rt::Field::optional("Values", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("ChoiceList", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[],
};
