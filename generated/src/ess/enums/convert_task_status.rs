// Generated from schema/ess/2020-11-11/enums/ConvertTaskStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far the conversion of a file to PDF has come.
/// Negative values are failures.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ConvertTaskStatus(pub i64);

impl ConvertTaskStatus {
    /// The task waits.
    pub const SUBMITTED: Self = Self(0);
    /// The file is being converted.
    pub const PROCESSING: Self = Self(4);
    /// The PDF is ready.
    pub const FINISHED: Self = Self(8);
    /// The source file could not be read.
    pub const DOWNLOAD_FAILED: Self = Self(-2);
    /// The file could not be converted.
    pub const PROCESS_FAILED: Self = Self(-6);
    /// The conversion took too long.
    pub const TIMEOUT: Self = Self(-13);
}

rt::integer_enum!(ConvertTaskStatus, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ConvertTaskStatus",
    values: rt::EnumValues::Integer(&[0, 4, 8, -2, -6, -13]),
    severity: rt::Severity::Deny,
    code: "",
};
