// Generated from schema/ess/2020-11-11/enums/DifferenceType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How the newer of two files differs from the older at one place.
pub type DifferenceType = crate::OpenText<rt::PhantomData<DifferenceTypeList>>;

impl DifferenceType {
    /// Something was added.
    pub const ADD: Self = Self(rt::Symbol::Known("add"), rt::PhantomData);
    /// Something was changed.
    pub const CHANGE: Self = Self(rt::Symbol::Known("change"), rt::PhantomData);
    /// Something was removed.
    pub const DELETE: Self = Self(rt::Symbol::Known("delete"), rt::PhantomData);
}

#[doc(hidden)]
pub enum DifferenceTypeList {}

impl rt::OpenList for DifferenceTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DifferenceType",
    values: rt::EnumValues::Text(&["add", "change", "delete"]),
    severity: rt::Severity::Deny,
    code: "",
};
