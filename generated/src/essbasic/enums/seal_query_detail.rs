// Generated from schema/essbasic/2021-05-26/enums/SealQueryDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What a query of seals tells besides the seals themselves.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SealQueryDetail(pub i64);

impl SealQueryDetail {
    /// Nothing more.
    pub const SEALS_ONLY: Self = Self(0);
    /// Also who may use each seal.
    pub const WITH_AUTHORIZED_USERS: Self = Self(1);
}

rt::integer_enum!(SealQueryDetail, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SealQueryDetail",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
