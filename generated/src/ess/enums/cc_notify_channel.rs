// Generated from schema/ess/2020-11-11/enums/CcNotifyChannel.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How somebody who gets a copy is told about the contract.
pub type CcNotifyChannel = crate::OpenText<rt::PhantomData<CcNotifyChannelList>>;

impl CcNotifyChannel {
    /// By text message.
    /// Used when nothing is set.
    pub const SMS: Self = Self(rt::Symbol::Known("sms"), rt::PhantomData);
    /// Not at all.
    pub const NONE: Self = Self(rt::Symbol::Known("none"), rt::PhantomData);
}

#[doc(hidden)]
pub enum CcNotifyChannelList {}

impl rt::OpenList for CcNotifyChannelList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "CcNotifyChannel",
    values: rt::EnumValues::Text(&["sms", "none"]),
    severity: rt::Severity::Deny,
    code: "",
};
