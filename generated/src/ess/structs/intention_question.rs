// Generated from schema/ess/2020-11-11/structs/IntentionQuestion.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A question that the service speaks and the signer answers aloud.
/// The vendor says here that one round is supported for now, and in Intention that there may be ten.
#[must_use]
#[non_exhaustive]
pub struct IntentionQuestion {
    /// The text that is spoken; it should say which answer is expected.
    ///
    /// Limits: at most 250 characters.
    pub question: Option<String>,
    /// The answers that count as consent.
    /// What the signer says is compared with them automatically.
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
