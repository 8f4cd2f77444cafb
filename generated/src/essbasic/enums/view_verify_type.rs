// Generated from schema/essbasic/2021-05-26/enums/ViewVerifyType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A check that a personal signer passes before the contract is shown.
pub type ViewVerifyType = crate::OpenInteger<rt::PhantomData<ViewVerifyTypeList>>;

impl ViewVerifyType {
    /// Face recognition.
    pub const FACE: Self = Self(1, rt::PhantomData);
    /// By mobile number: it is enough that the user's number is the one given for the signer.
    /// Without effect where only the signature style OCR_ESIGN is allowed, since that needs a verified identity.
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
