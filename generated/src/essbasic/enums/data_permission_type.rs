// Generated from schema/essbasic/2021-05-26/enums/DataPermissionType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whose rights a right to data decides about.
pub type DataPermissionType = crate::OpenInteger<
    rt::PhantomData<DataPermissionTypeList>,
>;

impl DataPermissionType {
    /// No right to data.
    pub const NONE: Self = Self(0, rt::PhantomData);
    /// It decides about rights of other modules.
    pub const OTHER_MODULE: Self = Self(1, rt::PhantomData);
    /// It decides about rights of its own module.
    pub const OWN_MODULE: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum DataPermissionTypeList {}

impl rt::OpenList for DataPermissionTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DataPermissionType",
    values: rt::EnumValues::Integer(&[0, 1, 2]),
    severity: rt::Severity::Warn,
    code: "",
};
