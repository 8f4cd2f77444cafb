// Generated from schema/ess/2020-11-11/enums/BatchOutcome.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How a batch went as a whole.
pub type BatchOutcome = crate::OpenInteger<rt::PhantomData<BatchOutcomeList>>;

impl BatchOutcome {
    /// Every item was done.
    pub const ALL_SUCCEEDED: Self = Self(1, rt::PhantomData);
    /// Some items were done, some were not; the list of items tells which.
    pub const PARTLY_FAILED: Self = Self(2, rt::PhantomData);
    /// No item was done.
    pub const ALL_FAILED: Self = Self(3, rt::PhantomData);
}

#[doc(hidden)]
pub enum BatchOutcomeList {}

impl rt::OpenList for BatchOutcomeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "BatchOutcome",
    values: rt::EnumValues::Integer(&[1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
