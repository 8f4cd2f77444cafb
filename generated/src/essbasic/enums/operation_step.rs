// Generated from schema/essbasic/2021-05-26/enums/OperationStep.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A step of starting a contract on the page.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct OperationStep(pub i64);

impl OperationStep {
    /// Choosing the file and the signers.
    pub const FILE_AND_SIGNERS: Self = Self(1);
    /// Completing the content of the file.
    pub const CONTENT: Self = Self(2);
    /// Checking the contract's data and settings before it starts.
    pub const CONFIRMATION: Self = Self(4);
}

rt::integer_enum!(OperationStep, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "OperationStep",
    values: rt::EnumValues::Integer(&[1, 2, 4]),
    severity: rt::Severity::Deny,
    code: "",
};
