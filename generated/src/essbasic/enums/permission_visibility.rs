// Generated from schema/essbasic/2021-05-26/enums/PermissionVisibility.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether the console shows a right or a group of rights.
pub type PermissionVisibility = crate::OpenInteger<
    rt::PhantomData<PermissionVisibilityList>,
>;

impl PermissionVisibility {
    /// The console lists it.
    pub const SHOWN: Self = Self(0, rt::PhantomData);
    /// The console leaves it out of the list.
    pub const HIDDEN: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum PermissionVisibilityList {}

impl rt::OpenList for PermissionVisibilityList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "PermissionVisibility",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Warn,
    code: "",
};
