// Generated from schema/ess/2020-11-11/enums/AuthorizationLetterStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far the check of a company's letter of authority is.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct AuthorizationLetterStatus(pub i64);

impl AuthorizationLetterStatus {
    /// No letter has been handed in.
    pub const NOT_SUBMITTED: Self = Self(0);
    /// It was accepted.
    pub const APPROVED: Self = Self(1);
    /// It was refused.
    pub const REJECTED: Self = Self(2);
    /// People check it.
    pub const CHECKING: Self = Self(3);
    /// It is read by machine.
    pub const RECOGNIZING: Self = Self(4);
    /// The company confirms what the machine has read.
    pub const CONFIRMING: Self = Self(5);
}

rt::integer_enum!(AuthorizationLetterStatus, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "AuthorizationLetterStatus",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3, 4, 5]),
    severity: rt::Severity::Deny,
    code: "",
};
