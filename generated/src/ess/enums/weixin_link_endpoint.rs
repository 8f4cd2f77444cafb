// Generated from schema/ess/2020-11-11/enums/WeixinLinkEndpoint.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What kind of link into the mini-program is made.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct WeixinLinkEndpoint(rt::Symbol);

impl WeixinLinkEndpoint {
    /// A short web address that opens the mini-program.
    pub const SHORT_URL: Self = Self(rt::Symbol::Known("WEIXINAPP"));
    /// A path within the mini-program, for an app or a mini-program of your own that jumps there.
    pub const MINI_PROGRAM_PATH: Self = Self(rt::Symbol::Known("APP"));
    /// An address to make a QR code of, which opens the mini-program when WeChat scans it.
    /// It cannot be clicked.
    pub const QR_CODE_URL: Self = Self(rt::Symbol::Known("WEIXIN_QRCODE_URL"));
}

rt::text_enum!(WeixinLinkEndpoint, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "WeixinLinkEndpoint",
    values: rt::EnumValues::Text(&["WEIXINAPP", "APP", "WEIXIN_QRCODE_URL"]),
    severity: rt::Severity::Deny,
    code: "",
};
