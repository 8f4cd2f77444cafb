// Generated from schema/ess/2020-11-11/enums/TextFont.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The typefaces that the service has.
pub type TextFont = crate::OpenText<rt::PhantomData<TextFontList>>;

impl TextFont {
    /// Heiti, a face without serifs.
    pub const HEI_TI: Self = Self(rt::Symbol::Known("黑体"), rt::PhantomData);
    /// Songti, the usual face of printed text.
    pub const SONG_TI: Self = Self(rt::Symbol::Known("宋体"), rt::PhantomData);
    /// Fangsong, the face of official documents.
    pub const FANG_SONG: Self = Self(rt::Symbol::Known("仿宋"), rt::PhantomData);
}

#[doc(hidden)]
pub enum TextFontList {}

impl rt::OpenList for TextFontList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "TextFont",
    values: rt::EnumValues::Text(&["黑体", "宋体", "仿宋"]),
    severity: rt::Severity::Warn,
    code: "",
};
