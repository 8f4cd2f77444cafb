// Generated from schema/ess/2020-11-11/enums/ComparisonExportType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// As what the result of a comparison is downloaded.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ComparisonExportType(pub i64);

impl ComparisonExportType {
    /// The newer contract as a PDF with the differences marked in it.
    pub const PDF: Self = Self(0);
    /// A table with every difference: place, kind, label, and the full text before and after.
    pub const EXCEL: Self = Self(1);
}

rt::integer_enum!(ComparisonExportType, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ComparisonExportType",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
