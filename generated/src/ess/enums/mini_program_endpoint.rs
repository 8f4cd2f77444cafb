// Generated from schema/ess/2020-11-11/enums/MiniProgramEndpoint.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What kind of link into the mini-program is made.
pub type MiniProgramEndpoint = crate::OpenText<rt::PhantomData<MiniProgramEndpointList>>;

impl MiniProgramEndpoint {
    /// A short web address that opens the mini-program.
    pub const WEIXINAPP: Self = Self(rt::Symbol::Known("WEIXINAPP"), rt::PhantomData);
    /// A path within the mini-program, for an app or a mini-program of your own that jumps there.
    pub const APP: Self = Self(rt::Symbol::Known("APP"), rt::PhantomData);
    /// An address to make a QR code of, which opens the mini-program when WeChat scans it.
    /// It cannot be clicked.
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
    values: rt::EnumValues::Text(&["WEIXINAPP", "APP", "WEIXIN_QRCODE_URL"]),
    severity: rt::Severity::Deny,
    code: "",
};
