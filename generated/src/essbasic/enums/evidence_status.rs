// Generated from schema/essbasic/2021-05-26/enums/EvidenceStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far the making of an evidence report has come.
pub type EvidenceStatus = crate::OpenText<rt::PhantomData<EvidenceStatusList>>;

impl EvidenceStatus {
    /// It is being made.
    pub const EXECUTING: Self = Self(
        rt::Symbol::Known("EvidenceStatusExecuting"),
        rt::PhantomData,
    );
    /// It is ready.
    pub const SUCCESS: Self = Self(
        rt::Symbol::Known("EvidenceStatusSuccess"),
        rt::PhantomData,
    );
    /// It could not be made.
    pub const FAILED: Self = Self(
        rt::Symbol::Known("EvidenceStatusFailed"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum EvidenceStatusList {}

impl rt::OpenList for EvidenceStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "EvidenceStatus",
    values: rt::EnumValues::Text(
        &["EvidenceStatusExecuting", "EvidenceStatusSuccess", "EvidenceStatusFailed"],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
