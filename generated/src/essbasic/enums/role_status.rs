// Generated from schema/essbasic/2021-05-26/enums/RoleStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a role can be used.
pub type RoleStatus = crate::OpenInteger<rt::PhantomData<RoleStatusList>>;

impl RoleStatus {
    /// In use: people who have it have its rights.
    pub const ENABLED: Self = Self(1, rt::PhantomData);
    /// Switched off.
    pub const DISABLED: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum RoleStatusList {}

impl rt::OpenList for RoleStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "RoleStatus",
    values: rt::EnumValues::Integer(&[1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
