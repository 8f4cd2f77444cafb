// Generated from schema/ess/2020-11-11/enums/TemplateStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a template is ready.
pub type TemplateStatus = crate::OpenInteger<rt::PhantomData<TemplateStatusList>>;

impl TemplateStatus {
    /// Cannot be used.
    pub const UNUSABLE: Self = Self(-1, rt::PhantomData);
    /// A draft that is being edited or was not published.
    pub const DRAFT: Self = Self(0, rt::PhantomData);
    /// Ready: contracts can be made from it.
    pub const RELEASED: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum TemplateStatusList {}

impl rt::OpenList for TemplateStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "TemplateStatus",
    values: rt::EnumValues::Integer(&[-1, 0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
