// Generated from schema/ess/2020-11-11/enums/RemarkOperation.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What is done with the remarks on a contract.
pub type RemarkOperation = crate::OpenText<rt::PhantomData<RemarkOperationList>>;

impl RemarkOperation {
    /// Sets all remarks at once, in FlowItems.
    pub const CREATE: Self = Self(rt::Symbol::Known("CREATE"), rt::PhantomData);
    /// Changes one remark, in FlowItem.
    pub const UPDATE: Self = Self(rt::Symbol::Known("UPDATE"), rt::PhantomData);
    /// Removes one remark, named in FlowItem.
    pub const DELETE: Self = Self(rt::Symbol::Known("DELETE"), rt::PhantomData);
}

#[doc(hidden)]
pub enum RemarkOperationList {}

impl rt::OpenList for RemarkOperationList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "RemarkOperation",
    values: rt::EnumValues::Text(&["CREATE", "UPDATE", "DELETE"]),
    severity: rt::Severity::Deny,
    code: "",
};
