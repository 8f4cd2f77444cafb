// Generated from schema/ess/2020-11-11/enums/RiskOrigin.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Who pointed a risk out.
pub type RiskOrigin = crate::OpenInteger<rt::PhantomData<RiskOriginList>>;

impl RiskOrigin {
    /// The language model, during the review.
    pub const MODEL: Self = Self(0, rt::PhantomData);
    /// A person, by hand.
    pub const PERSON: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum RiskOriginList {}

impl rt::OpenList for RiskOriginList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "RiskOrigin",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
