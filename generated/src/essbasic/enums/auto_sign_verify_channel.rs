// Generated from schema/essbasic/2021-05-26/enums/AutoSignVerifyChannel.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How persons prove who they are when they switch automatic signing on.
pub type AutoSignVerifyChannel = crate::OpenText<
    rt::PhantomData<AutoSignVerifyChannelList>,
>;

impl AutoSignVerifyChannel {
    /// Face recognition in WeChat; for links into the mini-program only.
    pub const WEIXINAPP: Self = Self(rt::Symbol::Known("WEIXINAPP"), rt::PhantomData);
    /// Face recognition of Tencent Cloud; for mobile web pages only.
    pub const INSIGHT: Self = Self(rt::Symbol::Known("INSIGHT"), rt::PhantomData);
    /// Name, document and mobile number as known to the carrier; for mobile web pages only.
    pub const TELECOM: Self = Self(rt::Symbol::Known("TELECOM"), rt::PhantomData);
}

#[doc(hidden)]
pub enum AutoSignVerifyChannelList {}

impl rt::OpenList for AutoSignVerifyChannelList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "AutoSignVerifyChannel",
    values: rt::EnumValues::Text(&["WEIXINAPP", "INSIGHT", "TELECOM"]),
    severity: rt::Severity::Deny,
    code: "",
};
