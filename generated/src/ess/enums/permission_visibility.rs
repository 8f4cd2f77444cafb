// Generated from schema/ess/2020-11-11/enums/PermissionVisibility.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a part of the tree of permissions is shown to users.
pub type PermissionVisibility = crate::OpenInteger<
    rt::PhantomData<PermissionVisibilityList>,
>;

impl PermissionVisibility {
    /// Users see it.
    pub const SHOWN: Self = Self(0, rt::PhantomData);
    /// Users do not see it.
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
