// Generated from schema/ess/2020-11-11/enums/ContractCategoryStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a category of contracts is in use.
pub type ContractCategoryStatus = crate::OpenInteger<
    rt::PhantomData<ContractCategoryStatusList>,
>;

impl ContractCategoryStatus {
    /// Not in use.
    pub const DISABLED: Self = Self(0, rt::PhantomData);
    /// In use.
    pub const ENABLED: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum ContractCategoryStatusList {}

impl rt::OpenList for ContractCategoryStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ContractCategoryStatus",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
