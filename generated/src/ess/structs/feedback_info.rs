// Generated from schema/ess/2020-11-11/structs/FeedbackInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// What somebody thinks of an extracted value.
///
/// # Rules
///
/// - A value that is wrong (Result 2) should come with a Reason that says what is wrong with it. (warns)
#[must_use]
#[non_exhaustive]
pub struct FeedbackInfo {
    /// Whether the value is right.
    pub result: Option<enums::ExtractionFeedbackResult>,
    /// What is wrong with the value, if Result is 2.
    pub reason: Option<structs::FeedbackInfoReason>,
}

impl FeedbackInfo {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Result`.
    #[inline]
    pub fn result(mut self, result: enums::ExtractionFeedbackResult) -> Self {
        self.result = Some(result);
        self
    }
    /// Sets `Reason`.
    #[inline]
    pub fn reason(mut self, reason: structs::FeedbackInfoReason) -> Self {
        self.reason = Some(reason);
        self
    }
}

impl Default for FeedbackInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FeedbackInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.result), rt::Member::Value(&self.reason)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [rt::Slot::Value(&mut self.result), rt::Slot::Value(&mut self.reason)],
        );
    }
}

impl rt::Blank for FeedbackInfo {
    const BLANK: Self = Self { result: None, reason: None };
}

rt::record_traits!(FeedbackInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FeedbackInfo",
    fields: &[
        rt::Field::Optional(
            "Result",
            rt::Kind::Enum(&enums::extraction_feedback_result::TABLE),
        ),
        rt::Field::Optional(
            "Reason",
            rt::Kind::Record(&structs::feedback_info_reason::SHAPE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "wrong-needs-reason",
            message: "A value that is wrong (Result 2) should come with a Reason that says what is wrong with it.",
            each: "",
            when: rt::Condition::In("Result", &[rt::Literal::Integer(2)], None),
            demand: rt::Demand::Require(&["Reason"]),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};
