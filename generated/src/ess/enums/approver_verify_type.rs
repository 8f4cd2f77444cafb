// Generated from schema/ess/2020-11-11/enums/ApproverVerifyType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What a private person must pass before the contract is shown.
pub type ApproverVerifyType = crate::OpenText<rt::PhantomData<ApproverVerifyTypeList>>;

impl ApproverVerifyType {
    /// Face recognition.
    /// Used when nothing is set.
    pub const VERIFY_CHECK: Self = Self(
        rt::Symbol::Known("VerifyCheck"),
        rt::PhantomData,
    );
    /// It is enough that the user's mobile number is the one stated for the signer.
    /// It does not help where the signature must be of the kind OCR_ESIGN, which needs a verified identity.
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
    code: "",
};
