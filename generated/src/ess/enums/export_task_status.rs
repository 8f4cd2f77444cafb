// Generated from schema/ess/2020-11-11/enums/ExportTaskStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far a task has come that writes results into a file.
pub type ExportTaskStatus = crate::OpenInteger<rt::PhantomData<ExportTaskStatusList>>;

impl ExportTaskStatus {
    /// The state is not known.
    pub const UNKNOWN: Self = Self(0, rt::PhantomData);
    /// The task has been created.
    pub const CREATED: Self = Self(1, rt::PhantomData);
    /// The task waits for its turn.
    pub const QUEUED: Self = Self(2, rt::PhantomData);
    /// The file is being written.
    pub const RUNNING: Self = Self(3, rt::PhantomData);
    /// The file is ready to be downloaded.
    pub const SUCCEEDED: Self = Self(4, rt::PhantomData);
    /// The file could not be written.
    pub const FAILED: Self = Self(5, rt::PhantomData);
    /// The task was stopped before its end.
    pub const TERMINATED: Self = Self(6, rt::PhantomData);
}

#[doc(hidden)]
pub enum ExportTaskStatusList {}

impl rt::OpenList for ExportTaskStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ExportTaskStatus",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3, 4, 5, 6]),
    severity: rt::Severity::Deny,
    code: "",
};
