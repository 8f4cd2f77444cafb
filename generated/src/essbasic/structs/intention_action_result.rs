// Generated from schema/essbasic/2021-05-26/structs/IntentionActionResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// What a video check by nodding recorded.
#[non_exhaustive]
pub struct IntentionActionResult {
    /// The rounds, one for each text that was nodded to.
    pub details: Vec<structs::IntentionActionResultDetail>,
}

impl Default for IntentionActionResult {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for IntentionActionResult {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.details)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.details)]);
    }
}

impl rt::Blank for IntentionActionResult {
    const BLANK: Self = Self { details: Vec::new() };
}

rt::record_traits!(IntentionActionResult);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "IntentionActionResult",
    fields: &[
        rt::Field::Optional(
            "Details",
            rt::Kind::List(
                &rt::Kind::Record(&structs::intention_action_result_detail::SHAPE),
            ),
        ),
    ],
    rules: &[],
};
