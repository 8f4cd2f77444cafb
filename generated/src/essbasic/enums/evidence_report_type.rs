// Generated from schema/essbasic/2021-05-26/enums/EvidenceReportType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What an evidence report is about.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct EvidenceReportType(pub i64);

impl EvidenceReportType {
    /// How the contract was signed.
    pub const SIGNING: Self = Self(0);
}

rt::integer_enum!(EvidenceReportType, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "EvidenceReportType",
    values: rt::EnumValues::Integer(&[0]),
    severity: rt::Severity::Deny,
    code: "",
};
