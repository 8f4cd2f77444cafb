// Generated from schema/ess/2020-11-11/enums/ArchiveTaskStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far a task that archives contracts has come.
pub type ArchiveTaskStatus = crate::OpenInteger<rt::PhantomData<ArchiveTaskStatusList>>;

impl ArchiveTaskStatus {
    /// It has not begun.
    pub const WAITING: Self = Self(0, rt::PhantomData);
    /// It runs.
    pub const PROCESSING: Self = Self(1, rt::PhantomData);
    /// All contracts were archived.
    pub const FINISHED: Self = Self(2, rt::PhantomData);
    /// It has ended, but some contracts were not archived.
    pub const FINISHED_WITH_FAILURES: Self = Self(3, rt::PhantomData);
}

#[doc(hidden)]
pub enum ArchiveTaskStatusList {}

impl rt::OpenList for ArchiveTaskStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ArchiveTaskStatus",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
