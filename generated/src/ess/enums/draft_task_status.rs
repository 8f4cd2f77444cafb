// Generated from schema/ess/2020-11-11/enums/DraftTaskStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far the drafting of a contract has come.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct DraftTaskStatus(pub i64);

impl DraftTaskStatus {
    /// The task has been created.
    pub const CREATED: Self = Self(0);
    /// The contract is being written.
    pub const RUNNING: Self = Self(1);
    /// The contract is ready.
    pub const SUCCEEDED: Self = Self(2);
    /// No contract could be written; the answer tells why.
    pub const FAILED: Self = Self(3);
}

rt::integer_enum!(DraftTaskStatus, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DraftTaskStatus",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
