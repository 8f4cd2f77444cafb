// Generated from schema/essbasic/2021-05-26/enums/ApproverSignType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A way in which a signer confirms the signature.
pub type ApproverSignType = crate::OpenInteger<rt::PhantomData<ApproverSignTypeList>>;

impl ApproverSignType {
    /// Face recognition.
    pub const FACE: Self = Self(1, rt::PhantomData);
    /// The signing password.
    pub const PASSWORD: Self = Self(2, rt::PhantomData);
    /// The mobile carrier compares name, id number and mobile number.
    /// Not every carrier and number range takes part; not advised for signers from Hong Kong, Macao or Taiwan.
    pub const CARRIER: Self = Self(3, rt::PhantomData);
    /// A security key (UKey).
    /// Only answers about templates name it.
    pub const UKEY: Self = Self(4, rt::PhantomData);
    /// The fingerprint kept on the phone.
    /// Mini-program only, not on iOS.
    pub const DEVICE_FINGERPRINT: Self = Self(5, rt::PhantomData);
    /// The face kept on the phone.
    /// Mini-program only, not on Android.
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
