// Generated from schema/ess/2020-11-11/enums/ComparisonTaskStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far the comparison of two files has come.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ComparisonTaskStatus(pub i64);

impl ComparisonTaskStatus {
    /// The comparison has not begun.
    pub const CREATED: Self = Self(0);
    /// The files are being compared.
    pub const RUNNING: Self = Self(1);
    /// The comparison is done and its result can be read.
    pub const SUCCEEDED: Self = Self(2);
    /// The comparison failed; the answer tells why.
    pub const FAILED: Self = Self(3);
}

rt::integer_enum!(ComparisonTaskStatus, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ComparisonTaskStatus",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
