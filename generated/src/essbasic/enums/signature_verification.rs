// Generated from schema/essbasic/2021-05-26/enums/SignatureVerification.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What the check of one signature found.
pub type SignatureVerification = crate::OpenInteger<
    rt::PhantomData<SignatureVerificationList>,
>;

impl SignatureVerification {
    /// It is valid and was made with this service.
    pub const VALID: Self = Self(1, rt::PhantomData);
    /// It is valid and was made on another platform.
    pub const VALID_ELSEWHERE: Self = Self(2, rt::PhantomData);
    /// It is not valid.
    pub const INVALID: Self = Self(3, rt::PhantomData);
    /// The file holds no signature.
    pub const NO_SIGNATURE_FIELD: Self = Self(4, rt::PhantomData);
    /// It has a wrong format.
    pub const MALFORMED_SIGNATURE: Self = Self(5, rt::PhantomData);
}

#[doc(hidden)]
pub enum SignatureVerificationList {}

impl rt::OpenList for SignatureVerificationList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SignatureVerification",
    values: rt::EnumValues::Integer(&[1, 2, 3, 4, 5]),
    severity: rt::Severity::Deny,
    code: "",
};
