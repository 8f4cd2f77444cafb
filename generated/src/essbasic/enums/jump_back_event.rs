// Generated from schema/essbasic/2021-05-26/enums/JumpBackEvent.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// After what the mini-program returns to the app that opened it.
pub type JumpBackEvent = crate::OpenText<rt::PhantomData<JumpBackEventList>>;

impl JumpBackEvent {
    /// The company or the employee has been verified.
    pub const VERIFIED: Self = Self(rt::Symbol::Known("VERIFIED"), rt::PhantomData);
}

#[doc(hidden)]
pub enum JumpBackEventList {}

impl rt::OpenList for JumpBackEventList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "JumpBackEvent",
    values: rt::EnumValues::Text(&["VERIFIED"]),
    severity: rt::Severity::Deny,
    code: "",
};
