// Generated from schema/essbasic/2021-05-26/enums/KeywordRelativeLocation.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Where something is put relative to the keyword.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct KeywordRelativeLocation(rt::Symbol);

impl KeywordRelativeLocation {
    /// Centred on the keyword.
    pub const MIDDLE: Self = Self(rt::Symbol::Known("Middle"));
    /// Straight below it.
    pub const BELOW: Self = Self(rt::Symbol::Known("Below"));
    /// To its right.
    pub const RIGHT: Self = Self(rt::Symbol::Known("Right"));
    /// At its lower right corner.
    pub const LOWER_RIGHT: Self = Self(rt::Symbol::Known("LowerRight"));
    /// At its upper right corner.
    pub const UPPER_RIGHT: Self = Self(rt::Symbol::Known("UpperRight"));
}

rt::text_enum!(KeywordRelativeLocation, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "KeywordRelativeLocation",
    values: rt::EnumValues::Text(
        &["Middle", "Below", "Right", "LowerRight", "UpperRight"],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
