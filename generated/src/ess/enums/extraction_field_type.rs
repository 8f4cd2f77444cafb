// Generated from schema/ess/2020-11-11/enums/ExtractionFieldType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What kind of value is looked for in a contract.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ExtractionFieldType(rt::Symbol);

impl ExtractionFieldType {
    /// Words as they stand in the contract, such as a name or an address.
    pub const TEXT: Self = Self(rt::Symbol::Known("TEXT"));
    /// A day, such as that of signing.
    pub const DATE: Self = Self(rt::Symbol::Known("DATE"));
    /// An amount or a count.
    pub const NUMBER: Self = Self(rt::Symbol::Known("NUMBER"));
    /// One of the choices that are given with the field.
    pub const OPTION: Self = Self(rt::Symbol::Known("OPTION"));
}

rt::text_enum!(ExtractionFieldType, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ExtractionFieldType",
    values: rt::EnumValues::Text(&["TEXT", "DATE", "NUMBER", "OPTION"]),
    severity: rt::Severity::Deny,
    code: "",
};
