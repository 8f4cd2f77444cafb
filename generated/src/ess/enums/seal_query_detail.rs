// Generated from schema/ess/2020-11-11/enums/SealQueryDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How much a query tells about the seals.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SealQueryDetail(pub i64);

impl SealQueryDetail {
    /// Without those who may use them.
    pub const SEALS_ONLY: Self = Self(0);
    /// With those who may use them.
    pub const WITH_AUTHORIZED_USERS: Self = Self(1);
}

rt::integer_enum!(SealQueryDetail, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SealQueryDetail",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
