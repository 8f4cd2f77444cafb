// Generated from schema/ess/2020-11-11/enums/AuthorizationLetterType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What a letter of authority of a company is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct AuthorizationLetterType(pub i64);

impl AuthorizationLetterType {
    /// To let the super administrator register the company.
    pub const REGISTRATION: Self = Self(0);
    /// To hand the company over to another super administrator.
    pub const ADMIN_CHANGE: Self = Self(1);
    /// To close the company's account.
    pub const CLOSURE: Self = Self(2);
}

rt::integer_enum!(AuthorizationLetterType, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "AuthorizationLetterType",
    values: rt::EnumValues::Integer(&[0, 1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
