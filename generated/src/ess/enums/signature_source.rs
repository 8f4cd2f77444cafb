// Generated from schema/ess/2020-11-11/enums/SignatureSource.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A way in which a person may make the signature that goes into a personal signature box (SIGN_SIGNATURE).
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SignatureSource(rt::Symbol);

impl SignatureSource {
    /// The signer writes by hand on the screen.
    pub const HANDWRITE: Self = Self(rt::Symbol::Known("HANDWRITE"));
    /// The signer uses a personal seal.
    pub const ESIGN: Self = Self(rt::Symbol::Known("ESIGN"));
    /// The signer writes by hand, and recognition checks that the writing is the signer's name.
    pub const OCR_ESIGN: Self = Self(rt::Symbol::Known("OCR_ESIGN"));
    /// The service draws the signature from the signer's name.
    pub const SYSTEM_ESIGN: Self = Self(rt::Symbol::Known("SYSTEM_ESIGN"));
}

rt::text_enum!(SignatureSource, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SignatureSource",
    values: rt::EnumValues::Text(&["HANDWRITE", "ESIGN", "OCR_ESIGN", "SYSTEM_ESIGN"]),
    severity: rt::Severity::Deny,
    code: "",
};
