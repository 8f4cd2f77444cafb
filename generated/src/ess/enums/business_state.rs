// Generated from schema/ess/2020-11-11/enums/BusinessState.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What has become of a registered company.
/// These are the usual values; others may occur.
pub type BusinessState = crate::OpenInteger<rt::PhantomData<BusinessStateList>>;

impl BusinessState {
    /// The state is not defined.
    pub const UNDEFINED: Self = Self(0, rt::PhantomData);
    /// The company is in business.
    pub const ACTIVE: Self = Self(1, rt::PhantomData);
    /// The company has been deregistered.
    pub const DEREGISTERED: Self = Self(2, rt::PhantomData);
    /// Its licence has been revoked.
    pub const REVOKED: Self = Self(3, rt::PhantomData);
    /// Its licence was revoked and it was deregistered afterwards.
    pub const REVOKED_AND_DEREGISTERED: Self = Self(4, rt::PhantomData);
    /// Its registration has been cancelled by the authority.
    pub const CANCELLED: Self = Self(5, rt::PhantomData);
    /// Something else.
    pub const OTHER: Self = Self(99, rt::PhantomData);
}

#[doc(hidden)]
pub enum BusinessStateList {}

impl rt::OpenList for BusinessStateList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "BusinessState",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3, 4, 5, 99]),
    severity: rt::Severity::Deny,
    code: "",
};
