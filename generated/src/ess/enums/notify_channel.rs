// Generated from schema/ess/2020-11-11/enums/NotifyChannel.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether somebody is told about a contract or a group of contracts by text message.
/// The words are in lower case here, unlike those of NotifyType.
pub type NotifyChannel = crate::OpenText<rt::PhantomData<NotifyChannelList>>;

impl NotifyChannel {
    /// By text message.
    /// Used when nothing is set.
    pub const SMS: Self = Self(rt::Symbol::Known("sms"), rt::PhantomData);
    /// Not at all: the caller passes the link on.
    pub const NONE: Self = Self(rt::Symbol::Known("none"), rt::PhantomData);
}

#[doc(hidden)]
pub enum NotifyChannelList {}

impl rt::OpenList for NotifyChannelList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "NotifyChannel",
    values: rt::EnumValues::Text(&["sms", "none"]),
    severity: rt::Severity::Deny,
    code: "",
};
