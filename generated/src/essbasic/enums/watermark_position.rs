// Generated from schema/essbasic/2021-05-26/enums/WatermarkPosition.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Where on the page a watermark stands.
pub type WatermarkPosition = crate::OpenText<rt::PhantomData<WatermarkPositionList>>;

impl WatermarkPosition {
    /// All over the page.
    pub const TILED: Self = Self(rt::Symbol::Known("None"), rt::PhantomData);
    /// In the upper left corner.
    pub const LEFT_TOP: Self = Self(rt::Symbol::Known("LeftTop"), rt::PhantomData);
    /// In the lower left corner.
    pub const LEFT_BOTTOM: Self = Self(rt::Symbol::Known("LeftBottom"), rt::PhantomData);
    /// In the upper right corner.
    pub const RIGHT_TOP: Self = Self(rt::Symbol::Known("RightTop"), rt::PhantomData);
    /// In the lower right corner.
    pub const RIGHT_BOTTOM: Self = Self(
        rt::Symbol::Known("RightBottom"),
        rt::PhantomData,
    );
    /// In the middle of the page.
    pub const CENTER: Self = Self(rt::Symbol::Known("Center"), rt::PhantomData);
}

#[doc(hidden)]
pub enum WatermarkPositionList {}

impl rt::OpenList for WatermarkPositionList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "WatermarkPosition",
    values: rt::EnumValues::Text(
        &["None", "LeftTop", "LeftBottom", "RightTop", "RightBottom", "Center"],
    ),
    severity: rt::Severity::Warn,
    code: "",
};
