// Generated from schema/essbasic/2021-05-26/enums/PermissionType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Where a right of a role takes effect.
pub type PermissionType = crate::OpenInteger<rt::PhantomData<PermissionTypeList>>;

impl PermissionType {
    /// On the pages of the console.
    pub const FRONTEND: Self = Self(1, rt::PhantomData);
    /// In the service behind them.
    pub const BACKEND: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum PermissionTypeList {}

impl rt::OpenList for PermissionTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "PermissionType",
    values: rt::EnumValues::Integer(&[1, 2]),
    severity: rt::Severity::Warn,
    code: "",
};
