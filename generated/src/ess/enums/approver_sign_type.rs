// Generated from schema/ess/2020-11-11/enums/ApproverSignType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How a signer proves to be the right person at the moment of signing.
pub type ApproverSignType = crate::OpenInteger<rt::PhantomData<ApproverSignTypeList>>;

impl ApproverSignType {
    /// Face recognition.
    pub const FACE: Self = Self(1, rt::PhantomData);
    /// The signing password that the user has set at the service.
    pub const PASSWORD: Self = Self(2, rt::PhantomData);
    /// The mobile carrier compares name, number and identity document.
    /// Not every carrier and number range takes part, and holders of Hong Kong, Macao or Taiwan documents should not be given it.
    pub const CARRIER: Self = Self(3, rt::PhantomData);
    /// A hardware key.
    pub const UKEY: Self = Self(4, rt::PhantomData);
    /// The fingerprint reader of the phone, in the mini-program only and not on iOS.
    pub const DEVICE_FINGERPRINT: Self = Self(5, rt::PhantomData);
    /// The face unlock of the phone, in the mini-program only and not on Android.
    pub const DEVICE_FACE: Self = Self(6, rt::PhantomData);
}

#[doc(hidden)]
pub enum ApproverSignTypeList {}

impl rt::OpenList for ApproverSignTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ApproverSignType",
    values: rt::EnumValues::Integer(&[1, 2, 3, 4, 5, 6]),
    severity: rt::Severity::Deny,
    code: "",
};
