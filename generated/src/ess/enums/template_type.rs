// Generated from schema/ess/2020-11-11/enums/TemplateType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether contracts of a template are signed automatically.
pub type TemplateType = crate::OpenInteger<rt::PhantomData<TemplateTypeList>>;

impl TemplateType {
    /// The own company signs automatically.
    pub const AUTO_SIGN: Self = Self(1, rt::PhantomData);
    /// Everybody signs by hand.
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
