// Generated from schema/ess/2020-11-11/enums/MiniProgramEndpoint.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What kind of link into the mini-program is made.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct MiniProgramEndpoint(rt::Symbol);

impl MiniProgramEndpoint {
    /// A short web address that opens the mini-program.
    pub const WEIXINAPP: Self = Self(rt::Symbol::Known("WEIXINAPP"));
    /// A path within the mini-program, for an app or a mini-program of your own that jumps there.
    pub const APP: Self = Self(rt::Symbol::Known("APP"));
    /// An address to make a QR code of, which opens the mini-program when WeChat scans it.
    /// It cannot be clicked.
    pub const WEIXIN_QRCODE_URL: Self = Self(rt::Symbol::Known("WEIXIN_QRCODE_URL"));
}

rt::text_enum!(MiniProgramEndpoint, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "MiniProgramEndpoint",
    values: rt::EnumValues::Text(&["WEIXINAPP", "APP", "WEIXIN_QRCODE_URL"]),
    severity: rt::Severity::Deny,
    code: "",
};
