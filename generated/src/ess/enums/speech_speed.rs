// Generated from schema/ess/2020-11-11/enums/SpeechSpeed.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How fast the spoken texts of a video check are read.
pub type SpeechSpeed = crate::OpenInteger<rt::PhantomData<SpeechSpeedList>>;

impl SpeechSpeed {
    /// Chosen from the length of the text.
    /// Used when nothing is set.
    pub const ADAPTIVE: Self = Self(0, rt::PhantomData);
    /// Normal speed.
    pub const NORMAL: Self = Self(1, rt::PhantomData);
    /// 1.2 times the normal speed.
    pub const FASTER: Self = Self(2, rt::PhantomData);
    /// 1.5 times the normal speed.
    pub const FASTEST: Self = Self(3, rt::PhantomData);
}

#[doc(hidden)]
pub enum SpeechSpeedList {}

impl rt::OpenList for SpeechSpeedList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SpeechSpeed",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
