// Generated from schema/ess/2020-11-11/enums/SealOperation.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What is done to a seal.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SealOperation(pub i64);

impl SealOperation {
    /// Switch it on, so that it can be used again.
    pub const ENABLE: Self = Self(1);
    /// Switch it off; it cannot be used until it is switched on again.
    pub const DISABLE: Self = Self(2);
}

rt::integer_enum!(SealOperation, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SealOperation",
    values: rt::EnumValues::Integer(&[1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
