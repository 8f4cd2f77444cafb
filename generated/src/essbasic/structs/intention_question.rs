// Generated from schema/essbasic/2021-05-26/structs/IntentionQuestion.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A question that is read out to the signer, and the answers that count as consent.
/// The vendor says here that there may be one round of questions at present, and in Intention that there may be ten.
#[must_use]
#[non_exhaustive]
pub struct IntentionQuestion {
    /// What the voice asks before the signer answers aloud.
    ///
    /// Limits: at most 250 characters.
    pub question: Option<String>,
    /// The answers that pass.
    /// The spoken answer is compared with them.
    pub answers: Option<Vec<String>>,
}

impl IntentionQuestion {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Question`.
    pub fn question(mut self, question: impl Into<String>) -> Self {
        self.question = Some(question.into());
        self
    }
    /// Sets `Answers`.
    pub fn answers(
        mut self,
        answers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.answers = Some(rt::list_from(answers));
        self
    }
}

impl Default for IntentionQuestion {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for IntentionQuestion {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::OptionalText(&self.question), rt::Member::Value(&self.answers)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.question),
                rt::Slot::Value(&mut self.answers),
            ],
        );
    }
}

impl rt::Blank for IntentionQuestion {
    const BLANK: Self = Self {
        question: None,
        answers: None,
    };
}

rt::record_traits!(IntentionQuestion);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "IntentionQuestion",
    fields: &[
        rt::Field::Limited(
            "Question",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(250, rt::LengthUnit::Chars))],
        ),
        rt::Field::Optional("Answers", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[],
};
