// Generated from schema/ess/2020-11-11/enums/TemplateDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How much is told about each template.
pub type TemplateDetail = crate::OpenInteger<rt::PhantomData<TemplateDetailList>>;

impl TemplateDetail {
    /// The templates with their roles and controls.
    pub const FULL: Self = Self(0, rt::PhantomData);
    /// The list of templates alone.
    pub const LIST_ONLY: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum TemplateDetailList {}

impl rt::OpenList for TemplateDetailList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "TemplateDetail",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "InvalidParameter.ContentType",
};
