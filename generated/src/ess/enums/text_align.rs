// Generated from schema/ess/2020-11-11/enums/TextAlign.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Where text stands between the left and the right edge of its control.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct TextAlign(rt::Symbol);

impl TextAlign {
    /// At the left edge.
    pub const LEFT: Self = Self(rt::Symbol::Known("Left"));
    /// At the right edge.
    pub const RIGHT: Self = Self(rt::Symbol::Known("Right"));
    /// In the middle.
    pub const CENTER: Self = Self(rt::Symbol::Known("Center"));
}

rt::text_enum!(TextAlign, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "TextAlign",
    values: rt::EnumValues::Text(&["Left", "Right", "Center"]),
    severity: rt::Severity::Warn,
    code: "",
};
