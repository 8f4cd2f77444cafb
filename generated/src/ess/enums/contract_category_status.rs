// Generated from schema/ess/2020-11-11/enums/ContractCategoryStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a category of contracts is in use.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ContractCategoryStatus(pub i64);

impl ContractCategoryStatus {
    /// Not in use.
    pub const DISABLED: Self = Self(0);
    /// In use.
    pub const ENABLED: Self = Self(1);
}

rt::integer_enum!(ContractCategoryStatus, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ContractCategoryStatus",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
