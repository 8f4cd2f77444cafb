// Generated from schema/ess/2020-11-11/enums/EvidenceStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far an evidence report has come.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct EvidenceStatus(rt::Symbol);

impl EvidenceStatus {
    /// It is being made.
    pub const EXECUTING: Self = Self(rt::Symbol::Known("EvidenceStatusExecuting"));
    /// It is ready for download.
    pub const SUCCESS: Self = Self(rt::Symbol::Known("EvidenceStatusSuccess"));
    /// It could not be made.
    pub const FAILED: Self = Self(rt::Symbol::Known("EvidenceStatusFailed"));
}

rt::text_enum!(EvidenceStatus, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "EvidenceStatus",
    values: rt::EnumValues::Text(
        &["EvidenceStatusExecuting", "EvidenceStatusSuccess", "EvidenceStatusFailed"],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
