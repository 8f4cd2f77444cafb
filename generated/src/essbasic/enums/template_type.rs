// Generated from schema/essbasic/2021-05-26/enums/TemplateType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether contracts from a template are signed by hand alone.
pub type TemplateType = crate::OpenInteger<rt::PhantomData<TemplateTypeList>>;

impl TemplateType {
    /// The initiating company signs automatically.
    pub const AUTO_SIGN: Self = Self(1, rt::PhantomData);
    /// All parties sign by hand.
    pub const NORMAL: Self = Self(3, rt::PhantomData);
}

#[doc(hidden)]
pub enum TemplateTypeList {}

impl rt::OpenList for TemplateTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "TemplateType",
    values: rt::EnumValues::Integer(&[1, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
