// Generated from schema/ess/2020-11-11/enums/VerificationVerdict.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a digital signature holds.
pub type VerificationVerdict = crate::OpenInteger<
    rt::PhantomData<VerificationVerdictList>,
>;

impl VerificationVerdict {
    /// It holds.
    pub const PASSED: Self = Self(1, rt::PhantomData);
    /// It does not hold.
    pub const FAILED: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum VerificationVerdictList {}

impl rt::OpenList for VerificationVerdictList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "VerificationVerdict",
    values: rt::EnumValues::Integer(&[1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
