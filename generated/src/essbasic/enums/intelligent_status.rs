// Generated from schema/essbasic/2021-05-26/enums/IntelligentStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether the page looks for places to fill in by itself.
pub type IntelligentStatus = crate::OpenText<rt::PhantomData<IntelligentStatusList>>;

impl IntelligentStatus {
    /// It does.
    pub const OPEN: Self = Self(rt::Symbol::Known("OPEN"), rt::PhantomData);
    /// It does not.
    pub const CLOSE: Self = Self(rt::Symbol::Known("CLOSE"), rt::PhantomData);
}

#[doc(hidden)]
pub enum IntelligentStatusList {}

impl rt::OpenList for IntelligentStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "IntelligentStatus",
    values: rt::EnumValues::Text(&["OPEN", "CLOSE"]),
    severity: rt::Severity::Deny,
    code: "",
};
