// Generated from schema/ess/2020-11-11/enums/ReviewFeedbackResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What somebody thinks of one result of a review.
pub type ReviewFeedbackResult = crate::OpenInteger<
    rt::PhantomData<ReviewFeedbackResultList>,
>;

impl ReviewFeedbackResult {
    /// Nobody has judged the result yet; only in answers.
    pub const NONE: Self = Self(0, rt::PhantomData);
    /// Something else is wrong with the result.
    pub const OTHER_ERROR: Self = Self(1, rt::PhantomData);
    /// The review came to a wrong result.
    pub const REVIEW_WRONG: Self = Self(2, rt::PhantomData);
    /// The review was right.
    pub const REVIEW_RIGHT: Self = Self(3, rt::PhantomData);
}

#[doc(hidden)]
pub enum ReviewFeedbackResultList {}

impl rt::OpenList for ReviewFeedbackResultList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ReviewFeedbackResult",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
