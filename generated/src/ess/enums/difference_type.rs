// Generated from schema/ess/2020-11-11/enums/DifferenceType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How the newer of two files differs from the older at one place.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DifferenceType(rt::Symbol);

impl DifferenceType {
    /// Something was added.
    pub const ADD: Self = Self(rt::Symbol::Known("add"));
    /// Something was changed.
    pub const CHANGE: Self = Self(rt::Symbol::Known("change"));
    /// Something was removed.
    pub const DELETE: Self = Self(rt::Symbol::Known("delete"));
}

rt::text_enum!(DifferenceType, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DifferenceType",
    values: rt::EnumValues::Text(&["add", "change", "delete"]),
    severity: rt::Severity::Deny,
    code: "",
};
