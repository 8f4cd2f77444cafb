// Generated from schema/ess/2020-11-11/enums/ImportOutcome.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How an import of several people went as a whole.
pub type ImportOutcome = crate::OpenInteger<rt::PhantomData<ImportOutcomeList>>;

impl ImportOutcome {
    /// Every one of them was imported.
    pub const ALL_SUCCEEDED: Self = Self(0, rt::PhantomData);
    /// Some were imported and some were not; ErrorMessages tells why.
    pub const PARTLY_FAILED: Self = Self(1, rt::PhantomData);
    /// None of them was imported; ErrorMessages tells why.
    pub const ALL_FAILED: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum ImportOutcomeList {}

impl rt::OpenList for ImportOutcomeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ImportOutcome",
    values: rt::EnumValues::Integer(&[0, 1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
