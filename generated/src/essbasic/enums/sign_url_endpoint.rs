// Generated from schema/essbasic/2021-05-26/enums/SignUrlEndpoint.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// From where a signing link leads into the mini-program, which decides its form.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SignUrlEndpoint(rt::Symbol);

impl SignUrlEndpoint {
    /// A short web address that opens the mini-program, for text messages and web pages.
    pub const WEIXINAPP: Self = Self(rt::Symbol::Known("WEIXINAPP"));
    /// A web address with a guide page in between, on which the signer presses a button to go to the mini-program, and from which JumpUrl is opened after signing.
    /// Only with GenerateType ALL.
    pub const CHANNEL: Self = Self(rt::Symbol::Known("CHANNEL"));
    /// A path of the mini-program, for an app or mini-program of your own that opens it.
    /// Signers who are still open can only be led to the cover page this way.
    pub const APP: Self = Self(rt::Symbol::Known("APP"));
    /// The same as WEIXINAPP as a long web address, for web pages.
    pub const LONG_URL: Self = Self(rt::Symbol::Known("LONGURL2WEIXINAPP"));
}

rt::text_enum!(SignUrlEndpoint, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SignUrlEndpoint",
    values: rt::EnumValues::Text(&["WEIXINAPP", "CHANNEL", "APP", "LONGURL2WEIXINAPP"]),
    severity: rt::Severity::Deny,
    code: "InvalidParameter.EndPoint",
};
