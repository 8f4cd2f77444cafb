// Generated from schema/ess/2020-11-11/enums/ViewVerifyType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What a private person must pass before the contract is shown, signer by signer.
pub type ViewVerifyType = crate::OpenInteger<rt::PhantomData<ViewVerifyTypeList>>;

impl ViewVerifyType {
    /// Face recognition.
    /// Used when nothing is set.
    pub const FACE: Self = Self(1, rt::PhantomData);
    /// It is enough that the user's mobile number is the one stated for the signer.
    /// It does not help where the signature must be of the kind OCR_ESIGN, which needs a verified identity.
    pub const MOBILE: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum ViewVerifyTypeList {}

impl rt::OpenList for ViewVerifyTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ViewVerifyType",
    values: rt::EnumValues::Integer(&[1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
