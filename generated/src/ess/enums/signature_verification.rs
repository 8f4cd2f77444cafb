// Generated from schema/ess/2020-11-11/enums/SignatureVerification.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What is found when one signature in a file is verified.
pub type SignatureVerification = crate::OpenInteger<
    rt::PhantomData<SignatureVerificationList>,
>;

impl SignatureVerification {
    /// The place is not signed.
    pub const UNSIGNED: Self = Self(0, rt::PhantomData);
    /// Valid, and made on this service.
    pub const VALID: Self = Self(1, rt::PhantomData);
    /// Valid, and made on another platform.
    pub const VALID_ELSEWHERE: Self = Self(2, rt::PhantomData);
    /// Not valid.
    pub const INVALID: Self = Self(3, rt::PhantomData);
    /// The file has no place for signatures.
    pub const NO_SIGNATURE_FIELD: Self = Self(4, rt::PhantomData);
    /// The signature has a wrong format.
    pub const MALFORMED_SIGNATURE: Self = Self(5, rt::PhantomData);
}

#[doc(hidden)]
pub enum SignatureVerificationList {}

impl rt::OpenList for SignatureVerificationList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SignatureVerification",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3, 4, 5]),
    severity: rt::Severity::Deny,
    code: "",
};
