// Generated from schema/ess/2020-11-11/enums/RiskLevel.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How grave a risk is that a review has found.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RiskLevel(rt::Symbol);

impl RiskLevel {
    /// A high risk.
    pub const HIGH: Self = Self(rt::Symbol::Known("HIGH"));
    /// An ordinary risk.
    pub const NORMAL: Self = Self(rt::Symbol::Known("NORMAL"));
}

rt::text_enum!(RiskLevel, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "RiskLevel",
    values: rt::EnumValues::Text(&["HIGH", "NORMAL"]),
    severity: rt::Severity::Deny,
    code: "",
};
