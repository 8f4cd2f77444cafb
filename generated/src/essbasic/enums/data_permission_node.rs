// Generated from schema/essbasic/2021-05-26/enums/DataPermissionNode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Where a right to data stands in the tree of rights.
pub type DataPermissionNode = crate::OpenInteger<
    rt::PhantomData<DataPermissionNodeList>,
>;

impl DataPermissionNode {
    /// No right to data.
    pub const NONE: Self = Self(0, rt::PhantomData);
    /// The top of a branch.
    pub const ROOT: Self = Self(1, rt::PhantomData);
    /// An end of a branch.
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
