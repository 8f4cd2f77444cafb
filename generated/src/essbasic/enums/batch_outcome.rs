// Generated from schema/essbasic/2021-05-26/enums/BatchOutcome.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How much of a batch succeeded.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct BatchOutcome(pub i64);

impl BatchOutcome {
    /// All of it.
    pub const ALL_SUCCEEDED: Self = Self(1);
    /// A part of it.
    pub const PARTLY_FAILED: Self = Self(2);
    /// Nothing.
    pub const ALL_FAILED: Self = Self(3);
}

rt::integer_enum!(BatchOutcome, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "BatchOutcome",
    values: rt::EnumValues::Integer(&[1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
