// Generated from schema/essbasic/2021-05-26/enums/IntelligentStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether the page looks for places to fill in by itself.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct IntelligentStatus(rt::Symbol);

impl IntelligentStatus {
    /// It does.
    pub const OPEN: Self = Self(rt::Symbol::Known("OPEN"));
    /// It does not.
    pub const CLOSE: Self = Self(rt::Symbol::Known("CLOSE"));
}

rt::text_enum!(IntelligentStatus, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "IntelligentStatus",
    values: rt::EnumValues::Text(&["OPEN", "CLOSE"]),
    severity: rt::Severity::Deny,
    code: "",
};
