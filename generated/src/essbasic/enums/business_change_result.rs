// Generated from schema/essbasic/2021-05-26/enums/BusinessChangeResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether something stood in the way of a change of company data.
pub type BusinessChangeResult = crate::OpenInteger<
    rt::PhantomData<BusinessChangeResultList>,
>;

impl BusinessChangeResult {
    /// Nothing did.
    pub const NOTHING: Self = Self(0, rt::PhantomData);
    /// The name cannot change while contracts under the old one are unfinished.
    pub const UNFINISHED_CONTRACTS: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum BusinessChangeResultList {}

impl rt::OpenList for BusinessChangeResultList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "BusinessChangeResult",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
