// Generated from schema/essbasic/2021-05-26/structs/SelectorExtra.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// What one can choose from in a selector, and how it looks.
///
/// The JSON of the string `ComponentExtra` of [`ChildComponent`](super::super::ChildComponent) and `ComponentExtra` of [`Component`](super::super::Component): `into` makes the text, and `parse` reads it.
/// Members that are not known here are kept.
#[must_use]
#[non_exhaustive]
pub struct SelectorExtra {
    /// The options, as they are shown.
    pub values: Option<Vec<String>>,
    /// Whether several options may be chosen.
    pub multi_select: Option<bool>,
    /// `true` breaks a long option into several lines; `false` keeps it on one.
    ///
    /// Default: `false`.
    pub word_wrap: Option<bool>,
    /// The typeface of the text.
    pub font: Option<enums::TextFont>,
    /// How large the letters are.
    ///
    /// Limits: at least 6 (warns); at most 72 (warns).
    pub font_size: Option<i64>,
    /// Where each line stands between the edges.
    pub font_align: Option<enums::TextAlign>,
    /// A ready-made list of options, seen in examples: `GENDER` or `EDUCATION`.
    pub sub_type: Option<String>,
    /// Keeps the call from failing when the component is placed by a keyword that the file does not have.
    /// It still fails if the signer is left without any sign component.
    pub ignore_keyword_error: Option<enums::MissingKeyword>,
    further: rt::Further,
}

impl SelectorExtra {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Values`.
    pub fn values(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.values = Some(rt::list_from(values));
        self
    }
    /// Sets `MultiSelect`.
    #[inline]
    pub fn multi_select(mut self, multi_select: bool) -> Self {
        self.multi_select = Some(multi_select);
        self
    }
    /// Sets `WordWrap`.
    #[inline]
    pub fn word_wrap(mut self, word_wrap: bool) -> Self {
        self.word_wrap = Some(word_wrap);
        self
    }
    /// Sets `Font`.
    pub fn font(mut self, font: impl Into<enums::TextFont>) -> Self {
        self.font = Some(font.into());
        self
    }
    /// Sets `FontSize`.
    #[inline]
    pub fn font_size(mut self, font_size: i64) -> Self {
        self.font_size = Some(font_size);
        self
    }
    /// Sets `FontAlign`.
    pub fn font_align(mut self, font_align: impl Into<enums::TextAlign>) -> Self {
        self.font_align = Some(font_align.into());
        self
    }
    /// Sets `SubType`.
    pub fn sub_type(mut self, sub_type: impl Into<String>) -> Self {
        self.sub_type = Some(sub_type.into());
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

impl Default for SelectorExtra {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for SelectorExtra {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.values),
                rt::Member::OptionalBoolean(&self.multi_select),
                rt::Member::OptionalBoolean(&self.word_wrap),
                rt::Member::Value(&self.font),
                rt::Member::OptionalInteger(&self.font_size),
                rt::Member::Value(&self.font_align),
                rt::Member::OptionalText(&self.sub_type),
                rt::Member::Value(&self.ignore_keyword_error),
                rt::Member::Further(&self.further),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.values),
                rt::Slot::OptionalBoolean(&mut self.multi_select),
                rt::Slot::OptionalBoolean(&mut self.word_wrap),
                rt::Slot::Value(&mut self.font),
                rt::Slot::OptionalInteger(&mut self.font_size),
                rt::Slot::Value(&mut self.font_align),
                rt::Slot::OptionalText(&mut self.sub_type),
                rt::Slot::Value(&mut self.ignore_keyword_error),
                rt::Slot::Further(&mut self.further),
            ],
        );
    }
}

impl rt::Blank for SelectorExtra {
    const BLANK: Self = Self {
        values: None,
        multi_select: None,
        word_wrap: None,
        font: None,
        font_size: None,
        font_align: None,
        sub_type: None,
        ignore_keyword_error: None,
        further: rt::Further::NONE,
    };
}

rt::record_traits!(SelectorExtra);
rt::payload_traits!(SelectorExtra);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "SelectorExtra",
    fields: &[
        rt::Field::Optional("Values", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Optional("MultiSelect", rt::Kind::Boolean),
        rt::Field::Optional("WordWrap", rt::Kind::Boolean),
        rt::Field::Optional("Font", rt::Kind::Enum(&enums::text_font::TABLE)),
        rt::Field::Limited(
            "FontSize",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Minimum(6.0)),
                rt::Check::Warn(rt::Test::Maximum(72.0)),
            ],
        ),
        rt::Field::Optional("FontAlign", rt::Kind::Enum(&enums::text_align::TABLE)),
        rt::Field::Optional("SubType", rt::Kind::Text),
        rt::Field::Optional(
            "IgnoreKeywordError",
            rt::Kind::Enum(&enums::missing_keyword::TABLE),
        ),
    ],
    rules: &[],
};
