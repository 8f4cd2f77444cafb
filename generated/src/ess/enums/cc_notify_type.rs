// Generated from schema/ess/2020-11-11/enums/CcNotifyType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// When the people who get a copy are told about the contract by text message.
pub type CcNotifyType = crate::OpenInteger<rt::PhantomData<CcNotifyTypeList>>;

impl CcNotifyType {
    /// As soon as the contract is started.
    /// Used when nothing is set.
    pub const ON_START: Self = Self(0, rt::PhantomData);
    /// After everybody has signed.
    pub const ON_COMPLETION: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum CcNotifyTypeList {}

impl rt::OpenList for CcNotifyTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "CcNotifyType",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
