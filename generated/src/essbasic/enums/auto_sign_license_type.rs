// Generated from schema/essbasic/2021-05-26/enums/AutoSignLicenseType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What automatic signing by a private person is paid with.
pub type AutoSignLicenseType = crate::OpenInteger<
    rt::PhantomData<AutoSignLicenseTypeList>,
>;

impl AutoSignLicenseType {
    /// A licence bound to the person, valid for a year, which cannot be moved to somebody else.
    pub const LICENCE: Self = Self(0, rt::PhantomData);
    /// No licence; each contract spends contract quota.
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
