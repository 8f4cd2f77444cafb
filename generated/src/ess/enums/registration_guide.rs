// Generated from schema/ess/2020-11-11/enums/RegistrationGuide.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A step that a company is led to at the end of its registration.
pub type RegistrationGuide = crate::OpenInteger<rt::PhantomData<RegistrationGuideList>>;

impl RegistrationGuide {
    /// Making its seal.
    pub const CREATE_SEAL: Self = Self(1, rt::PhantomData);
    /// Agreeing to the use of the service by API; on a computer only, and opened by the vendor on request.
    pub const API_AGREEMENT: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum RegistrationGuideList {}

impl rt::OpenList for RegistrationGuideList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "RegistrationGuide",
    values: rt::EnumValues::Integer(&[1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
