// Generated from schema/ess/2020-11-11/structs/SubTaskFeedback.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// The feedback on one part of an extraction.
#[non_exhaustive]
pub struct SubTaskFeedback {
    /// The part of the extraction task.
    pub sub_task_id: Option<String>,
    /// The feedback on the values of this part.
    pub feedback_list: Vec<structs::FeedbackList>,
}

impl Default for SubTaskFeedback {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for SubTaskFeedback {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.sub_task_id),
                rt::Member::Value(&self.feedback_list),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.sub_task_id),
                rt::Slot::Value(&mut self.feedback_list),
            ],
        );
    }
}

impl rt::Blank for SubTaskFeedback {
    const BLANK: Self = Self {
        sub_task_id: None,
        feedback_list: Vec::new(),
    };
}

rt::record_traits!(SubTaskFeedback);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "SubTaskFeedback",
    fields: &[
        rt::Field::Optional("SubTaskId", rt::Kind::Text),
        rt::Field::Optional(
            "FeedbackList",
            rt::Kind::List(&rt::Kind::Record(&structs::feedback_list::SHAPE)),
        ),
    ],
    rules: &[],
};
