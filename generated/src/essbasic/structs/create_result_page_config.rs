// Generated from schema/essbasic/2021-05-26/structs/CreateResultPageConfig.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// Your own words for the page that a user sees after handing in a contract on an embedded page.
#[must_use]
#[non_exhaustive]
pub struct CreateResultPageConfig {
    /// Which page the words are for; so far only 0, the page after a contract was handed in for review (NeedCreateReview).
    pub type_: enums::ResultPageType,
    /// The heading of the page.
    ///
    /// Limits: at most 50 characters.
    pub title: String,
    /// The text below the heading.
    ///
    /// Limits: at most 200 characters.
    pub description: Option<String>,
}

impl CreateResultPageConfig {
    /// Makes one with what it needs.
    pub fn new(type_: enums::ResultPageType, title: impl Into<String>) -> Self {
        Self {
            type_,
            title: title.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Type`.
    #[inline]
    pub fn type_(mut self, type_: enums::ResultPageType) -> Self {
        self.type_ = type_;
        self
    }
    /// Sets `Title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl rt::Record for CreateResultPageConfig {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.type_),
                rt::Member::Text(&self.title),
                rt::Member::OptionalText(&self.description),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.type_),
                rt::Slot::Text(&mut self.title),
                rt::Slot::OptionalText(&mut self.description),
            ],
        );
    }
}

impl rt::Blank for CreateResultPageConfig {
    const BLANK: Self = Self {
        type_: rt::Blank::BLANK,
        title: String::new(),
        description: None,
    };
}

rt::record_traits!(CreateResultPageConfig);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "CreateResultPageConfig",
    fields: &[
        rt::Field::Required("Type", rt::Kind::Enum(&enums::result_page_type::TABLE)),
        rt::Field::Limited(
            "Title",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxLength(50, rt::LengthUnit::Chars))],
        ),
        rt::Field::Limited(
            "Description",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(200, rt::LengthUnit::Chars))],
        ),
    ],
    rules: &[],
};
