// Generated from schema/essbasic/2021-05-26/structs/RuleIdConfig.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// How the texts of a video check are read out.
#[must_use]
#[non_exhaustive]
pub struct RuleIdConfig {
    /// How fast questions and texts are spoken: by the length of the text (0), or at a fixed 1, 1.2 or 1.5 times normal speed.
    ///
    /// Default: `0`.
    pub speed: Option<enums::SpeechSpeed>,
}

impl RuleIdConfig {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Speed`.
    #[inline]
    pub fn speed(mut self, speed: enums::SpeechSpeed) -> Self {
        self.speed = Some(speed);
        self
    }
}

impl Default for RuleIdConfig {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for RuleIdConfig {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.speed)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.speed)]);
    }
}

impl rt::Blank for RuleIdConfig {
    const BLANK: Self = Self { speed: None };
}

rt::record_traits!(RuleIdConfig);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "RuleIdConfig",
    fields: &[rt::Field::Optional("Speed", rt::Kind::Enum(&enums::speech_speed::TABLE))],
    rules: &[],
};
