// Generated from schema/essbasic/2021-05-26/enums/FileFormat.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The format of a file.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct FileFormat(rt::Symbol);

impl FileFormat {
    /// A text of Word before 2007.
    pub const DOC: Self = Self(rt::Symbol::Known("doc"));
    /// A text of Word.
    pub const DOCX: Self = Self(rt::Symbol::Known("docx"));
    /// A table of Excel before 2007.
    pub const XLS: Self = Self(rt::Symbol::Known("xls"));
    /// A table of Excel.
    pub const XLSX: Self = Self(rt::Symbol::Known("xlsx"));
    /// A JPEG picture whose file name ends in `.jpg`.
    pub const JPG: Self = Self(rt::Symbol::Known("jpg"));
    /// A JPEG picture whose file name ends in `.jpeg`.
    pub const JPEG: Self = Self(rt::Symbol::Known("jpeg"));
    /// A picture without losses.
    pub const PNG: Self = Self(rt::Symbol::Known("png"));
    /// A picture as a bitmap.
    pub const BMP: Self = Self(rt::Symbol::Known("bmp"));
    /// A web page.
    pub const HTML: Self = Self(rt::Symbol::Known("html"));
    /// Plain text.
    pub const TXT: Self = Self(rt::Symbol::Known("txt"));
}

rt::text_enum!(FileFormat, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "FileFormat",
    values: rt::EnumValues::Text(
        &["doc", "docx", "xls", "xlsx", "jpg", "jpeg", "png", "bmp", "html", "txt"],
    ),
    severity: rt::Severity::Deny,
    code: "InvalidParameter.ResourceType",
};
