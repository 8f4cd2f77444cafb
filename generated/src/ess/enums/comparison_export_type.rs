// Generated from schema/ess/2020-11-11/enums/ComparisonExportType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// As what the result of a comparison is downloaded.
pub type ComparisonExportType = crate::OpenInteger<
    rt::PhantomData<ComparisonExportTypeList>,
>;

impl ComparisonExportType {
    /// The newer contract as a PDF with the differences marked in it.
    pub const PDF: Self = Self(0, rt::PhantomData);
    /// A table with every difference: place, kind, label, and the full text before and after.
    pub const EXCEL: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum ComparisonExportTypeList {}

impl rt::OpenList for ComparisonExportTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ComparisonExportType",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
