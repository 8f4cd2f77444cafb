// Generated from schema/ess/2020-11-11/enums/DigitalSignatureType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a digital signature comes with a picture of a seal.
pub type DigitalSignatureType = crate::OpenInteger<
    rt::PhantomData<DigitalSignatureTypeList>,
>;

impl DigitalSignatureType {
    /// A digital signature with a seal.
    pub const WITH_SEAL: Self = Self(0, rt::PhantomData);
    /// The digital signature alone.
    pub const SIGNATURE_ONLY: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum DigitalSignatureTypeList {}

impl rt::OpenList for DigitalSignatureTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DigitalSignatureType",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
