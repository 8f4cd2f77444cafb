// Generated from schema/ess/2020-11-11/enums/ChecklistRiskLevel.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How grave it is if a contract fails a point of a checklist.
/// The values are Chinese words; others than these usual ones may exist.
pub type ChecklistRiskLevel = crate::OpenText<rt::PhantomData<ChecklistRiskLevelList>>;

impl ChecklistRiskLevel {
    /// A high risk.
    pub const HIGH: Self = Self(rt::Symbol::Known("高风险"), rt::PhantomData);
    /// A medium risk.
    pub const MEDIUM: Self = Self(rt::Symbol::Known("中风险"), rt::PhantomData);
    /// An ordinary risk.
    pub const NORMAL: Self = Self(rt::Symbol::Known("一般风险"), rt::PhantomData);
}

#[doc(hidden)]
pub enum ChecklistRiskLevelList {}

impl rt::OpenList for ChecklistRiskLevelList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ChecklistRiskLevel",
    values: rt::EnumValues::Text(&["高风险", "中风险", "一般风险"]),
    severity: rt::Severity::Warn,
    code: "",
};
