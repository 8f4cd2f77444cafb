// Generated from schema/essbasic/2021-05-26/enums/SignatureType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How a signer makes a personal signature, where many contracts are signed by one link.
pub type SignatureType = crate::OpenInteger<rt::PhantomData<SignatureTypeList>>;

impl SignatureType {
    /// Drawn by hand while signing.
    pub const HANDWRITING: Self = Self(0, rt::PhantomData);
    /// Drawn by hand, and set in a regular script (Kai) once the writing is recognised.
    pub const OCR_REGULAR_SCRIPT: Self = Self(1, rt::PhantomData);
    /// A seal with the name of the signer.
    pub const NAME_SEAL: Self = Self(2, rt::PhantomData);
    /// A seal from a picture.
    pub const IMAGE_SEAL: Self = Self(3, rt::PhantomData);
    /// A signature that the service makes from the name.
    pub const SYSTEM: Self = Self(4, rt::PhantomData);
    /// A drawn signature that is kept and used again; drawing one on the spot is allowed as well.
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
