// Generated from schema/essbasic/2021-05-26/enums/ResultPageType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Which page a text of one's own is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ResultPageType(pub i64);

impl ResultPageType {
    /// The page that tells that the contract was handed in for review before it starts (NeedCreateReview).
    pub const REVIEW_SUBMITTED: Self = Self(0);
}

rt::integer_enum!(ResultPageType, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ResultPageType",
    values: rt::EnumValues::Integer(&[0]),
    severity: rt::Severity::Deny,
    code: "",
};
