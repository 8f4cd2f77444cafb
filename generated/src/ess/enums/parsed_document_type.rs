// Generated from schema/ess/2020-11-11/enums/ParsedDocumentType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The kind of file that a place in a contract refers to.
pub type ParsedDocumentType = crate::OpenInteger<
    rt::PhantomData<ParsedDocumentTypeList>,
>;

impl ParsedDocumentType {
    /// A PDF file.
    pub const PDF: Self = Self(1, rt::PhantomData);
    /// A Word file.
    pub const WORD: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum ParsedDocumentTypeList {}

impl rt::OpenList for ParsedDocumentTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ParsedDocumentType",
    values: rt::EnumValues::Integer(&[1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
