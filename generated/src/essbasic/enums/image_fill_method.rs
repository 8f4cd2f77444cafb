// Generated from schema/essbasic/2021-05-26/enums/ImageFillMethod.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How a picture is fitted into its component.
pub type ImageFillMethod = crate::OpenInteger<rt::PhantomData<ImageFillMethodList>>;

impl ImageFillMethod {
    /// It fills the whole place.
    pub const FILL: Self = Self(0, rt::PhantomData);
    /// It keeps the ratio of its sides.
    pub const SCALE: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum ImageFillMethodList {}

impl rt::OpenList for ImageFillMethodList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ImageFillMethod",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Warn,
    code: "",
};
