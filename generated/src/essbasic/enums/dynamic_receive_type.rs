// Generated from schema/essbasic/2021-05-26/enums/DynamicReceiveType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether somebody who claims contracts through one link may claim some of them or must claim all.
pub type DynamicReceiveType = crate::OpenInteger<
    rt::PhantomData<DynamicReceiveTypeList>,
>;

impl DynamicReceiveType {
    /// Some of the contracts may be claimed and signed.
    /// Used when nothing is set.
    pub const PARTIAL: Self = Self(0, rt::PhantomData);
    /// All contracts of the link must be claimed and signed by the same person.
    pub const ALL: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum DynamicReceiveTypeList {}

impl rt::OpenList for DynamicReceiveTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DynamicReceiveType",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
