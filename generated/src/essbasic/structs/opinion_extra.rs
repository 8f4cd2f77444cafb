// Generated from schema/essbasic/2021-05-26/structs/OpinionExtra.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// A sentence that the signer has to confirm word by word.
///
/// The JSON of the string `ComponentExtra` of [`Component`](super::super::Component): `into` makes the text, and `parse` reads it.
/// Members that are not known here are kept.
#[must_use]
#[non_exhaustive]
pub struct OpinionExtra {
    /// The whole sentence.
    ///
    /// Limits: at most 50 characters (warns).
    pub values: Option<String>,
    /// The sentence in parts, in the order in which the signer chooses them; together they make up Values.
    pub values_array: Option<Vec<String>>,
    /// How the signer confirms the sentence.
    pub sign_method: Option<enums::OpinionSignMethod>,
    /// Keeps the call from failing when the component is placed by a keyword that the file does not have.
    /// It still fails if the signer is left without any sign component.
    pub ignore_keyword_error: Option<enums::MissingKeyword>,
    further: rt::Further,
}

impl OpinionExtra {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Values`.
    pub fn values(mut self, values: impl Into<String>) -> Self {
        self.values = Some(values.into());
        self
    }
    /// Sets `ValuesArray`.
    pub fn values_array(
        mut self,
        values_array: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.values_array = Some(rt::list_from(values_array));
        self
    }
    /// Sets `SignMethod`.
    #[inline]
    pub fn sign_method(mut self, sign_method: enums::OpinionSignMethod) -> Self {
        self.sign_method = Some(sign_method);
        self
    }
    /// Sets `IgnoreKeywordError`.
    #[inline]
    pub fn ignore_keyword_error(
        mut self,
        ignore_keyword_error: enums::MissingKeyword,
    ) -> Self {
        self.ignore_keyword_error = Some(ignore_keyword_error);
        self
    }
}

impl Default for OpinionExtra {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for OpinionExtra {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.values),
                rt::Member::Value(&self.values_array),
                rt::Member::Value(&self.sign_method),
                rt::Member::Value(&self.ignore_keyword_error),
                rt::Member::Further(&self.further),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.values),
                rt::Slot::Value(&mut self.values_array),
                rt::Slot::Value(&mut self.sign_method),
                rt::Slot::Value(&mut self.ignore_keyword_error),
                rt::Slot::Further(&mut self.further),
            ],
        );
    }
}

impl rt::Blank for OpinionExtra {
    const BLANK: Self = Self {
        values: None,
        values_array: None,
        sign_method: None,
        ignore_keyword_error: None,
        further: rt::Further::NONE,
    };
}

rt::record_traits!(OpinionExtra);
rt::payload_traits!(OpinionExtra);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "OpinionExtra",
    fields: &[
        rt::Field::Limited(
            "Values",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::MaxLength(50, rt::LengthUnit::Chars))],
        ),
        rt::Field::Optional("ValuesArray", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Optional(
            "SignMethod",
            rt::Kind::Enum(&enums::opinion_sign_method::TABLE),
        ),
        rt::Field::Optional(
            "IgnoreKeywordError",
            rt::Kind::Enum(&enums::missing_keyword::TABLE),
        ),
    ],
    rules: &[],
};
