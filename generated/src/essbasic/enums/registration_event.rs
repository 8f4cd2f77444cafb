// Generated from schema/essbasic/2021-05-26/enums/RegistrationEvent.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A step of the verification after which the user is sent back.
pub type RegistrationEvent = crate::OpenInteger<rt::PhantomData<RegistrationEventList>>;

impl RegistrationEvent {
    /// The company was handed in to be recorded, since the public register does not know it.
    pub const RECORDED: Self = Self(1, rt::PhantomData);
    /// The administrator's letter of authority was handed in for review.
    pub const LETTER_CHECK: Self = Self(2, rt::PhantomData);
    /// The company has been verified.
    pub const COMPLETED: Self = Self(3, rt::PhantomData);
    /// The employee has joined the company.
    pub const STAFF_JOINED: Self = Self(4, rt::PhantomData);
}

#[doc(hidden)]
pub enum RegistrationEventList {}

impl rt::OpenList for RegistrationEventList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "RegistrationEvent",
    values: rt::EnumValues::Integer(&[1, 2, 3, 4]),
    severity: rt::Severity::Deny,
    code: "",
};
