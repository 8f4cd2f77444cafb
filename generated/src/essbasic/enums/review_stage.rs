// Generated from schema/essbasic/2021-05-26/enums/ReviewStage.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Which step of a contract waits for the company's internal review.
pub type ReviewStage = crate::OpenText<rt::PhantomData<ReviewStageList>>;

impl ReviewStage {
    /// A signer's signature, held back by NeedSignReview or ApproverNeedSignReview.
    /// Used when nothing is set.
    pub const SIGN_REVIEW: Self = Self(rt::Symbol::Known("SignReview"), rt::PhantomData);
    /// The start of the contract, held back by NeedCreateReview of ChannelCreatePrepareFlow.
    pub const CREATE_REVIEW: Self = Self(
        rt::Symbol::Known("CreateReview"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum ReviewStageList {}

impl rt::OpenList for ReviewStageList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ReviewStage",
    values: rt::EnumValues::Text(&["SignReview", "CreateReview"]),
    severity: rt::Severity::Deny,
    code: "",
};
