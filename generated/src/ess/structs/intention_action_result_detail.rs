// Generated from schema/ess/2020-11-11/structs/IntentionActionResultDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What came of one text that a signer nodded to.
#[non_exhaustive]
pub struct IntentionActionResultDetail {
    /// The video of the text and the nodding, with sound: an MP4 file in base64.
    ///
    /// Limits: base64 (warns).
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
    fields: &[
        rt::Field::Limited(
            "Video",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Base64))],
        ),
    ],
    rules: &[],
};
