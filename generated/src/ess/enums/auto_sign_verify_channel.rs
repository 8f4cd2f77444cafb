// Generated from schema/ess/2020-11-11/enums/AutoSignVerifyChannel.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How a private person proves the identity before automatic signing is switched on.
pub type AutoSignVerifyChannel = crate::OpenText<
    rt::PhantomData<AutoSignVerifyChannelList>,
>;

impl AutoSignVerifyChannel {
    /// By the face, in WeChat; for the mini-program.
    pub const WEIXINAPP: Self = Self(rt::Symbol::Known("WEIXINAPP"), rt::PhantomData);
    /// By the face, on the vendor's page (Tencent Cloud Faceid); for H5.
    pub const INSIGHT: Self = Self(rt::Symbol::Known("INSIGHT"), rt::PhantomData);
    /// By the carrier, which compares name, id number and mobile number; for H5.
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
