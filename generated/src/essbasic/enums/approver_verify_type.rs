// Generated from schema/essbasic/2021-05-26/enums/ApproverVerifyType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How signers prove who they are before they may open a contract.
pub type ApproverVerifyType = crate::OpenText<rt::PhantomData<ApproverVerifyTypeList>>;

impl ApproverVerifyType {
    /// By face recognition.
    pub const VERIFY_CHECK: Self = Self(
        rt::Symbol::Known("VerifyCheck"),
        rt::PhantomData,
    );
    /// By a code sent to the mobile number.
    /// Persons can read without a face check; signing still asks an unverified person for one, and companies always pass a face check.
    pub const MOBILE_CHECK: Self = Self(
        rt::Symbol::Known("MobileCheck"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum ApproverVerifyTypeList {}

impl rt::OpenList for ApproverVerifyTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ApproverVerifyType",
    values: rt::EnumValues::Text(&["VerifyCheck", "MobileCheck"]),
    severity: rt::Severity::Deny,
    code: "InvalidParameter.ApproverVerifyType",
};
