// Generated from schema/ess/2020-11-11/enums/UploadPurpose.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What an uploaded file is for.
pub type UploadPurpose = crate::OpenText<rt::PhantomData<UploadPurposeList>>;

impl UploadPurpose {
    /// To make a template from: PDF, Word or HTML.
    /// Other formats than PDF must be converted before use.
    pub const TEMPLATE: Self = Self(rt::Symbol::Known("TEMPLATE"), rt::PhantomData);
    /// To start a contract from, or to be put into one: PDF, Word, Excel, HTML or a picture.
    /// To start a contract from it, convert other formats than PDF with CreateFileConvertTask; for other uses the file is taken as it is.
    pub const DOCUMENT: Self = Self(rt::Symbol::Known("DOCUMENT"), rt::PhantomData);
    /// To make a seal from: a JPEG or PNG picture.
    pub const SEAL: Self = Self(rt::Symbol::Known("SEAL"), rt::PhantomData);
    /// To be put into the archive: PDF or ZIP.
    pub const ARCHIVE: Self = Self(rt::Symbol::Known("ARCHIVE"), rt::PhantomData);
    /// A business licence for CreateOrganizationAuthUrl: a JPEG or PNG picture of at most 8 MB.
    pub const BUSINESS_LICENSE: Self = Self(
        rt::Symbol::Known("BUSINESSLICENSE"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum UploadPurposeList {}

impl rt::OpenList for UploadPurposeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "UploadPurpose",
    values: rt::EnumValues::Text(
        &["TEMPLATE", "DOCUMENT", "SEAL", "ARCHIVE", "BUSINESSLICENSE"],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
