// Generated from schema/ess/2020-11-11/enums/OperationInstruction.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A piece of help that the page for starting a contract offers.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct OperationInstruction(pub i64);

impl OperationInstruction {
    /// The entrance to the help.
    pub const ENTRANCE: Self = Self(1);
    /// The help texts.
    pub const DOCUMENT: Self = Self(2);
    /// The help videos.
    pub const VIDEO: Self = Self(3);
}

rt::integer_enum!(OperationInstruction, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "OperationInstruction",
    values: rt::EnumValues::Integer(&[1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
