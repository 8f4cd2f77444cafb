// Generated from schema/essbasic/2021-05-26/enums/FileVerification.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What the check of all signatures of a file found.
pub type FileVerification = crate::OpenInteger<rt::PhantomData<FileVerificationList>>;

impl FileVerification {
    /// The file is unchanged, and all signatures were made with this service.
    pub const INTACT: Self = Self(1, rt::PhantomData);
    /// The file is unchanged, and some of the signatures were made with this service.
    pub const INTACT_PARTLY_ELSEWHERE: Self = Self(2, rt::PhantomData);
    /// The file has been changed.
    pub const TAMPERED: Self = Self(3, rt::PhantomData);
    /// The file holds no signature, as when nobody has signed yet.
    pub const NO_SIGNATURE_FIELD: Self = Self(4, rt::PhantomData);
    /// A signature of the file has a wrong format.
    pub const MALFORMED_SIGNATURE: Self = Self(5, rt::PhantomData);
}

#[doc(hidden)]
pub enum FileVerificationList {}

impl rt::OpenList for FileVerificationList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "FileVerification",
    values: rt::EnumValues::Integer(&[1, 2, 3, 4, 5]),
    severity: rt::Severity::Deny,
    code: "",
};
