// Generated from schema/ess/2020-11-11/enums/ExtractionErrorReason.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What is wrong with an extracted value.
pub type ExtractionErrorReason = crate::OpenInteger<
    rt::PhantomData<ExtractionErrorReasonList>,
>;

impl ExtractionErrorReason {
    /// No reason has been told; only in answers.
    pub const NONE: Self = Self(0, rt::PhantomData);
    /// The value was extracted inexactly, or none was found.
    pub const EXTRACTION: Self = Self(1, rt::PhantomData);
    /// Something else is wrong.
    pub const OTHER: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum ExtractionErrorReasonList {}

impl rt::OpenList for ExtractionErrorReasonList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ExtractionErrorReason",
    values: rt::EnumValues::Integer(&[0, 1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
