// Generated from schema/essbasic/2021-05-26/enums/CancelTaskStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far a task that cancels contracts is.
pub type CancelTaskStatus = crate::OpenText<rt::PhantomData<CancelTaskStatusList>>;

impl CancelTaskStatus {
    /// Still at work.
    pub const PROCESSING: Self = Self(rt::Symbol::Known("PROCESSING"), rt::PhantomData);
    /// Done.
    /// Each contract is among the successes or the failures.
    pub const END: Self = Self(rt::Symbol::Known("END"), rt::PhantomData);
    /// Given up: nobody used the cancel link while it was valid.
    pub const TIMEOUT: Self = Self(rt::Symbol::Known("TIMEOUT"), rt::PhantomData);
}

#[doc(hidden)]
pub enum CancelTaskStatusList {}

impl rt::OpenList for CancelTaskStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "CancelTaskStatus",
    values: rt::EnumValues::Text(&["PROCESSING", "END", "TIMEOUT"]),
    severity: rt::Severity::Deny,
    code: "",
};
