// Generated from schema/ess/2020-11-11/enums/TaskStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far a task has come that compares two files or drafts a contract.
/// Other tasks of this kind have numbers of their own.
pub type TaskStatus = crate::OpenInteger<rt::PhantomData<TaskStatusList>>;

impl TaskStatus {
    /// The work has not begun.
    pub const CREATED: Self = Self(0, rt::PhantomData);
    /// The service is working on it.
    pub const RUNNING: Self = Self(1, rt::PhantomData);
    /// It is done, and its result can be read.
    pub const SUCCEEDED: Self = Self(2, rt::PhantomData);
    /// It failed; the answer tells why.
    pub const FAILED: Self = Self(3, rt::PhantomData);
}

#[doc(hidden)]
pub enum TaskStatusList {}

impl rt::OpenList for TaskStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "TaskStatus",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
