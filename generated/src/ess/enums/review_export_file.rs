// Generated from schema/ess/2020-11-11/enums/ReviewExportFile.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Which file of a finished review is exported.
pub type ReviewExportFile = crate::OpenInteger<rt::PhantomData<ReviewExportFileList>>;

impl ReviewExportFile {
    /// The contract as it is now, in Word or PDF, with the risks noted in it.
    pub const ANNOTATED_CONTRACT: Self = Self(1, rt::PhantomData);
    /// The results and the summary as an Excel table.
    pub const RESULT_TABLE: Self = Self(2, rt::PhantomData);
    /// The contract as it was handed in for review, in Word or PDF.
    pub const ORIGINAL_CONTRACT: Self = Self(3, rt::PhantomData);
    /// The contract as it is now, in Word or PDF, without notes.
    pub const CLEAN_CONTRACT: Self = Self(4, rt::PhantomData);
}

#[doc(hidden)]
pub enum ReviewExportFileList {}

impl rt::OpenList for ReviewExportFileList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ReviewExportFile",
    values: rt::EnumValues::Integer(&[1, 2, 3, 4]),
    severity: rt::Severity::Deny,
    code: "",
};
