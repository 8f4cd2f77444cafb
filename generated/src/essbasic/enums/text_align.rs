// Generated from schema/essbasic/2021-05-26/enums/TextAlign.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Where text stands between the left and the right edge of its component.
pub type TextAlign = crate::OpenText<rt::PhantomData<TextAlignList>>;

impl TextAlign {
    /// At the left edge.
    pub const LEFT: Self = Self(rt::Symbol::Known("Left"), rt::PhantomData);
    /// At the right edge.
    pub const RIGHT: Self = Self(rt::Symbol::Known("Right"), rt::PhantomData);
    /// In the middle.
    pub const CENTER: Self = Self(rt::Symbol::Known("Center"), rt::PhantomData);
}

#[doc(hidden)]
pub enum TextAlignList {}

impl rt::OpenList for TextAlignList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "TextAlign",
    values: rt::EnumValues::Text(&["Left", "Right", "Center"]),
    severity: rt::Severity::Warn,
    code: "",
};
