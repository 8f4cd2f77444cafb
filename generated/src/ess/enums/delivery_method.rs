// Generated from schema/ess/2020-11-11/enums/DeliveryMethod.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How the party of a template is told.
pub type DeliveryMethod = crate::OpenText<rt::PhantomData<DeliveryMethodList>>;

impl DeliveryMethod {
    /// By e-mail.
    pub const EMAIL: Self = Self(rt::Symbol::Known("EMAIL"), rt::PhantomData);
    /// By text message.
    pub const MOBILE: Self = Self(rt::Symbol::Known("MOBILE"), rt::PhantomData);
    /// By WeChat.
    pub const WECHAT: Self = Self(rt::Symbol::Known("WECHAT"), rt::PhantomData);
}

#[doc(hidden)]
pub enum DeliveryMethodList {}

impl rt::OpenList for DeliveryMethodList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DeliveryMethod",
    values: rt::EnumValues::Text(&["EMAIL", "MOBILE", "WECHAT"]),
    severity: rt::Severity::Deny,
    code: "",
};
