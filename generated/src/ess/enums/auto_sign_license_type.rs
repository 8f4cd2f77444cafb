// Generated from schema/ess/2020-11-11/enums/AutoSignLicenseType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How automatic signing by a private person is paid for.
pub type AutoSignLicenseType = crate::OpenInteger<
    rt::PhantomData<AutoSignLicenseTypeList>,
>;

impl AutoSignLicenseType {
    /// By a licence of that person, valid for a year, which cannot be passed on to another.
    pub const LICENCE: Self = Self(0, rt::PhantomData);
    /// By contract quota, contract by contract.
    pub const CONTRACT_QUOTA: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum AutoSignLicenseTypeList {}

impl rt::OpenList for AutoSignLicenseTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "AutoSignLicenseType",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
