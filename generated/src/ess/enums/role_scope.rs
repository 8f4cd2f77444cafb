// Generated from schema/ess/2020-11-11/enums/RoleScope.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Where a role of staff holds.
/// The two kinds have different trees of permissions.
pub type RoleScope = crate::OpenInteger<rt::PhantomData<RoleScopeList>>;

impl RoleScope {
    /// Within the company.
    pub const COMPANY: Self = Self(0, rt::PhantomData);
    /// Across the companies of a group.
    pub const GROUP: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum RoleScopeList {}

impl rt::OpenList for RoleScopeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "RoleScope",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
