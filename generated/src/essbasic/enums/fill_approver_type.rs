// Generated from schema/essbasic/2021-05-26/enums/FillApproverType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// In which kind of open place the named people are entered.
/// There is no choice so far.
pub type FillApproverType = crate::OpenInteger<rt::PhantomData<FillApproverTypeList>>;

impl FillApproverType {
    /// A definite signer, company or person, takes a place that was left open (ApproverOption.FillType 1).
    pub const DYNAMIC: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum FillApproverTypeList {}

impl rt::OpenList for FillApproverTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "FillApproverType",
    values: rt::EnumValues::Integer(&[1]),
    severity: rt::Severity::Deny,
    code: "",
};
