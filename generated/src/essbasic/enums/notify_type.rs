// Generated from schema/essbasic/2021-05-26/enums/NotifyType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How somebody is told that there is something to do at the service: to sign, to take a company over, to agree to automatic signing.
pub type NotifyType = crate::OpenText<rt::PhantomData<NotifyTypeList>>;

impl NotifyType {
    /// By text message.
    pub const SMS: Self = Self(rt::Symbol::Known("SMS"), rt::PhantomData);
    /// By e-mail.
    pub const EMAIL: Self = Self(rt::Symbol::Known("EMAIL"), rt::PhantomData);
    /// By text message and by e-mail.
    pub const ALL: Self = Self(rt::Symbol::Known("ALL"), rt::PhantomData);
    /// Not at all: you pass the link on yourself.
    pub const NONE: Self = Self(rt::Symbol::Known("NONE"), rt::PhantomData);
}

#[doc(hidden)]
pub enum NotifyTypeList {}

impl rt::OpenList for NotifyTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "NotifyType",
    values: rt::EnumValues::Text(&["SMS", "EMAIL", "ALL", "NONE"]),
    severity: rt::Severity::Deny,
    code: "",
};
