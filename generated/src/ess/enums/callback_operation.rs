// Generated from schema/ess/2020-11-11/enums/CallbackOperation.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What is done with a callback address.
pub type CallbackOperation = crate::OpenInteger<rt::PhantomData<CallbackOperationList>>;

impl CallbackOperation {
    /// Adds it, unless it is there already.
    pub const ADD: Self = Self(1, rt::PhantomData);
    /// Removes what is set up for it.
    pub const REMOVE: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum CallbackOperationList {}

impl rt::OpenList for CallbackOperationList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "CallbackOperation",
    values: rt::EnumValues::Integer(&[1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
