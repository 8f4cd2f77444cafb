// Generated from schema/essbasic/2021-05-26/enums/WatermarkPosition.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Where on the page a watermark stands.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct WatermarkPosition(rt::Symbol);

impl WatermarkPosition {
    /// All over the page.
    pub const TILED: Self = Self(rt::Symbol::Known("None"));
    /// In the upper left corner.
    pub const LEFT_TOP: Self = Self(rt::Symbol::Known("LeftTop"));
    /// In the lower left corner.
    pub const LEFT_BOTTOM: Self = Self(rt::Symbol::Known("LeftBottom"));
    /// In the upper right corner.
    pub const RIGHT_TOP: Self = Self(rt::Symbol::Known("RightTop"));
    /// In the lower right corner.
    pub const RIGHT_BOTTOM: Self = Self(rt::Symbol::Known("RightBottom"));
    /// In the middle of the page.
    pub const CENTER: Self = Self(rt::Symbol::Known("Center"));
}

rt::text_enum!(WatermarkPosition, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "WatermarkPosition",
    values: rt::EnumValues::Text(
        &["None", "LeftTop", "LeftBottom", "RightTop", "RightBottom", "Center"],
    ),
    severity: rt::Severity::Warn,
    code: "",
};
