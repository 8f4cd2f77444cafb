// Generated from schema/ess/2020-11-11/enums/ExtractionFeedbackResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What somebody thinks of an extracted value.
pub type ExtractionFeedbackResult = crate::OpenInteger<
    rt::PhantomData<ExtractionFeedbackResultList>,
>;

impl ExtractionFeedbackResult {
    /// Nobody has judged the value yet.
    pub const NONE: Self = Self(0, rt::PhantomData);
    /// The value is right.
    pub const RIGHT: Self = Self(1, rt::PhantomData);
    /// The value is wrong, for a reason that is told too.
    pub const WRONG: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum ExtractionFeedbackResultList {}

impl rt::OpenList for ExtractionFeedbackResultList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ExtractionFeedbackResult",
    values: rt::EnumValues::Integer(&[0, 1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
