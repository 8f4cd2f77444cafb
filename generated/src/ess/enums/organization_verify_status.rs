// Generated from schema/ess/2020-11-11/enums/OrganizationVerifyStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a company is verified.
pub type OrganizationVerifyStatus = crate::OpenInteger<
    rt::PhantomData<OrganizationVerifyStatusList>,
>;

impl OrganizationVerifyStatus {
    /// It is not.
    pub const UNVERIFIED: Self = Self(0, rt::PhantomData);
    /// The verification is under way.
    pub const IN_PROGRESS: Self = Self(1, rt::PhantomData);
    /// It is.
    pub const VERIFIED: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum OrganizationVerifyStatusList {}

impl rt::OpenList for OrganizationVerifyStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "OrganizationVerifyStatus",
    values: rt::EnumValues::Integer(&[0, 1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
