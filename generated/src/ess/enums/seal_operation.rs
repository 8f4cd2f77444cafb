// Generated from schema/ess/2020-11-11/enums/SealOperation.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What is done to a seal.
pub type SealOperation = crate::OpenInteger<rt::PhantomData<SealOperationList>>;

impl SealOperation {
    /// Switch it on, so that it can be used again.
    pub const ENABLE: Self = Self(1, rt::PhantomData);
    /// Switch it off; it cannot be used until it is switched on again.
    pub const DISABLE: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum SealOperationList {}

impl rt::OpenList for SealOperationList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SealOperation",
    values: rt::EnumValues::Integer(&[1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
