// Generated from schema/ess/2020-11-11/structs/DetectInfoVideoData.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The video of a face recognition.
#[non_exhaustive]
pub struct DetectInfoVideoData {
    /// The video that shows that a living person was there: an MP4 file in base64.
    ///
    /// Limits: base64 (warns).
    pub live_ness_video: Option<String>,
}

impl Default for DetectInfoVideoData {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DetectInfoVideoData {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::OptionalText(&self.live_ness_video)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::OptionalText(&mut self.live_ness_video)]);
    }
}

impl rt::Blank for DetectInfoVideoData {
    const BLANK: Self = Self { live_ness_video: None };
}

rt::record_traits!(DetectInfoVideoData);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "DetectInfoVideoData",
    fields: &[
        rt::Field::Limited(
            "LiveNessVideo",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Base64))],
        ),
    ],
    rules: &[],
};
