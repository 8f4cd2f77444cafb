// Generated from schema/essbasic/2021-05-26/enums/MiniProgramEndpoint.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// From where a link leads into the mini-program.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct MiniProgramEndpoint(rt::Symbol);

impl MiniProgramEndpoint {
    /// A short address, opened on a mobile phone, that leads straight into the mini-program.
    pub const WEIXINAPP: Self = Self(rt::Symbol::Known("WEIXINAPP"));
    /// A path for an app or mini-program of your own that opens the mini-program.
    pub const APP: Self = Self(rt::Symbol::Known("APP"));
    /// A text that you turn into a QR code yourself; scanned with WeChat it opens the mini-program at once.
    /// Following it as a link does nothing.
    pub const WEIXIN_QRCODE_URL: Self = Self(rt::Symbol::Known("WEIXIN_QRCODE_URL"));
}

rt::text_enum!(MiniProgramEndpoint, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "MiniProgramEndpoint",
    values: rt::EnumValues::Text(&["WEIXINAPP", "APP", "WEIXIN_QRCODE_URL"]),
    severity: rt::Severity::Deny,
    code: "",
};
