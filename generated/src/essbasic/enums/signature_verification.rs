// Generated from schema/essbasic/2021-05-26/enums/SignatureVerification.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What the check of one signature found.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SignatureVerification(pub i64);

impl SignatureVerification {
    /// It is valid and was made with this service.
    pub const VALID: Self = Self(1);
    /// It is valid and was made on another platform.
    pub const VALID_ELSEWHERE: Self = Self(2);
    /// It is not valid.
    pub const INVALID: Self = Self(3);
    /// The file holds no signature.
    pub const NO_SIGNATURE_FIELD: Self = Self(4);
    /// It has a wrong format.
    pub const MALFORMED_SIGNATURE: Self = Self(5);
}

rt::integer_enum!(SignatureVerification, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SignatureVerification",
    values: rt::EnumValues::Integer(&[1, 2, 3, 4, 5]),
    severity: rt::Severity::Deny,
    code: "",
};
