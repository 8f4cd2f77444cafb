// Generated from schema/ess/2020-11-11/enums/BatchOutcome.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How a batch went as a whole.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct BatchOutcome(pub i64);

impl BatchOutcome {
    /// Every item was done.
    pub const ALL_SUCCEEDED: Self = Self(1);
    /// Some items were done, some were not; the list of items tells which.
    pub const PARTLY_FAILED: Self = Self(2);
    /// No item was done.
    pub const ALL_FAILED: Self = Self(3);
}

rt::integer_enum!(BatchOutcome, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "BatchOutcome",
    values: rt::EnumValues::Integer(&[1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
