// Generated from schema/ess/2020-11-11/enums/DeliveryMethod.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How the party of a template is told.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DeliveryMethod(rt::Symbol);

impl DeliveryMethod {
    /// By e-mail.
    pub const EMAIL: Self = Self(rt::Symbol::Known("EMAIL"));
    /// By text message.
    pub const MOBILE: Self = Self(rt::Symbol::Known("MOBILE"));
    /// By WeChat.
    pub const WECHAT: Self = Self(rt::Symbol::Known("WECHAT"));
}

rt::text_enum!(DeliveryMethod, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DeliveryMethod",
    values: rt::EnumValues::Text(&["EMAIL", "MOBILE", "WECHAT"]),
    severity: rt::Severity::Deny,
    code: "",
};
