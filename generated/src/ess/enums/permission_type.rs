// Generated from schema/ess/2020-11-11/enums/PermissionType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Which side of the service a permission is about.
pub type PermissionType = crate::OpenInteger<rt::PhantomData<PermissionTypeList>>;

impl PermissionType {
    /// The pages that users see.
    pub const FRONTEND: Self = Self(1, rt::PhantomData);
    /// The service behind the pages.
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
