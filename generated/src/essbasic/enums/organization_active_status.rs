// Generated from schema/essbasic/2021-05-26/enums/OrganizationActiveStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a customer company holds a running licence.
pub type OrganizationActiveStatus = crate::OpenInteger<
    rt::PhantomData<OrganizationActiveStatusList>,
>;

impl OrganizationActiveStatus {
    /// No: it can look at contracts and sign them, but not start any.
    pub const INACTIVE: Self = Self(0, rt::PhantomData);
    /// Yes.
    pub const ACTIVE: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum OrganizationActiveStatusList {}

impl rt::OpenList for OrganizationActiveStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "OrganizationActiveStatus",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
