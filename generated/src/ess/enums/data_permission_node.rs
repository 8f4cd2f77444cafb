// Generated from schema/ess/2020-11-11/enums/DataPermissionNode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The place of a permission within a data permission.
pub type DataPermissionNode = crate::OpenInteger<
    rt::PhantomData<DataPermissionNodeList>,
>;

impl DataPermissionNode {
    /// It has nothing to do with data permissions.
    pub const NONE: Self = Self(0, rt::PhantomData);
    /// The root, which the choices of a range stand below.
    pub const ROOT: Self = Self(1, rt::PhantomData);
    /// A leaf, which is one choice of a range.
    pub const LEAF: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum DataPermissionNodeList {}

impl rt::OpenList for DataPermissionNodeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DataPermissionNode",
    values: rt::EnumValues::Integer(&[0, 1, 2]),
    severity: rt::Severity::Warn,
    code: "",
};
