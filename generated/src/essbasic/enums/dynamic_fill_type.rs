// Generated from schema/essbasic/2021-05-26/enums/DynamicFillType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a signer is named only after the contract has been started.
pub type DynamicFillType = crate::OpenInteger<rt::PhantomData<DynamicFillTypeList>>;

impl DynamicFillType {
    /// The signer is added or claims the contract later.
    /// The feature must be switched on in the console.
    pub const DYNAMIC: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum DynamicFillTypeList {}

impl rt::OpenList for DynamicFillTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DynamicFillType",
    values: rt::EnumValues::Integer(&[1]),
    severity: rt::Severity::Deny,
    code: "",
};
