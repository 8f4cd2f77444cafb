// Generated from schema/ess/2020-11-11/enums/DifferenceContentType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What differs at one place of two files.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DifferenceContentType(rt::Symbol);

impl DifferenceContentType {
    /// Words of the running text.
    pub const TEXT: Self = Self(rt::Symbol::Known("text"));
    /// A table, or a part of one.
    pub const TABLE: Self = Self(rt::Symbol::Known("table"));
    /// A picture in the file.
    pub const PICTURE: Self = Self(rt::Symbol::Known("picture"));
}

rt::text_enum!(DifferenceContentType, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DifferenceContentType",
    values: rt::EnumValues::Text(&["text", "table", "picture"]),
    severity: rt::Severity::Deny,
    code: "",
};
