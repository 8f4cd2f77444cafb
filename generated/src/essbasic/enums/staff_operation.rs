// Generated from schema/essbasic/2021-05-26/enums/StaffOperation.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What is done to the listed employees.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct StaffOperation(rt::Symbol);

impl StaffOperation {
    /// They are added.
    /// They still have to be verified, by a link of CreateConsoleLoginUrl.
    pub const CREATE: Self = Self(rt::Symbol::Known("CREATE"));
    /// Their data are changed, as long as they have not been verified and joined; after that they change them in the mini-program.
    pub const UPDATE: Self = Self(rt::Symbol::Known("UPDATE"));
    /// They leave the company, and their OpenId is free again.
    pub const RESIGN: Self = Self(rt::Symbol::Known("RESIGN"));
}

rt::text_enum!(StaffOperation, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "StaffOperation",
    values: rt::EnumValues::Text(&["CREATE", "UPDATE", "RESIGN"]),
    severity: rt::Severity::Deny,
    code: "OperationDenied.OperateType",
};
