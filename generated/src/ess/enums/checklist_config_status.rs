// Generated from schema/ess/2020-11-11/enums/ChecklistConfigStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether points have been set up in a checklist.
pub type ChecklistConfigStatus = crate::OpenInteger<
    rt::PhantomData<ChecklistConfigStatusList>,
>;

impl ChecklistConfigStatus {
    /// The checklist has not been set up yet.
    pub const NOT_CONFIGURED: Self = Self(0, rt::PhantomData);
    /// The checklist has been set up.
    pub const CONFIGURED: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum ChecklistConfigStatusList {}

impl rt::OpenList for ChecklistConfigStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ChecklistConfigStatus",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
