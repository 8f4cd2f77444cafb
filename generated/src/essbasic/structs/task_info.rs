// Generated from schema/essbasic/2021-05-26/structs/TaskInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `TaskInfo`.
#[non_exhaustive]
pub struct TaskInfo {
    /// `TaskId`.
    pub task_id: String,
    /// `TaskStatus`.
    pub task_status: String,
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
            &[rt::Member::Text(&self.task_id), rt::Member::Text(&self.task_status)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.task_id),
                rt::Slot::Text(&mut self.task_status),
            ],
        );
    }
}

impl rt::Blank for TaskInfo {
    const BLANK: Self = Self {
        task_id: String::new(),
        task_status: String::new(),
    };
}

rt::record_traits!(TaskInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "TaskInfo",
    fields: &[
        rt::Field::required("TaskId", rt::Kind::Text),
        rt::Field::required("TaskStatus", rt::Kind::Text),
    ],
    rules: &[],
};
