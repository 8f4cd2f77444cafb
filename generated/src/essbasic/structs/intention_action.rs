// Generated from schema/essbasic/2021-05-26/structs/IntentionAction.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A text that is read out and that the signer agrees to by nodding.
/// The vendor says here that there may be one such text at present, and in Intention that there may be ten.
#[must_use]
#[non_exhaustive]
pub struct IntentionAction {
    /// What the voice says before the signer nods.
    ///
    /// Limits: at most 150 characters.
    pub text: Option<String>,
}

impl IntentionAction {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl Default for IntentionAction {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for IntentionAction {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::OptionalText(&self.text)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::OptionalText(&mut self.text)]);
    }
}

impl rt::Blank for IntentionAction {
    const BLANK: Self = Self { text: None };
}

rt::record_traits!(IntentionAction);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "IntentionAction",
    fields: &[
        rt::Field::Limited(
            "Text",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(150, rt::LengthUnit::Chars))],
        ),
    ],
    rules: &[],
};
