// Generated from schema/essbasic/2021-05-26/enums/LinkEnvironment.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Where a link into the mini-program is opened, if the signer shall find a way back there.
pub type LinkEnvironment = crate::OpenText<rt::PhantomData<LinkEnvironmentList>>;

impl LinkEnvironment {
    /// A web page of a WeChat official account: the page after signing gets a button that leads back to it.
    pub const WECHAT_OFFICIAL_ACCOUNT: Self = Self(
        rt::Symbol::Known("WeChatOfficialAccounts"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum LinkEnvironmentList {}

impl rt::OpenList for LinkEnvironmentList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "LinkEnvironment",
    values: rt::EnumValues::Text(&["WeChatOfficialAccounts"]),
    severity: rt::Severity::Warn,
    code: "",
};
