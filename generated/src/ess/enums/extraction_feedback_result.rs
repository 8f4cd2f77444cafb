// Generated from schema/ess/2020-11-11/enums/ExtractionFeedbackResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What somebody thinks of an extracted value.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ExtractionFeedbackResult(pub i64);

impl ExtractionFeedbackResult {
    /// Nobody has judged the value yet.
    pub const NONE: Self = Self(0);
    /// The value is right.
    pub const RIGHT: Self = Self(1);
    /// The value is wrong, for a reason that is told too.
    pub const WRONG: Self = Self(2);
}

rt::integer_enum!(ExtractionFeedbackResult, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ExtractionFeedbackResult",
    values: rt::EnumValues::Integer(&[0, 1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
