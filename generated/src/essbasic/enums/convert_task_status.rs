// Generated from schema/essbasic/2021-05-26/enums/ConvertTaskStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far the conversion of a file to PDF has come.
/// Negative values are failures.
pub type ConvertTaskStatus = crate::OpenInteger<rt::PhantomData<ConvertTaskStatusList>>;

impl ConvertTaskStatus {
    /// The task waits.
    pub const SUBMITTED: Self = Self(0, rt::PhantomData);
    /// The file is being converted.
    pub const PROCESSING: Self = Self(4, rt::PhantomData);
    /// The PDF is ready.
    pub const FINISHED: Self = Self(8, rt::PhantomData);
    /// The source file could not be read.
    pub const DOWNLOAD_FAILED: Self = Self(-2, rt::PhantomData);
    /// The file could not be converted.
    pub const PROCESS_FAILED: Self = Self(-6, rt::PhantomData);
    /// The conversion took too long.
    pub const TIMEOUT: Self = Self(-13, rt::PhantomData);
}

#[doc(hidden)]
pub enum ConvertTaskStatusList {}

impl rt::OpenList for ConvertTaskStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ConvertTaskStatus",
    values: rt::EnumValues::Integer(&[0, 4, 8, -2, -6, -13]),
    severity: rt::Severity::Deny,
    code: "",
};
