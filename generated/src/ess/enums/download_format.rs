// Generated from schema/ess/2020-11-11/enums/DownloadFormat.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// In which form files are downloaded.
pub type DownloadFormat = crate::OpenText<rt::PhantomData<DownloadFormatList>>;

impl DownloadFormat {
    /// Each page as a picture of its own, with a link of its own.
    pub const JPG: Self = Self(rt::Symbol::Known("JPG"), rt::PhantomData);
    /// A PDF for each id.
    pub const PDF: Self = Self(rt::Symbol::Known("PDF"), rt::PhantomData);
    /// All files in one archive.
    pub const ZIP: Self = Self(rt::Symbol::Known("ZIP"), rt::PhantomData);
}

#[doc(hidden)]
pub enum DownloadFormatList {}

impl rt::OpenList for DownloadFormatList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DownloadFormat",
    values: rt::EnumValues::Text(&["JPG", "PDF", "ZIP"]),
    severity: rt::Severity::Deny,
    code: "",
};
