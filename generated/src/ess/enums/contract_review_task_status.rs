// Generated from schema/ess/2020-11-11/enums/ContractReviewTaskStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far the review of a contract has come.
pub type ContractReviewTaskStatus = crate::OpenInteger<
    rt::PhantomData<ContractReviewTaskStatusList>,
>;

impl ContractReviewTaskStatus {
    /// The task has been created.
    pub const CREATED: Self = Self(1, rt::PhantomData);
    /// The task waits for its turn.
    pub const QUEUED: Self = Self(2, rt::PhantomData);
    /// The contract is being reviewed.
    pub const RUNNING: Self = Self(3, rt::PhantomData);
    /// The review is done and its result can be read.
    pub const SUCCEEDED: Self = Self(4, rt::PhantomData);
    /// The review failed; there is no result and no link to a page.
    pub const FAILED: Self = Self(5, rt::PhantomData);
}

#[doc(hidden)]
pub enum ContractReviewTaskStatusList {}

impl rt::OpenList for ContractReviewTaskStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ContractReviewTaskStatus",
    values: rt::EnumValues::Integer(&[1, 2, 3, 4, 5]),
    severity: rt::Severity::Deny,
    code: "",
};
