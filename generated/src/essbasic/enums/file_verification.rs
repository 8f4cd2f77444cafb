// Generated from schema/essbasic/2021-05-26/enums/FileVerification.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What the check of all signatures of a file found.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct FileVerification(pub i64);

impl FileVerification {
    /// The file is unchanged, and all signatures were made with this service.
    pub const INTACT: Self = Self(1);
    /// The file is unchanged, and some of the signatures were made with this service.
    pub const INTACT_PARTLY_ELSEWHERE: Self = Self(2);
    /// The file has been changed.
    pub const TAMPERED: Self = Self(3);
    /// The file holds no signature, as when nobody has signed yet.
    pub const NO_SIGNATURE_FIELD: Self = Self(4);
    /// A signature of the file has a wrong format.
    pub const MALFORMED_SIGNATURE: Self = Self(5);
}

rt::integer_enum!(FileVerification, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "FileVerification",
    values: rt::EnumValues::Integer(&[1, 2, 3, 4, 5]),
    severity: rt::Severity::Deny,
    code: "",
};
