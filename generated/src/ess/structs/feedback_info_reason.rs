// Generated from schema/ess/2020-11-11/structs/FeedbackInfoReason.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// Why an extracted value is wrong.
#[must_use]
#[non_exhaustive]
pub struct FeedbackInfoReason {
    /// The kind of mistake.
    pub reason_type: Option<enums::ExtractionErrorReason>,
    /// The mistake in your own words.
    ///
    /// Limits: at most 500 characters.
    pub reason_content: Option<String>,
}

impl FeedbackInfoReason {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `ReasonType`.
    #[inline]
    pub fn reason_type(mut self, reason_type: enums::ExtractionErrorReason) -> Self {
        self.reason_type = Some(reason_type);
        self
    }
    /// Sets `ReasonContent`.
    pub fn reason_content(mut self, reason_content: impl Into<String>) -> Self {
        self.reason_content = Some(reason_content.into());
        self
    }
}

impl Default for FeedbackInfoReason {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FeedbackInfoReason {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.reason_type),
                rt::Member::OptionalText(&self.reason_content),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.reason_type),
                rt::Slot::OptionalText(&mut self.reason_content),
            ],
        );
    }
}

impl rt::Blank for FeedbackInfoReason {
    const BLANK: Self = Self {
        reason_type: None,
        reason_content: None,
    };
}

rt::record_traits!(FeedbackInfoReason);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FeedbackInfoReason",
    fields: &[
        rt::Field::Optional(
            "ReasonType",
            rt::Kind::Enum(&enums::extraction_error_reason::TABLE),
        ),
        rt::Field::Limited(
            "ReasonContent",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(500, rt::LengthUnit::Chars))],
        ),
    ],
    rules: &[],
};
