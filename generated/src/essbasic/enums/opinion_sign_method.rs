// Generated from schema/essbasic/2021-05-26/enums/OpinionSignMethod.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How a signer confirms an opinion.
pub type OpinionSignMethod = crate::OpenInteger<rt::PhantomData<OpinionSignMethodList>>;

impl OpinionSignMethod {
    /// By choosing its words in their order.
    pub const WORDS: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum OpinionSignMethodList {}

impl rt::OpenList for OpinionSignMethodList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "OpinionSignMethod",
    values: rt::EnumValues::Integer(&[1]),
    severity: rt::Severity::Warn,
    code: "",
};
