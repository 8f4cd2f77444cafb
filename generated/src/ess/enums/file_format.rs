// Generated from schema/ess/2020-11-11/enums/FileFormat.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The format of a file.
pub type FileFormat = crate::OpenText<rt::PhantomData<FileFormatList>>;

impl FileFormat {
    /// Portable Document Format, the only format that contracts are started from.
    pub const PDF: Self = Self(rt::Symbol::Known("pdf"), rt::PhantomData);
    /// Word, the older format.
    pub const DOC: Self = Self(rt::Symbol::Known("doc"), rt::PhantomData);
    /// Word.
    pub const DOCX: Self = Self(rt::Symbol::Known("docx"), rt::PhantomData);
    /// Excel, the older format.
    pub const XLS: Self = Self(rt::Symbol::Known("xls"), rt::PhantomData);
    /// Excel.
    pub const XLSX: Self = Self(rt::Symbol::Known("xlsx"), rt::PhantomData);
    /// A page of HTML.
    pub const HTML: Self = Self(rt::Symbol::Known("html"), rt::PhantomData);
    /// A JPEG picture whose file name ends in `.jpg`.
    pub const JPG: Self = Self(rt::Symbol::Known("jpg"), rt::PhantomData);
    /// A JPEG picture whose file name ends in `.jpeg`.
    pub const JPEG: Self = Self(rt::Symbol::Known("jpeg"), rt::PhantomData);
    /// A PNG picture.
    pub const PNG: Self = Self(rt::Symbol::Known("png"), rt::PhantomData);
    /// A bitmap picture.
    pub const BMP: Self = Self(rt::Symbol::Known("bmp"), rt::PhantomData);
    /// Plain text.
    pub const TXT: Self = Self(rt::Symbol::Known("txt"), rt::PhantomData);
}

#[doc(hidden)]
pub enum FileFormatList {}

impl rt::OpenList for FileFormatList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

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
