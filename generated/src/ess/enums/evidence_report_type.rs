// Generated from schema/ess/2020-11-11/enums/EvidenceReportType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The kind of evidence report.
pub type EvidenceReportType = crate::OpenInteger<
    rt::PhantomData<EvidenceReportTypeList>,
>;

impl EvidenceReportType {
    /// A report on how the contract was signed.
    pub const SIGNING: Self = Self(0, rt::PhantomData);
}

#[doc(hidden)]
pub enum EvidenceReportTypeList {}

impl rt::OpenList for EvidenceReportTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "EvidenceReportType",
    values: rt::EnumValues::Integer(&[0]),
    severity: rt::Severity::Deny,
    code: "",
};
