// Generated from schema/essbasic/2021-05-26/enums/OrganizationType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The legal kind of a company.
pub type OrganizationType = crate::OpenText<rt::PhantomData<OrganizationTypeList>>;

impl OrganizationType {
    /// A business of a single person or household.
    pub const INDIVIDUAL_BUSINESS: Self = Self(
        rt::Symbol::Known("INDIVIDUALBIZ"),
        rt::PhantomData,
    );
    /// A company, as opposed to a business of one person or household.
    pub const ENTERPRISE: Self = Self(rt::Symbol::Known("ENTERPRISE"), rt::PhantomData);
}

#[doc(hidden)]
pub enum OrganizationTypeList {}

impl rt::OpenList for OrganizationTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "OrganizationType",
    values: rt::EnumValues::Text(&["INDIVIDUALBIZ", "ENTERPRISE"]),
    severity: rt::Severity::Deny,
    code: "",
};
