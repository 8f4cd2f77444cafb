// Generated from schema/ess/2020-11-11/enums/ApproverSource.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// From which platform a signer comes, where it is not the service itself.
pub type ApproverSource = crate::OpenText<rt::PhantomData<ApproverSourceList>>;

impl ApproverSource {
    /// WeCom (企业微信).
    pub const WEWORKAPP: Self = Self(rt::Symbol::Known("WEWORKAPP"), rt::PhantomData);
}

#[doc(hidden)]
pub enum ApproverSourceList {}

impl rt::OpenList for ApproverSourceList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ApproverSource",
    values: rt::EnumValues::Text(&["WEWORKAPP"]),
    severity: rt::Severity::Deny,
    code: "",
};
