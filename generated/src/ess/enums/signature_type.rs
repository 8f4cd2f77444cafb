// Generated from schema/ess/2020-11-11/enums/SignatureType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How a signature may be made when several contracts are signed at once.
pub type SignatureType = crate::OpenInteger<rt::PhantomData<SignatureTypeList>>;

impl SignatureType {
    /// Written by hand on the spot.
    pub const HANDWRITING: Self = Self(0, rt::PhantomData);
    /// Written by hand in regular script, and checked against the name by text recognition.
    pub const OCR_REGULAR_SCRIPT: Self = Self(1, rt::PhantomData);
    /// A seal made of the name.
    pub const NAME_SEAL: Self = Self(2, rt::PhantomData);
    /// A picture that serves as a seal.
    pub const IMAGE_SEAL: Self = Self(3, rt::PhantomData);
    /// A signature that the service makes of the name.
    pub const SYSTEM: Self = Self(4, rt::PhantomData);
    /// A handwritten signature that is kept for further use; writing on the spot is included.
    pub const KEPT_HANDWRITING: Self = Self(5, rt::PhantomData);
}

#[doc(hidden)]
pub enum SignatureTypeList {}

impl rt::OpenList for SignatureTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SignatureType",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3, 4, 5]),
    severity: rt::Severity::Deny,
    code: "",
};
