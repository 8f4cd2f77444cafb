// Generated from schema/essbasic/2021-05-26/enums/WatermarkContent.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What a watermark says.
pub type WatermarkContent = crate::OpenText<rt::PhantomData<WatermarkContentList>>;

impl WatermarkContent {
    /// The text in ComponentValue of the component.
    pub const CUSTOM_WATERMARK: Self = Self(
        rt::Symbol::Known("CUSTOM_WATERMARK"),
        rt::PhantomData,
    );
    /// Who is looking at the page.
    pub const PERSON_INFO_WATERMARK: Self = Self(
        rt::Symbol::Known("PERSON_INFO_WATERMARK"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum WatermarkContentList {}

impl rt::OpenList for WatermarkContentList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "WatermarkContent",
    values: rt::EnumValues::Text(&["CUSTOM_WATERMARK", "PERSON_INFO_WATERMARK"]),
    severity: rt::Severity::Warn,
    code: "",
};
