// Generated from schema/ess/2020-11-11/enums/SummaryCategory.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What a part of the summary of a contract is about.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SummaryCategory(rt::Symbol);

impl SummaryCategory {
    /// The contract as such.
    pub const CONTRACT: Self = Self(rt::Symbol::Known("Base"));
    /// The parties of the contract.
    pub const PARTIES: Self = Self(rt::Symbol::Known("Identity"));
    /// The clauses about how the contract is carried out.
    pub const PERFORMANCE: Self = Self(rt::Symbol::Known("Performance"));
}

rt::text_enum!(SummaryCategory, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SummaryCategory",
    values: rt::EnumValues::Text(&["Base", "Identity", "Performance"]),
    severity: rt::Severity::Deny,
    code: "",
};
