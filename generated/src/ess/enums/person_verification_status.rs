// Generated from schema/ess/2020-11-11/enums/PersonVerificationStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a person has proved the identity to the service.
pub type PersonVerificationStatus = crate::OpenText<
    rt::PhantomData<PersonVerificationStatusList>,
>;

impl PersonVerificationStatus {
    /// Proved.
    pub const VERIFIED: Self = Self(rt::Symbol::Known("VERIFIED"), rt::PhantomData);
    /// Not proved.
    pub const UNVERIFIED: Self = Self(rt::Symbol::Known("UNVERIFIED"), rt::PhantomData);
}

#[doc(hidden)]
pub enum PersonVerificationStatusList {}

impl rt::OpenList for PersonVerificationStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "PersonVerificationStatus",
    values: rt::EnumValues::Text(&["VERIFIED", "UNVERIFIED"]),
    severity: rt::Severity::Deny,
    code: "",
};
