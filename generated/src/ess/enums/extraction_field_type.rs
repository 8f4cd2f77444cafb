// Generated from schema/ess/2020-11-11/enums/ExtractionFieldType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What kind of value is looked for in a contract.
pub type ExtractionFieldType = crate::OpenText<rt::PhantomData<ExtractionFieldTypeList>>;

impl ExtractionFieldType {
    /// Words as they stand in the contract, such as a name or an address.
    pub const TEXT: Self = Self(rt::Symbol::Known("TEXT"), rt::PhantomData);
    /// A day, such as that of signing.
    pub const DATE: Self = Self(rt::Symbol::Known("DATE"), rt::PhantomData);
    /// An amount or a count.
    pub const NUMBER: Self = Self(rt::Symbol::Known("NUMBER"), rt::PhantomData);
    /// One of the choices that are given with the field.
    pub const OPTION: Self = Self(rt::Symbol::Known("OPTION"), rt::PhantomData);
}

#[doc(hidden)]
pub enum ExtractionFieldTypeList {}

impl rt::OpenList for ExtractionFieldTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ExtractionFieldType",
    values: rt::EnumValues::Text(&["TEXT", "DATE", "NUMBER", "OPTION"]),
    severity: rt::Severity::Deny,
    code: "",
};
