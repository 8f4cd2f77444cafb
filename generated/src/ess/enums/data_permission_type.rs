// Generated from schema/ess/2020-11-11/enums/DataPermissionType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whose data permission decides.
pub type DataPermissionType = crate::OpenInteger<
    rt::PhantomData<DataPermissionTypeList>,
>;

impl DataPermissionType {
    /// None: it is no data permission.
    pub const NONE: Self = Self(0, rt::PhantomData);
    /// That of another module, which DataTo names.
    pub const OTHER_MODULE: Self = Self(1, rt::PhantomData);
    /// That of the permission's own module.
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
