// Generated from schema/essbasic/2021-05-26/enums/OrganizationVerifyMethod.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How the verification of a company was authorized.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct OrganizationVerifyMethod(rt::Symbol);

impl OrganizationVerifyMethod {
    /// Nothing chosen yet.
    pub const NOT_CHOSEN: Self = Self(rt::Symbol::Known("AuthorizationInit"));
    /// By a letter of authority.
    pub const LETTER: Self = Self(rt::Symbol::Known("AuthorizationFile"));
    /// By the legal representative, for a super administrator.
    pub const LEGAL_REPRESENTATIVE_CONSENT: Self = Self(
        rt::Symbol::Known("AuthorizationLegalPerson"),
    );
    /// By the legal representative in person.
    pub const LEGAL_REPRESENTATIVE: Self = Self(
        rt::Symbol::Known("AuthorizationLegalIdentity"),
    );
}

rt::text_enum!(OrganizationVerifyMethod, TABLE);

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
