// Generated from schema/essbasic/2021-05-26/enums/IntentionType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How a signer states the will to sign on video.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct IntentionType(pub i64);

impl IntentionType {
    /// Questions are read out and the signer answers aloud.
    pub const QUESTIONS: Self = Self(1);
    /// A text is read out and the signer nods.
    pub const NODDING: Self = Self(2);
}

rt::integer_enum!(IntentionType, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "IntentionType",
    values: rt::EnumValues::Integer(&[1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
