// Generated from schema/ess/2020-11-11/structs/IntentionQuestionResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What came of questions that a signer answered aloud.
/// Without meaning where no questions were asked.
#[non_exhaustive]
pub struct IntentionQuestionResult {
    /// The video of all questions and answers, with sound: an MP4 file in base64.
    ///
    /// Limits: base64 (warns).
    pub video: Option<String>,
    /// Whether each answer was one of those expected, one item for each question.
    /// The vendor does not explain the codes; its example has `0`.
    pub result_code: Vec<String>,
    /// What the speech recognition understood, one item for each question.
    pub asr_result: Vec<String>,
}

impl Default for IntentionQuestionResult {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for IntentionQuestionResult {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.video),
                rt::Member::Value(&self.result_code),
                rt::Member::Value(&self.asr_result),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.video),
                rt::Slot::Value(&mut self.result_code),
                rt::Slot::Value(&mut self.asr_result),
            ],
        );
    }
}

impl rt::Blank for IntentionQuestionResult {
    const BLANK: Self = Self {
        video: None,
        result_code: Vec::new(),
        asr_result: Vec::new(),
    };
}

rt::record_traits!(IntentionQuestionResult);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "IntentionQuestionResult",
    fields: &[
        rt::Field::Limited(
            "Video",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Base64))],
        ),
        rt::Field::Optional("ResultCode", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Marked("AsrResult", rt::Kind::List(&rt::Kind::Text), rt::SENSITIVE),
    ],
    rules: &[],
};
