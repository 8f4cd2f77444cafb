// Generated from schema/ess/2020-11-11/enums/ExtractionTaskStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far the extraction of fields from contracts has come.
pub type ExtractionTaskStatus = crate::OpenInteger<
    rt::PhantomData<ExtractionTaskStatusList>,
>;

impl ExtractionTaskStatus {
    /// The task has been created and has not begun.
    pub const CREATED: Self = Self(0, rt::PhantomData);
    /// The task waits for its turn.
    pub const QUEUED: Self = Self(1, rt::PhantomData);
    /// The fields are being extracted.
    pub const RUNNING: Self = Self(2, rt::PhantomData);
    /// The extraction is done and its result can be read.
    pub const SUCCEEDED: Self = Self(3, rt::PhantomData);
    /// The extraction failed.
    pub const FAILED: Self = Self(4, rt::PhantomData);
}

#[doc(hidden)]
pub enum ExtractionTaskStatusList {}

impl rt::OpenList for ExtractionTaskStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ExtractionTaskStatus",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3, 4]),
    severity: rt::Severity::Deny,
    code: "",
};
