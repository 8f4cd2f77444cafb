// Generated from schema/ess/2020-11-11/enums/OperationOutcome.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether an operation worked.
pub type OperationOutcome = crate::OpenInteger<rt::PhantomData<OperationOutcomeList>>;

impl OperationOutcome {
    /// It did not work.
    pub const FAILED: Self = Self(0, rt::PhantomData);
    /// It worked.
    pub const SUCCEEDED: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum OperationOutcomeList {}

impl rt::OpenList for OperationOutcomeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "OperationOutcome",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
