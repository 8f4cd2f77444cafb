// Generated from schema/ess/2020-11-11/enums/DownloadSubject.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What is downloaded, and with it whose ids are meant.
pub type DownloadSubject = crate::OpenText<rt::PhantomData<DownloadSubjectList>>;

impl DownloadSubject {
    /// The PDF of a contract, by FlowId.
    pub const CONTRACT: Self = Self(rt::Symbol::Known("FLOW"), rt::PhantomData);
    /// The file of a template, by TemplateId.
    pub const TEMPLATE: Self = Self(rt::Symbol::Known("TEMPLATE"), rt::PhantomData);
    /// An uploaded document, by its file id.
    pub const DOCUMENT: Self = Self(rt::Symbol::Known("DOCUMENT"), rt::PhantomData);
    /// The picture of a seal, by SealId.
    pub const SEAL: Self = Self(rt::Symbol::Known("SEAL"), rt::PhantomData);
    /// A file that was signed digitally.
    pub const SIGNED_FILE: Self = Self(rt::Symbol::Known("DIGITFILE"), rt::PhantomData);
    /// The file of a contract that was archived, by the id of the archived contract.
    pub const ARCHIVE: Self = Self(rt::Symbol::Known("ARCHIVE"), rt::PhantomData);
}

#[doc(hidden)]
pub enum DownloadSubjectList {}

impl rt::OpenList for DownloadSubjectList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DownloadSubject",
    values: rt::EnumValues::Text(
        &["FLOW", "TEMPLATE", "DOCUMENT", "SEAL", "DIGITFILE", "ARCHIVE"],
    ),
    severity: rt::Severity::Deny,
    code: "InvalidParameter.BusinessType",
};
