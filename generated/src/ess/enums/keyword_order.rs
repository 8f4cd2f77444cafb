// Generated from schema/ess/2020-11-11/enums/KeywordOrder.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// From which end of the file the places of a keyword are counted.
pub type KeywordOrder = crate::OpenText<rt::PhantomData<KeywordOrderList>>;

impl KeywordOrder {
    /// From the beginning: index 0 is the first place.
    pub const POSITIVE: Self = Self(rt::Symbol::Known("Positive"), rt::PhantomData);
    /// From the end: index 0 is the last place.
    pub const REVERSE: Self = Self(rt::Symbol::Known("Reverse"), rt::PhantomData);
}

#[doc(hidden)]
pub enum KeywordOrderList {}

impl rt::OpenList for KeywordOrderList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "KeywordOrder",
    values: rt::EnumValues::Text(&["Positive", "Reverse"]),
    severity: rt::Severity::Deny,
    code: "",
};
