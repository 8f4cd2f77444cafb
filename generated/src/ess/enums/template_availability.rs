// Generated from schema/ess/2020-11-11/enums/TemplateAvailability.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a template is switched on.
pub type TemplateAvailability = crate::OpenInteger<
    rt::PhantomData<TemplateAvailabilityList>,
>;

impl TemplateAvailability {
    /// It can be used.
    pub const ENABLED: Self = Self(1, rt::PhantomData);
    /// It is switched off for the time being, in the console or by OperateTemplate.
    pub const DISABLED: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum TemplateAvailabilityList {}

impl rt::OpenList for TemplateAvailabilityList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "TemplateAvailability",
    values: rt::EnumValues::Integer(&[1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
