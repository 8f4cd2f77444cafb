// Generated from schema/ess/2020-11-11/enums/ReviewResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What a company's internal review of a contract has decided.
pub type ReviewResult = crate::OpenText<rt::PhantomData<ReviewResultList>>;

impl ReviewResult {
    /// Approved: the step that waited for the review can go on.
    pub const PASS: Self = Self(rt::Symbol::Known("PASS"), rt::PhantomData);
    /// Not approved: the contract stays as it is and the step stays blocked, until a later result approves it.
    pub const REJECT: Self = Self(rt::Symbol::Known("REJECT"), rt::PhantomData);
    /// Signing is refused: the contract ends at once, as refused.
    pub const SIGN_REJECT: Self = Self(
        rt::Symbol::Known("SIGN_REJECT"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum ReviewResultList {}

impl rt::OpenList for ReviewResultList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ReviewResult",
    values: rt::EnumValues::Text(&["PASS", "REJECT", "SIGN_REJECT"]),
    severity: rt::Severity::Deny,
    code: "",
};
