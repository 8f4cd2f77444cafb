// Generated from schema/essbasic/2021-05-26/enums/OrganizationAuthorizationType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How somebody proves to act for a company that is verified.
pub type OrganizationAuthorizationType = crate::OpenInteger<
    rt::PhantomData<OrganizationAuthorizationTypeList>,
>;

impl OrganizationAuthorizationType {
    /// By an uploaded letter of authority.
    pub const LETTER: Self = Self(1, rt::PhantomData);
    /// By consent of the legal representative.
    pub const LEGAL_REPRESENTATIVE: Self = Self(2, rt::PhantomData);
    /// By a letter of authority together with a transfer to the company's bank account.
    /// Government bodies and public institutions can use only this.
    pub const LETTER_AND_TRANSFER: Self = Self(5, rt::PhantomData);
}

#[doc(hidden)]
pub enum OrganizationAuthorizationTypeList {}

impl rt::OpenList for OrganizationAuthorizationTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "OrganizationAuthorizationType",
    values: rt::EnumValues::Integer(&[1, 2, 5]),
    severity: rt::Severity::Deny,
    code: "",
};
