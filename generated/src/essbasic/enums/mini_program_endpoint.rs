// Generated from schema/essbasic/2021-05-26/enums/MiniProgramEndpoint.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What kind of link into the mini-program is made.
pub type MiniProgramEndpoint = crate::OpenText<rt::PhantomData<MiniProgramEndpointList>>;

impl MiniProgramEndpoint {
    /// A short web address that opens the mini-program, for text messages and web pages on a mobile phone.
    pub const WEIXINAPP: Self = Self(rt::Symbol::Known("WEIXINAPP"), rt::PhantomData);
    /// The same as WEIXINAPP as a long web address, for web pages.
    pub const LONG_URL: Self = Self(
        rt::Symbol::Known("LONGURL2WEIXINAPP"),
        rt::PhantomData,
    );
    /// A web address with a guide page in between, on which the signer presses a button to go to the mini-program, and from which JumpUrl is opened after signing.
    /// Only with GenerateType ALL.
    pub const CHANNEL: Self = Self(rt::Symbol::Known("CHANNEL"), rt::PhantomData);
    /// A path for an app or mini-program of your own that opens the mini-program.
    pub const APP: Self = Self(rt::Symbol::Known("APP"), rt::PhantomData);
    /// A text that you turn into a QR code yourself; scanned with WeChat it opens the mini-program at once.
    /// Following it as a link does nothing.
    pub const WEIXIN_QRCODE_URL: Self = Self(
        rt::Symbol::Known("WEIXIN_QRCODE_URL"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum MiniProgramEndpointList {}

impl rt::OpenList for MiniProgramEndpointList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "MiniProgramEndpoint",
    values: rt::EnumValues::Text(
        &["WEIXINAPP", "LONGURL2WEIXINAPP", "CHANNEL", "APP", "WEIXIN_QRCODE_URL"],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
