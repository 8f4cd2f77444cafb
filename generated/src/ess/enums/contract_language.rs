// Generated from schema/ess/2020-11-11/enums/ContractLanguage.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The language that a contract is drafted in.
pub type ContractLanguage = crate::OpenText<rt::PhantomData<ContractLanguageList>>;

impl ContractLanguage {
    /// The contract is written in Chinese.
    pub const CHINESE: Self = Self(rt::Symbol::Known("zh"), rt::PhantomData);
    /// The contract is written in English.
    pub const ENGLISH: Self = Self(rt::Symbol::Known("en"), rt::PhantomData);
}

#[doc(hidden)]
pub enum ContractLanguageList {}

impl rt::OpenList for ContractLanguageList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ContractLanguage",
    values: rt::EnumValues::Text(&["zh", "en"]),
    severity: rt::Severity::Deny,
    code: "",
};
