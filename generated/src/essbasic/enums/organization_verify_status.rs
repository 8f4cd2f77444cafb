// Generated from schema/essbasic/2021-05-26/enums/OrganizationVerifyStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far a customer company has come with its verification.
pub type OrganizationVerifyStatus = crate::OpenText<
    rt::PhantomData<OrganizationVerifyStatusList>,
>;

impl OrganizationVerifyStatus {
    /// Not begun.
    pub const UNVERIFIED: Self = Self(rt::Symbol::Known("UNVERIFIED"), rt::PhantomData);
    /// Under way; the way of authorization has not been chosen.
    pub const VERIFYING: Self = Self(rt::Symbol::Known("VERIFYING"), rt::PhantomData);
    /// The legal representative still has to consent or to be verified.
    pub const LEGAL_REPRESENTATIVE_PENDING: Self = Self(
        rt::Symbol::Known("VERIFYINGLEGALPENDINGAUTHORIZATION"),
        rt::PhantomData,
    );
    /// The letter of authority is under review.
    pub const LETTER_PENDING: Self = Self(
        rt::Symbol::Known("VERIFYINGAUTHORIZATIONFILEPENDING"),
        rt::PhantomData,
    );
    /// The letter of authority was rejected.
    pub const LETTER_REJECTED: Self = Self(
        rt::Symbol::Known("VERIFYINGAUTHORIZATIONFILEREJECT"),
        rt::PhantomData,
    );
    /// Done.
    pub const VERIFIED: Self = Self(rt::Symbol::Known("VERIFIED"), rt::PhantomData);
}

#[doc(hidden)]
pub enum OrganizationVerifyStatusList {}

impl rt::OpenList for OrganizationVerifyStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

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
