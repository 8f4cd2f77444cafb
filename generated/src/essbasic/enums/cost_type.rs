// Generated from schema/essbasic/2021-05-26/enums/CostType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether quota was spent or given back.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct CostType(pub i64);

impl CostType {
    /// It was spent.
    pub const SPENT: Self = Self(1);
    /// It was given back because a contract was cancelled.
    pub const RETURNED: Self = Self(2);
}

rt::integer_enum!(CostType, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "CostType",
    values: rt::EnumValues::Integer(&[1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
