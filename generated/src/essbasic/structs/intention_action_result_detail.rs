// Generated from schema/essbasic/2021-05-26/structs/IntentionActionResultDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// One round of nodding.
#[non_exhaustive]
pub struct IntentionActionResultDetail {
    /// The whole round, with the text that was read out and the sound of the answer, as an MP4 file in base64.
    pub video: Option<String>,
}

impl Default for IntentionActionResultDetail {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for IntentionActionResultDetail {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::OptionalText(&self.video)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::OptionalText(&mut self.video)]);
    }
}

impl rt::Blank for IntentionActionResultDetail {
    const BLANK: Self = Self { video: None };
}

rt::record_traits!(IntentionActionResultDetail);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "IntentionActionResultDetail",
    fields: &[rt::Field::Marked("Video", rt::Kind::Text, rt::SENSITIVE)],
    rules: &[],
};
