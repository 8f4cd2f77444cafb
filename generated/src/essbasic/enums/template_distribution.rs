// Generated from schema/essbasic/2021-05-26/enums/TemplateDistribution.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How a template of the platform comes to the customer companies.
pub type TemplateDistribution = crate::OpenInteger<
    rt::PhantomData<TemplateDistributionList>,
>;

impl TemplateDistribution {
    /// A customer company claims it from the library by hand.
    pub const CLAIM: Self = Self(0, rt::PhantomData);
    /// The platform puts it among the templates of the customer companies.
    pub const PUSH: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum TemplateDistributionList {}

impl rt::OpenList for TemplateDistributionList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "TemplateDistribution",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
