// Generated from schema/ess/2020-11-11/enums/CancelTaskStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far a task that cancels contracts has come.
pub type CancelTaskStatus = crate::OpenText<rt::PhantomData<CancelTaskStatusList>>;

impl CancelTaskStatus {
    /// It runs, or waits for somebody to use the link.
    pub const PROCESSING: Self = Self(rt::Symbol::Known("PROCESSING"), rt::PhantomData);
    /// It has ended.
    /// The lists tell which contracts were cancelled.
    pub const END: Self = Self(rt::Symbol::Known("END"), rt::PhantomData);
    /// The task was not finished in time: nobody used the link as long as it was valid.
    pub const TIMEOUT: Self = Self(rt::Symbol::Known("TIMEOUT"), rt::PhantomData);
}

#[doc(hidden)]
pub enum CancelTaskStatusList {}

impl rt::OpenList for CancelTaskStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "CancelTaskStatus",
    values: rt::EnumValues::Text(&["PROCESSING", "END", "TIMEOUT"]),
    severity: rt::Severity::Deny,
    code: "",
};
