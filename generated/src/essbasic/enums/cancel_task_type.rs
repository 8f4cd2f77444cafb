// Generated from schema/essbasic/2021-05-26/enums/CancelTaskType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What started a task that cancels contracts.
pub type CancelTaskType = crate::OpenInteger<rt::PhantomData<CancelTaskTypeList>>;

impl CancelTaskType {
    /// Contracts were named one by one: ChannelBatchCancelFlows or ChannelCreateBatchCancelFlowUrl.
    /// Used when nothing is set.
    pub const BATCH: Self = Self(0, rt::PhantomData);
    /// All contracts of a company: CancelOrganizationFlows.
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
