// Generated from schema/essbasic/2021-05-26/structs/TaskInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// A task that puts a document together, such as one with a dynamic table.
#[non_exhaustive]
pub struct TaskInfo {
    /// The id of the task, for DescribeFileConvertTask or ChannelGetTaskResultApi.
    pub task_id: String,
    /// Whether the document is ready.
    pub task_status: enums::DocumentTaskStatus,
}

impl Default for TaskInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for TaskInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Text(&self.task_id), rt::Member::Value(&self.task_status)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.task_id),
                rt::Slot::Value(&mut self.task_status),
            ],
        );
    }
}

impl rt::Blank for TaskInfo {
    const BLANK: Self = Self {
        task_id: String::new(),
        task_status: rt::Blank::BLANK,
    };
}

rt::record_traits!(TaskInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "TaskInfo",
    fields: &[
        rt::Field::Required("TaskId", rt::Kind::Text),
        rt::Field::Required(
            "TaskStatus",
            rt::Kind::Enum(&enums::document_task_status::TABLE),
        ),
    ],
    rules: &[],
};
