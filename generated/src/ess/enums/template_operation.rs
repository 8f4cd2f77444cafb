// Generated from schema/ess/2020-11-11/enums/TemplateOperation.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What is done to a template.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct TemplateOperation(rt::Symbol);

impl TemplateOperation {
    /// Deletes it for good.
    /// Switch it off (DISABLE) if it may be needed again.
    pub const DELETE: Self = Self(rt::Symbol::Known("DELETE"));
    /// Switches it on; if it is on already, nothing happens.
    pub const ENABLE: Self = Self(rt::Symbol::Known("ENABLE"));
    /// Switches it off, so that no contract can be started from it; contracts that run go on.
    /// If it is off already, nothing happens.
    pub const DISABLE: Self = Self(rt::Symbol::Known("DISABLE"));
    /// Makes a copy that differs in nothing but its name.
    pub const COPY: Self = Self(rt::Symbol::Known("COPY"));
}

rt::text_enum!(TemplateOperation, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "TemplateOperation",
    values: rt::EnumValues::Text(&["DELETE", "ENABLE", "DISABLE", "COPY"]),
    severity: rt::Severity::Deny,
    code: "",
};
