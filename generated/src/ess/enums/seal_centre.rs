// Generated from schema/ess/2020-11-11/enums/SealCentre.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What the middle of a seal shows that the service draws.
pub type SealCentre = crate::OpenText<rt::PhantomData<SealCentreList>>;

impl SealCentre {
    /// A five-pointed star.
    pub const STAR: Self = Self(rt::Symbol::Known("STAR"), rt::PhantomData);
}

#[doc(hidden)]
pub enum SealCentreList {}

impl rt::OpenList for SealCentreList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SealCentre",
    values: rt::EnumValues::Text(&["STAR"]),
    severity: rt::Severity::Deny,
    code: "",
};
