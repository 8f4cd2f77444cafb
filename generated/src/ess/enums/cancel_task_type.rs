// Generated from schema/ess/2020-11-11/enums/CancelTaskType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// From which action a task that cancels contracts comes.
pub type CancelTaskType = crate::OpenInteger<rt::PhantomData<CancelTaskTypeList>>;

impl CancelTaskType {
    /// From CreateBatchCancelFlowUrl, whose link somebody uses to cancel the contracts.
    /// Used when nothing is set.
    pub const BATCH: Self = Self(0, rt::PhantomData);
    /// From CancelOrganizationFlows, which cancels all open contracts of a company.
    pub const ORGANIZATION: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum CancelTaskTypeList {}

impl rt::OpenList for CancelTaskTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "CancelTaskType",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
