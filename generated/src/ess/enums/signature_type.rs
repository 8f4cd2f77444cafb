// Generated from schema/ess/2020-11-11/enums/SignatureType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The kinds of personal signature that a signer may put.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SignatureType(pub i64);

impl SignatureType {
    /// Written by hand on the spot.
    pub const HANDWRITE: Self = Self(0);
    /// Written by hand after a model of the name, which recognition checks.
    pub const OCR_ESIGN: Self = Self(1);
    /// A personal seal with the name.
    pub const NAME_SEAL: Self = Self(2);
    /// A seal from an uploaded picture.
    pub const IMAGE_SEAL: Self = Self(3);
    /// A signature that the service makes from the name.
    pub const SYSTEM_ESIGN: Self = Self(4);
    /// A stored handwritten signature, or one written on the spot.
    /// Private persons cannot use it in quick batch signing.
    pub const HANDWRITTEN_ESIGN: Self = Self(5);
}

rt::integer_enum!(SignatureType, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SignatureType",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3, 4, 5]),
    severity: rt::Severity::Deny,
    code: "",
};
