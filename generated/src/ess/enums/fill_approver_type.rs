// Generated from schema/ess/2020-11-11/enums/FillApproverType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// In which kind of open place the named people are entered.
pub type FillApproverType = crate::OpenInteger<rt::PhantomData<FillApproverTypeList>>;

impl FillApproverType {
    /// A step of a company of which any one of several people may sign: each entry adds a candidate, and whoever claims the contract first signs it.
    /// Used when nothing is set.
    pub const ANY_ONE: Self = Self(0, rt::PhantomData);
    /// A step whose signer was left open by FillType 1, of a company or of a private person.
    pub const DYNAMIC: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum FillApproverTypeList {}

impl rt::OpenList for FillApproverTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "FillApproverType",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
