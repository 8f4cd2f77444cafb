// Generated from schema/essbasic/2021-05-26/enums/OrganizationVerifyMethod.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How the verification of a company was authorized.
pub type OrganizationVerifyMethod = crate::OpenText<
    rt::PhantomData<OrganizationVerifyMethodList>,
>;

impl OrganizationVerifyMethod {
    /// Nothing chosen yet.
    pub const NOT_CHOSEN: Self = Self(
        rt::Symbol::Known("AuthorizationInit"),
        rt::PhantomData,
    );
    /// By a letter of authority.
    pub const LETTER: Self = Self(
        rt::Symbol::Known("AuthorizationFile"),
        rt::PhantomData,
    );
    /// By the legal representative, for a super administrator.
    pub const LEGAL_REPRESENTATIVE_CONSENT: Self = Self(
        rt::Symbol::Known("AuthorizationLegalPerson"),
        rt::PhantomData,
    );
    /// By the legal representative in person.
    pub const LEGAL_REPRESENTATIVE: Self = Self(
        rt::Symbol::Known("AuthorizationLegalIdentity"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum OrganizationVerifyMethodList {}

impl rt::OpenList for OrganizationVerifyMethodList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "OrganizationVerifyMethod",
    values: rt::EnumValues::Text(
        &[
            "AuthorizationInit",
            "AuthorizationFile",
            "AuthorizationLegalPerson",
            "AuthorizationLegalIdentity",
        ],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
