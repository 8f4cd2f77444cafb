// Generated from schema/essbasic/2021-05-26/enums/TemplateAvailability.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a template can be used.
pub type TemplateAvailability = crate::OpenInteger<
    rt::PhantomData<TemplateAvailabilityList>,
>;

impl TemplateAvailability {
    /// In requests: leave it as it is.
    pub const UNCHANGED: Self = Self(0, rt::PhantomData);
    /// It can be used.
    pub const ENABLED: Self = Self(1, rt::PhantomData);
    /// It cannot be used.
    pub const DISABLED: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum TemplateAvailabilityList {}

impl rt::OpenList for TemplateAvailabilityList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "TemplateAvailability",
    values: rt::EnumValues::Integer(&[0, 1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
