// Generated from schema/ess/2020-11-11/enums/ChecklistRiskLevel.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How grave it is if a contract fails a point of a checklist.
/// The values are Chinese words; others than these usual ones may exist.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ChecklistRiskLevel(rt::Symbol);

impl ChecklistRiskLevel {
    /// A high risk.
    pub const HIGH: Self = Self(rt::Symbol::Known("高风险"));
    /// A medium risk.
    pub const MEDIUM: Self = Self(rt::Symbol::Known("中风险"));
    /// An ordinary risk.
    pub const NORMAL: Self = Self(rt::Symbol::Known("一般风险"));
}

rt::text_enum!(ChecklistRiskLevel, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ChecklistRiskLevel",
    values: rt::EnumValues::Text(&["高风险", "中风险", "一般风险"]),
    severity: rt::Severity::Warn,
    code: "",
};
