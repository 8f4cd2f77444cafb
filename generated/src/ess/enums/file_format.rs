// Generated from schema/ess/2020-11-11/enums/FileFormat.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The format of a file.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct FileFormat(rt::Symbol);

impl FileFormat {
    /// Portable Document Format, the only format that contracts are started from.
    pub const PDF: Self = Self(rt::Symbol::Known("pdf"));
    /// Word, the older format.
    pub const DOC: Self = Self(rt::Symbol::Known("doc"));
    /// Word.
    pub const DOCX: Self = Self(rt::Symbol::Known("docx"));
    /// Excel, the older format.
    pub const XLS: Self = Self(rt::Symbol::Known("xls"));
    /// Excel.
    pub const XLSX: Self = Self(rt::Symbol::Known("xlsx"));
    /// A page of HTML.
    pub const HTML: Self = Self(rt::Symbol::Known("html"));
    /// A JPEG picture whose file name ends in `.jpg`.
    pub const JPG: Self = Self(rt::Symbol::Known("jpg"));
    /// A JPEG picture whose file name ends in `.jpeg`.
    pub const JPEG: Self = Self(rt::Symbol::Known("jpeg"));
    /// A PNG picture.
    pub const PNG: Self = Self(rt::Symbol::Known("png"));
    /// A bitmap picture.
    pub const BMP: Self = Self(rt::Symbol::Known("bmp"));
    /// Plain text.
    pub const TXT: Self = Self(rt::Symbol::Known("txt"));
}

rt::text_enum!(FileFormat, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "FileFormat",
    values: rt::EnumValues::Text(
        &[
            "pdf",
            "doc",
            "docx",
            "xls",
            "xlsx",
            "html",
            "jpg",
            "jpeg",
            "png",
            "bmp",
            "txt",
        ],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
