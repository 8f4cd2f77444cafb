// Generated from schema/ess/2020-11-11/enums/RiskLevel.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How grave a risk is that a review has found.
pub type RiskLevel = crate::OpenText<rt::PhantomData<RiskLevelList>>;

impl RiskLevel {
    /// A high risk.
    pub const HIGH: Self = Self(rt::Symbol::Known("HIGH"), rt::PhantomData);
    /// An ordinary risk.
    pub const NORMAL: Self = Self(rt::Symbol::Known("NORMAL"), rt::PhantomData);
}

#[doc(hidden)]
pub enum RiskLevelList {}

impl rt::OpenList for RiskLevelList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "RiskLevel",
    values: rt::EnumValues::Text(&["HIGH", "NORMAL"]),
    severity: rt::Severity::Deny,
    code: "",
};
