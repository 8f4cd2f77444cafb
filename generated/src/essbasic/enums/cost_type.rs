// Generated from schema/essbasic/2021-05-26/enums/CostType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether quota was spent or given back.
pub type CostType = crate::OpenInteger<rt::PhantomData<CostTypeList>>;

impl CostType {
    /// It was spent.
    pub const SPENT: Self = Self(1, rt::PhantomData);
    /// It was given back because a contract was cancelled.
    pub const RETURNED: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum CostTypeList {}

impl rt::OpenList for CostTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "CostType",
    values: rt::EnumValues::Integer(&[1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
