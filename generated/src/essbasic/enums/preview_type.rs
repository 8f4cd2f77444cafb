// Generated from schema/essbasic/2021-05-26/enums/PreviewType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What a preview link opens.
pub type PreviewType = crate::OpenInteger<rt::PhantomData<PreviewTypeList>>;

impl PreviewType {
    /// Downloads the PDF as it would be.
    /// Used when nothing is set.
    pub const FILE: Self = Self(0, rt::PhantomData);
    /// Shows the contract in the browser.
    pub const H5: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum PreviewTypeList {}

impl rt::OpenList for PreviewTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "PreviewType",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
