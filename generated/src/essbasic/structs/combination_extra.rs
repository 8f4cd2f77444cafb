// Generated from schema/essbasic/2021-05-26/structs/CombinationExtra.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// The parts of a group that is filled in, such as check boxes.
///
/// The JSON of the string `ComponentExtra` of [`Component`](super::super::Component): `into` makes the text, and `parse` reads it.
/// Members that are not known here are kept.
///
/// # Rules
///
/// - A group names either the ids of its parts or the parts themselves.
///   Set Children for places by coordinates, ChildrenComponents for a keyword, and not both. (warns)
#[must_use]
#[non_exhaustive]
pub struct CombinationExtra {
    /// What the group is, seen in examples: `CHECK_BOX_GROUP`.
    pub sub_type: Option<String>,
    /// Whether several check boxes of the group may be ticked, seen in examples.
    pub multi_select: Option<bool>,
    /// The ComponentId of each part, when the parts are placed by coordinates.
    /// They stand in the same list as the group.
    pub children: Option<Vec<String>>,
    /// The parts themselves, when the group is placed by a keyword.
    pub children_components: Option<Vec<structs::ChildComponent>>,
    /// Keeps the call from failing when the component is placed by a keyword that the file does not have.
    /// It still fails if the signer is left without any sign component.
    pub ignore_keyword_error: Option<enums::MissingKeyword>,
    further: rt::Further,
}

impl CombinationExtra {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `SubType`.
    pub fn sub_type(mut self, sub_type: impl Into<String>) -> Self {
        self.sub_type = Some(sub_type.into());
        self
    }
    /// Sets `MultiSelect`.
    #[inline]
    pub fn multi_select(mut self, multi_select: bool) -> Self {
        self.multi_select = Some(multi_select);
        self
    }
    /// Sets `Children`.
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.children = Some(rt::list_from(children));
        self
    }
    /// Sets `ChildrenComponents`.
    pub fn children_components(
        mut self,
        children_components: impl IntoIterator<Item = structs::ChildComponent>,
    ) -> Self {
        self.children_components = Some(rt::list(children_components));
        self
    }
    /// Sets `IgnoreKeywordError`.
    #[inline]
    pub fn ignore_keyword_error(
        mut self,
        ignore_keyword_error: enums::MissingKeyword,
    ) -> Self {
        self.ignore_keyword_error = Some(ignore_keyword_error);
        self
    }
}

impl Default for CombinationExtra {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CombinationExtra {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.sub_type),
                rt::Member::OptionalBoolean(&self.multi_select),
                rt::Member::Value(&self.children),
                rt::Member::Value(&self.children_components),
                rt::Member::Value(&self.ignore_keyword_error),
                rt::Member::Further(&self.further),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.sub_type),
                rt::Slot::OptionalBoolean(&mut self.multi_select),
                rt::Slot::Value(&mut self.children),
                rt::Slot::Value(&mut self.children_components),
                rt::Slot::Value(&mut self.ignore_keyword_error),
                rt::Slot::Further(&mut self.further),
            ],
        );
    }
}

impl rt::Blank for CombinationExtra {
    const BLANK: Self = Self {
        sub_type: None,
        multi_select: None,
        children: None,
        children_components: None,
        ignore_keyword_error: None,
        further: rt::Further::NONE,
    };
}

rt::record_traits!(CombinationExtra);
rt::payload_traits!(CombinationExtra);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "CombinationExtra",
    fields: &[
        rt::Field::Optional("SubType", rt::Kind::Text),
        rt::Field::Optional("MultiSelect", rt::Kind::Boolean),
        rt::Field::Optional("Children", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Optional(
            "ChildrenComponents",
            rt::Kind::List(&rt::Kind::Record(&structs::child_component::SHAPE)),
        ),
        rt::Field::Optional(
            "IgnoreKeywordError",
            rt::Kind::Enum(&enums::missing_keyword::TABLE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "one-list-of-parts",
            message: "A group names either the ids of its parts or the parts themselves. Set Children for places by coordinates, ChildrenComponents for a keyword, and not both.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::ExactlyOneOf(&[&["Children"], &["ChildrenComponents"]]),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};
