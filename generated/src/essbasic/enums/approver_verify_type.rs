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
    /// By mobile number: it is enough that the user's number is the one given for the signer.
    /// Persons can then read without a face check, though an unverified person still meets one when signing, and companies always pass one.
    /// Without effect where only the signature style OCR_ESIGN is allowed.
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
