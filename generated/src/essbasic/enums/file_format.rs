// Generated from schema/essbasic/2021-05-26/enums/FileFormat.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The format of a file.
pub type FileFormat = crate::OpenText<rt::PhantomData<FileFormatList>>;

impl FileFormat {
    /// A text of Word before 2007.
    pub const DOC: Self = Self(rt::Symbol::Known("doc"), rt::PhantomData);
    /// A text of Word.
    pub const DOCX: Self = Self(rt::Symbol::Known("docx"), rt::PhantomData);
    /// A table of Excel before 2007.
    pub const XLS: Self = Self(rt::Symbol::Known("xls"), rt::PhantomData);
    /// A table of Excel.
    pub const XLSX: Self = Self(rt::Symbol::Known("xlsx"), rt::PhantomData);
    /// A JPEG picture whose file name ends in `.jpg`.
    pub const JPG: Self = Self(rt::Symbol::Known("jpg"), rt::PhantomData);
    /// A JPEG picture whose file name ends in `.jpeg`.
    pub const JPEG: Self = Self(rt::Symbol::Known("jpeg"), rt::PhantomData);
    /// A picture without losses.
    pub const PNG: Self = Self(rt::Symbol::Known("png"), rt::PhantomData);
    /// A picture as a bitmap.
    pub const BMP: Self = Self(rt::Symbol::Known("bmp"), rt::PhantomData);
    /// A web page.
    pub const HTML: Self = Self(rt::Symbol::Known("html"), rt::PhantomData);
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
        &["doc", "docx", "xls", "xlsx", "jpg", "jpeg", "png", "bmp", "html", "txt"],
    ),
    severity: rt::Severity::Deny,
    code: "InvalidParameter.ResourceType",
};
