// Generated from schema/ess/2020-11-11/enums/SummaryCategory.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What a part of the summary of a contract is about.
pub type SummaryCategory = crate::OpenText<rt::PhantomData<SummaryCategoryList>>;

impl SummaryCategory {
    /// The contract as such.
    pub const CONTRACT: Self = Self(rt::Symbol::Known("Base"), rt::PhantomData);
    /// The parties of the contract.
    pub const PARTIES: Self = Self(rt::Symbol::Known("Identity"), rt::PhantomData);
    /// The clauses about how the contract is carried out.
    pub const PERFORMANCE: Self = Self(
        rt::Symbol::Known("Performance"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum SummaryCategoryList {}

impl rt::OpenList for SummaryCategoryList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SummaryCategory",
    values: rt::EnumValues::Text(&["Base", "Identity", "Performance"]),
    severity: rt::Severity::Deny,
    code: "",
};
