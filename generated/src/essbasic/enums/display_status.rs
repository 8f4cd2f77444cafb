// Generated from schema/essbasic/2021-05-26/enums/DisplayStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a part of a page is shown.
pub type DisplayStatus = crate::OpenText<rt::PhantomData<DisplayStatusList>>;

impl DisplayStatus {
    /// It is shown.
    pub const SHOWN: Self = Self(rt::Symbol::Known("ENABLE"), rt::PhantomData);
    /// It is hidden.
    pub const HIDDEN: Self = Self(rt::Symbol::Known("DISABLE"), rt::PhantomData);
}

#[doc(hidden)]
pub enum DisplayStatusList {}

impl rt::OpenList for DisplayStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DisplayStatus",
    values: rt::EnumValues::Text(&["ENABLE", "DISABLE"]),
    severity: rt::Severity::Deny,
    code: "",
};
