// Generated from schema/essbasic/2021-05-26/structs/DetectInfoVideoData.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The video of the face check.
#[non_exhaustive]
pub struct DetectInfoVideoData {
    /// The video as an MP4 file in base64.
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
    fields: &[rt::Field::Marked("LiveNessVideo", rt::Kind::Text, rt::SENSITIVE)],
    rules: &[],
};
