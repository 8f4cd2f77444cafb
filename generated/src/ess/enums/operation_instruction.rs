// Generated from schema/ess/2020-11-11/enums/OperationInstruction.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A piece of help that the page for starting a contract offers.
pub type OperationInstruction = crate::OpenInteger<
    rt::PhantomData<OperationInstructionList>,
>;

impl OperationInstruction {
    /// The entrance to the help.
    pub const ENTRANCE: Self = Self(1, rt::PhantomData);
    /// The help texts.
    pub const DOCUMENT: Self = Self(2, rt::PhantomData);
    /// The help videos.
    pub const VIDEO: Self = Self(3, rt::PhantomData);
}

#[doc(hidden)]
pub enum OperationInstructionList {}

impl rt::OpenList for OperationInstructionList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "OperationInstruction",
    values: rt::EnumValues::Integer(&[1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
