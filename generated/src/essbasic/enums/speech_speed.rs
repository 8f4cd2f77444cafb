// Generated from schema/essbasic/2021-05-26/enums/SpeechSpeed.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How fast texts are read out.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SpeechSpeed(pub i64);

impl SpeechSpeed {
    /// Chosen by the length of the text.
    pub const ADAPTIVE: Self = Self(0);
    /// Normal speed.
    pub const NORMAL: Self = Self(1);
    /// 1.2 times normal speed.
    pub const FASTER: Self = Self(2);
    /// 1.5 times normal speed.
    pub const FASTEST: Self = Self(3);
}

rt::integer_enum!(SpeechSpeed, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SpeechSpeed",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
