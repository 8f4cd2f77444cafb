// Generated from schema/ess/2020-11-11/enums/OrganizationChangeType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What about a company is to be changed.
pub type OrganizationChangeType = crate::OpenInteger<
    rt::PhantomData<OrganizationChangeTypeList>,
>;

impl OrganizationChangeType {
    /// Its super administrator: another member of its staff takes over.
    pub const ADMIN: Self = Self(1, rt::PhantomData);
    /// Its basic data, such as name, legal representative and address.
    pub const BASIC_INFO: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum OrganizationChangeTypeList {}

impl rt::OpenList for OrganizationChangeTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "OrganizationChangeType",
    values: rt::EnumValues::Integer(&[1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
