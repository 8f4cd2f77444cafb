// Generated from schema/ess/2020-11-11/enums/CcPermission.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What somebody who gets a copy may do with the contract.
pub type CcPermission = crate::OpenInteger<rt::PhantomData<CcPermissionList>>;

impl CcPermission {
    /// Read it.
    pub const VIEW: Self = Self(0, rt::PhantomData);
    /// Read it and download the original file.
    pub const VIEW_AND_DOWNLOAD: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum CcPermissionList {}

impl rt::OpenList for CcPermissionList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "CcPermission",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
