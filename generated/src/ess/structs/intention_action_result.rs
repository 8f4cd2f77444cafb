// Generated from schema/ess/2020-11-11/structs/IntentionActionResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// What came of texts that a signer nodded to.
#[non_exhaustive]
pub struct IntentionActionResult {
    /// One item for each text that was to be nodded to.
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
