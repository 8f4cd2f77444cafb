// Generated from schema/ess/2020-11-11/enums/FileVerification.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What is found when the signatures of a contract's file are verified.
pub type FileVerification = crate::OpenInteger<rt::PhantomData<FileVerificationList>>;

impl FileVerification {
    /// Not tampered with, and all signatures were made on this service.
    pub const INTACT: Self = Self(1, rt::PhantomData);
    /// Not tampered with; some signatures were made elsewhere.
    pub const INTACT_PARTLY_ELSEWHERE: Self = Self(2, rt::PhantomData);
    /// Tampered with.
    pub const TAMPERED: Self = Self(3, rt::PhantomData);
    /// The file has no place for signatures at all.
    pub const NO_SIGNATURE_FIELD: Self = Self(4, rt::PhantomData);
    /// A signature has a wrong format.
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
