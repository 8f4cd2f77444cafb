// Generated from schema/ess/2020-11-11/enums/RegistrationEvent.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A point in the registration of a company after which the page can jump elsewhere.
pub type RegistrationEvent = crate::OpenInteger<rt::PhantomData<RegistrationEventList>>;

impl RegistrationEvent {
    /// The company has been recorded.
    pub const RECORDED: Self = Self(1, rt::PhantomData);
    /// The letter of authority has gone to its check.
    pub const LETTER_CHECK: Self = Self(2, rt::PhantomData);
    /// The company is verified.
    pub const COMPLETED: Self = Self(3, rt::PhantomData);
}

#[doc(hidden)]
pub enum RegistrationEventList {}

impl rt::OpenList for RegistrationEventList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "RegistrationEvent",
    values: rt::EnumValues::Integer(&[1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
