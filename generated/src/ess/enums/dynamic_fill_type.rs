// Generated from schema/ess/2020-11-11/enums/DynamicFillType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How the details of a signer are completed after the contract has been started.
pub type DynamicFillType = crate::OpenInteger<rt::PhantomData<DynamicFillTypeList>>;

impl DynamicFillType {
    /// A dynamic signer, who is named only later.
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
