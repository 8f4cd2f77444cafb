// Generated from schema/ess/2020-11-11/structs/RiskIdentificationFeedbackInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// What somebody thinks of one result of a contract review.
#[non_exhaustive]
pub struct RiskIdentificationFeedbackInfo {
    /// The result of the review that is judged.
    pub risk_id: Option<String>,
    /// The judgement; 0 as long as nobody has given one.
    pub feedback_result: Option<enums::ReviewFeedbackResult>,
    /// Why the result was judged so.
    pub reason: Option<String>,
}

impl Default for RiskIdentificationFeedbackInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for RiskIdentificationFeedbackInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.risk_id),
                rt::Member::Value(&self.feedback_result),
                rt::Member::OptionalText(&self.reason),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.risk_id),
                rt::Slot::Value(&mut self.feedback_result),
                rt::Slot::OptionalText(&mut self.reason),
            ],
        );
    }
}

impl rt::Blank for RiskIdentificationFeedbackInfo {
    const BLANK: Self = Self {
        risk_id: None,
        feedback_result: None,
        reason: None,
    };
}

rt::record_traits!(RiskIdentificationFeedbackInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "RiskIdentificationFeedbackInfo",
    fields: &[
        rt::Field::Optional("RiskId", rt::Kind::Text),
        rt::Field::Optional(
            "FeedbackResult",
            rt::Kind::Enum(&enums::review_feedback_result::TABLE),
        ),
        rt::Field::Optional("Reason", rt::Kind::Text),
    ],
    rules: &[],
};
