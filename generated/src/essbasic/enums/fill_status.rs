// Generated from schema/essbasic/2021-05-26/enums/FillStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether something in a contract has been filled in.
pub type FillStatus = crate::OpenText<rt::PhantomData<FillStatusList>>;

impl FillStatus {
    /// It has not been filled in yet.
    pub const NOT_FILLED: Self = Self(rt::Symbol::Known("0"), rt::PhantomData);
    /// It has been filled in.
    pub const FILLED: Self = Self(rt::Symbol::Known("1"), rt::PhantomData);
}

#[doc(hidden)]
pub enum FillStatusList {}

impl rt::OpenList for FillStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "FillStatus",
    values: rt::EnumValues::Text(&["0", "1"]),
    severity: rt::Severity::Deny,
    code: "",
};
