// Generated from schema/ess/2020-11-11/enums/FlowStartStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What became of a request to start a contract.
pub type FlowStartStatus = crate::OpenText<rt::PhantomData<FlowStartStatusList>>;

impl FlowStartStatus {
    /// The contract has been started and can be signed.
    pub const START: Self = Self(rt::Symbol::Known("START"), rt::PhantomData);
    /// The contract waits for the company's review and can be signed once CreateFlowSignReview has reported approval.
    /// The vendor opens this on request only.
    pub const REVIEW: Self = Self(rt::Symbol::Known("REVIEW"), rt::PhantomData);
    /// The PDF is still being made; the contract can be signed as soon as it is ready.
    pub const EXECUTING: Self = Self(rt::Symbol::Known("EXECUTING"), rt::PhantomData);
}

#[doc(hidden)]
pub enum FlowStartStatusList {}

impl rt::OpenList for FlowStartStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "FlowStartStatus",
    values: rt::EnumValues::Text(&["START", "REVIEW", "EXECUTING"]),
    severity: rt::Severity::Deny,
    code: "",
};
