// Generated from schema/ess/2020-11-11/enums/ReviewResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What a company's internal review of a contract has decided.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ReviewResult(rt::Symbol);

impl ReviewResult {
    /// Approved: the step that waited for the review can go on.
    pub const PASS: Self = Self(rt::Symbol::Known("PASS"));
    /// Not approved: the contract stays as it is and the step stays blocked, until a later result approves it.
    pub const REJECT: Self = Self(rt::Symbol::Known("REJECT"));
    /// Signing is refused: the contract ends at once, as refused.
    pub const SIGN_REJECT: Self = Self(rt::Symbol::Known("SIGN_REJECT"));
}

rt::text_enum!(ReviewResult, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ReviewResult",
    values: rt::EnumValues::Text(&["PASS", "REJECT", "SIGN_REJECT"]),
    severity: rt::Severity::Deny,
    code: "",
};
