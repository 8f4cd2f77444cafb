// Generated from schema/essbasic/2021-05-26/enums/SignatureMethod.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A way in which a person may make the signature for a signature control (SIGN_SIGNATURE).
pub type SignatureMethod = crate::OpenText<rt::PhantomData<SignatureMethodList>>;

impl SignatureMethod {
    /// Drawn by hand while signing.
    pub const HANDWRITE: Self = Self(rt::Symbol::Known("HANDWRITE"), rt::PhantomData);
    /// A drawn signature kept in the personal seal list; drawing a new one is allowed as well.
    pub const HANDWRITTEN_ESIGN: Self = Self(
        rt::Symbol::Known("HANDWRITTEN_ESIGN"),
        rt::PhantomData,
    );
    /// Drawn by hand, and the writing is recognised and compared with the name.
    pub const OCR_ESIGN: Self = Self(rt::Symbol::Known("OCR_ESIGN"), rt::PhantomData);
    /// A personal seal.
    pub const ESIGN: Self = Self(rt::Symbol::Known("ESIGN"), rt::PhantomData);
    /// A PNG picture that the signer uploads.
    pub const IMG_ESIGN: Self = Self(rt::Symbol::Known("IMG_ESIGN"), rt::PhantomData);
    /// A signature that the system makes from the name.
    pub const SYSTEM_ESIGN: Self = Self(
        rt::Symbol::Known("SYSTEM_ESIGN"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum SignatureMethodList {}

impl rt::OpenList for SignatureMethodList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SignatureMethod",
    values: rt::EnumValues::Text(
        &[
            "HANDWRITE",
            "HANDWRITTEN_ESIGN",
            "OCR_ESIGN",
            "ESIGN",
            "IMG_ESIGN",
            "SYSTEM_ESIGN",
        ],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
