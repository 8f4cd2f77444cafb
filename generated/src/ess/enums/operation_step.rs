// Generated from schema/ess/2020-11-11/enums/OperationStep.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A step of starting a contract on the page.
pub type OperationStep = crate::OpenInteger<rt::PhantomData<OperationStepList>>;

impl OperationStep {
    /// Choosing the file and the signers.
    pub const FILE_AND_SIGNERS: Self = Self(1, rt::PhantomData);
    /// Completing the content of the file.
    pub const CONTENT: Self = Self(2, rt::PhantomData);
    /// Checking the contract's data and settings before it starts.
    pub const CONFIRMATION: Self = Self(4, rt::PhantomData);
}

#[doc(hidden)]
pub enum OperationStepList {}

impl rt::OpenList for OperationStepList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "OperationStep",
    values: rt::EnumValues::Integer(&[1, 2, 4]),
    severity: rt::Severity::Deny,
    code: "",
};
