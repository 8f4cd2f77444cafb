// Generated from schema/ess/2020-11-11/structs/FeedbackList.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// The feedback on one extracted value.
#[non_exhaustive]
pub struct FeedbackList {
    /// The value that was judged, as in Results.ExtractionFieldResults.Id.
    pub id: Option<String>,
    /// What was said about the value.
    pub info: Option<structs::FeedbackInfo>,
}

impl Default for FeedbackList {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FeedbackList {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::OptionalText(&self.id), rt::Member::Value(&self.info)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [rt::Slot::OptionalText(&mut self.id), rt::Slot::Value(&mut self.info)],
        );
    }
}

impl rt::Blank for FeedbackList {
    const BLANK: Self = Self { id: None, info: None };
}

rt::record_traits!(FeedbackList);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FeedbackList",
    fields: &[
        rt::Field::Optional("Id", rt::Kind::Text),
        rt::Field::Optional("Info", rt::Kind::Record(&structs::feedback_info::SHAPE)),
    ],
    rules: &[],
};
