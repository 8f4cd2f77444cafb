// Generated from schema/ess/2020-11-11/enums/FileVerification.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What is found when the signatures of a contract's file are verified.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct FileVerification(pub i64);

impl FileVerification {
    /// Not tampered with, and all signatures were made on this service.
    pub const INTACT: Self = Self(1);
    /// Not tampered with; some signatures were made elsewhere.
    pub const INTACT_PARTLY_ELSEWHERE: Self = Self(2);
    /// Tampered with.
    pub const TAMPERED: Self = Self(3);
    /// The file has no place for signatures at all.
    pub const NO_SIGNATURE_FIELD: Self = Self(4);
    /// A signature has a wrong format.
    pub const MALFORMED_SIGNATURE: Self = Self(5);
}

rt::integer_enum!(FileVerification, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "FileVerification",
    values: rt::EnumValues::Integer(&[1, 2, 3, 4, 5]),
    severity: rt::Severity::Deny,
    code: "",
};
