// Generated from schema/ess/2020-11-11/enums/ParsedDocumentType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The kind of file that a place in a contract refers to.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ParsedDocumentType(pub i64);

impl ParsedDocumentType {
    /// A PDF file.
    pub const PDF: Self = Self(1);
    /// A Word file.
    pub const WORD: Self = Self(2);
}

rt::integer_enum!(ParsedDocumentType, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ParsedDocumentType",
    values: rt::EnumValues::Integer(&[1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
