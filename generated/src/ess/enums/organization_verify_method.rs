// Generated from schema/ess/2020-11-11/enums/OrganizationVerifyMethod.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How a company that registers proves to exist.
pub type OrganizationVerifyMethod = crate::OpenInteger<
    rt::PhantomData<OrganizationVerifyMethodList>,
>;

impl OrganizationVerifyMethod {
    /// By an uploaded business licence.
    pub const LICENSE: Self = Self(1, rt::PhantomData);
    /// By its verified account at Tencent Cloud.
    pub const TENCENT_CLOUD: Self = Self(2, rt::PhantomData);
    /// By its Tencent merchant number; in the mini-program only.
    pub const MERCHANT_NUMBER: Self = Self(3, rt::PhantomData);
}

#[doc(hidden)]
pub enum OrganizationVerifyMethodList {}

impl rt::OpenList for OrganizationVerifyMethodList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "OrganizationVerifyMethod",
    values: rt::EnumValues::Integer(&[1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
