// Generated from schema/ess/2020-11-11/enums/ArchiveTaskStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far a task that archives contracts has come.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ArchiveTaskStatus(pub i64);

impl ArchiveTaskStatus {
    /// It has not begun.
    pub const WAITING: Self = Self(0);
    /// It runs.
    pub const PROCESSING: Self = Self(1);
    /// All contracts were archived.
    pub const FINISHED: Self = Self(2);
    /// It has ended, but some contracts were not archived.
    pub const FINISHED_WITH_FAILURES: Self = Self(3);
}

rt::integer_enum!(ArchiveTaskStatus, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ArchiveTaskStatus",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
