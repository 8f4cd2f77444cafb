// Generated from schema/essbasic/2021-05-26/enums/OrganizationChangeType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What about a company is changed.
pub type OrganizationChangeType = crate::OpenInteger<
    rt::PhantomData<OrganizationChangeTypeList>,
>;

impl OrganizationChangeType {
    /// Another employee becomes super administrator.
    pub const ADMIN: Self = Self(1, rt::PhantomData);
    /// Its name, address or legal representative.
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
