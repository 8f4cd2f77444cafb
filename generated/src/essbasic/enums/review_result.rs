// Generated from schema/essbasic/2021-05-26/enums/ReviewResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What a company's internal review of a contract has decided.
pub type ReviewResult = crate::OpenText<rt::PhantomData<ReviewResultList>>;

impl ReviewResult {
    /// Approved: the signing or the start that waited can go on.
    pub const PASS: Self = Self(rt::Symbol::Known("PASS"), rt::PhantomData);
    /// Not approved: nothing changes, and a later PASS can still let it go on.
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
