// Generated from schema/essbasic/2021-05-26/enums/SealInfoType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What a query of seals tells besides the seals themselves.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SealInfoType(pub i64);

impl SealInfoType {
    /// Nothing more.
    pub const SEALS: Self = Self(0);
    /// Also who may use each seal.
    pub const SEALS_AND_USERS: Self = Self(1);
}

rt::integer_enum!(SealInfoType, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SealInfoType",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
