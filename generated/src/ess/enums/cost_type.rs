// Generated from schema/ess/2020-11-11/enums/CostType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// In which direction quota went.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct CostType(pub i64);

impl CostType {
    /// Quota was spent.
    pub const SPENT: Self = Self(1);
    /// Quota came back because a contract was cancelled.
    pub const RETURNED: Self = Self(2);
}

rt::integer_enum!(CostType, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "CostType",
    values: rt::EnumValues::Integer(&[1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
