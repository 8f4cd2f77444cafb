// Generated from schema/ess/2020-11-11/enums/CounterSignStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far the adding of a CA signature to a file has come.
pub type CounterSignStatus = crate::OpenText<rt::PhantomData<CounterSignStatusList>>;

impl CounterSignStatus {
    /// The file is being signed.
    pub const PROCESSING: Self = Self(rt::Symbol::Known("PROCESSING"), rt::PhantomData);
    /// The signed file is ready.
    pub const FINISHED: Self = Self(rt::Symbol::Known("FINISHED"), rt::PhantomData);
    /// It failed.
    pub const FAILED: Self = Self(rt::Symbol::Known("FAILED"), rt::PhantomData);
}

#[doc(hidden)]
pub enum CounterSignStatusList {}

impl rt::OpenList for CounterSignStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "CounterSignStatus",
    values: rt::EnumValues::Text(&["PROCESSING", "FINISHED", "FAILED"]),
    severity: rt::Severity::Deny,
    code: "",
};
