// Generated from schema/essbasic/2021-05-26/enums/TemplateDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How much of each template is told.
pub type TemplateDetail = crate::OpenInteger<rt::PhantomData<TemplateDetailList>>;

impl TemplateDetail {
    /// Everything, with roles and components.
    pub const FULL: Self = Self(0, rt::PhantomData);
    /// The basic facts, without roles and components.
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
