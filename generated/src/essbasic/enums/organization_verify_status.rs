// Generated from schema/essbasic/2021-05-26/enums/OrganizationVerifyStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far a customer company has come with its verification.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct OrganizationVerifyStatus(rt::Symbol);

impl OrganizationVerifyStatus {
    /// Not begun.
    pub const UNVERIFIED: Self = Self(rt::Symbol::Known("UNVERIFIED"));
    /// Under way; the way of authorization has not been chosen.
    pub const VERIFYING: Self = Self(rt::Symbol::Known("VERIFYING"));
    /// The legal representative still has to consent or to be verified.
    pub const LEGAL_REPRESENTATIVE_PENDING: Self = Self(
        rt::Symbol::Known("VERIFYINGLEGALPENDINGAUTHORIZATION"),
    );
    /// The letter of authority is under review.
    pub const LETTER_PENDING: Self = Self(
        rt::Symbol::Known("VERIFYINGAUTHORIZATIONFILEPENDING"),
    );
    /// The letter of authority was rejected.
    pub const LETTER_REJECTED: Self = Self(
        rt::Symbol::Known("VERIFYINGAUTHORIZATIONFILEREJECT"),
    );
    /// Done.
    pub const VERIFIED: Self = Self(rt::Symbol::Known("VERIFIED"));
}

rt::text_enum!(OrganizationVerifyStatus, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "OrganizationVerifyStatus",
    values: rt::EnumValues::Text(
        &[
            "UNVERIFIED",
            "VERIFYING",
            "VERIFYINGLEGALPENDINGAUTHORIZATION",
            "VERIFYINGAUTHORIZATIONFILEPENDING",
            "VERIFYINGAUTHORIZATIONFILEREJECT",
            "VERIFIED",
        ],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
