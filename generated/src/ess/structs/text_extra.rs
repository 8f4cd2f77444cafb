// Generated from schema/ess/2020-11-11/structs/TextExtra.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// How a text control looks, and what it takes.
///
/// The JSON of the string `ComponentExtra` of [`ChildComponent`](super::super::ChildComponent) and `ComponentExtra` of [`Component`](super::super::Component): `into` makes the text, and `parse` reads it.
/// Members that are not known here are kept.
#[must_use]
#[non_exhaustive]
pub struct TextExtra {
    /// The typeface of the text.
    pub font: Option<enums::TextFont>,
    /// How large the letters are.
    ///
    /// Limits: at least 6 (warns); at most 72 (warns).
    pub font_size: Option<i64>,
    /// Where each line stands between the edges.
    pub font_align: Option<enums::TextAlign>,
    /// The colour of the letters: red, green and blue from 0 to 255.
    ///
    /// Limits: a colour like `255,0,0` (warns).
    pub font_color: Option<String>,
    /// Whether the letters are bold.
    pub bold: Option<bool>,
    /// Where the text stands between the upper and the lower edge, such as `Top`; seen in examples of several lines.
    pub vertical_align: Option<String>,
    /// A narrower kind of text, seen in examples: `TEXT`, `EMAIL`, `DIGIT` or `LOCATION`.
    pub sub_type: Option<String>,
    /// A fact about the signer that the control is filled with, seen in examples: `PERSONAL-NAME`, `PERSONAL-MOBILE`, `PERSONAL-IDCARD`, `BUSI-CREDIT-CODE` or `BUSI-LEGAL-NAME`.
    pub recipient_info_type: Option<String>,
    /// The most characters that may be filled in, as templates have it.
    pub max_length: Option<i64>,
    /// Keeps the call from failing when the control is placed by a keyword that the file does not have.
    /// It still fails if the signer is left without any sign control.
    pub ignore_keyword_error: Option<enums::MissingKeyword>,
    further: rt::Further,
}

impl TextExtra {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
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
    /// Sets `FontColor`.
    pub fn font_color(mut self, font_color: impl Into<String>) -> Self {
        self.font_color = Some(font_color.into());
        self
    }
    /// Sets `Bold`.
    #[inline]
    pub fn bold(mut self, bold: bool) -> Self {
        self.bold = Some(bold);
        self
    }
    /// Sets `VerticalAlign`.
    pub fn vertical_align(mut self, vertical_align: impl Into<String>) -> Self {
        self.vertical_align = Some(vertical_align.into());
        self
    }
    /// Sets `SubType`.
    pub fn sub_type(mut self, sub_type: impl Into<String>) -> Self {
        self.sub_type = Some(sub_type.into());
        self
    }
    /// Sets `RecipientInfoType`.
    pub fn recipient_info_type(
        mut self,
        recipient_info_type: impl Into<String>,
    ) -> Self {
        self.recipient_info_type = Some(recipient_info_type.into());
        self
    }
    /// Sets `MaxLength`.
    #[inline]
    pub fn max_length(mut self, max_length: i64) -> Self {
        self.max_length = Some(max_length);
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

impl Default for TextExtra {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for TextExtra {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.font),
                rt::Member::OptionalInteger(&self.font_size),
                rt::Member::Value(&self.font_align),
                rt::Member::OptionalText(&self.font_color),
                rt::Member::OptionalBoolean(&self.bold),
                rt::Member::OptionalText(&self.vertical_align),
                rt::Member::OptionalText(&self.sub_type),
                rt::Member::OptionalText(&self.recipient_info_type),
                rt::Member::OptionalInteger(&self.max_length),
                rt::Member::Value(&self.ignore_keyword_error),
                rt::Member::Further(&self.further),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.font),
                rt::Slot::OptionalInteger(&mut self.font_size),
                rt::Slot::Value(&mut self.font_align),
                rt::Slot::OptionalText(&mut self.font_color),
                rt::Slot::OptionalBoolean(&mut self.bold),
                rt::Slot::OptionalText(&mut self.vertical_align),
                rt::Slot::OptionalText(&mut self.sub_type),
                rt::Slot::OptionalText(&mut self.recipient_info_type),
                rt::Slot::OptionalInteger(&mut self.max_length),
                rt::Slot::Value(&mut self.ignore_keyword_error),
                rt::Slot::Further(&mut self.further),
            ],
        );
    }
}

impl rt::Blank for TextExtra {
    const BLANK: Self = Self {
        font: None,
        font_size: None,
        font_align: None,
        font_color: None,
        bold: None,
        vertical_align: None,
        sub_type: None,
        recipient_info_type: None,
        max_length: None,
        ignore_keyword_error: None,
        further: rt::Further::NONE,
    };
}

rt::record_traits!(TextExtra);
rt::payload_traits!(TextExtra);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "TextExtra",
    fields: &[
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
        rt::Field::Limited(
            "FontColor",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Rgb))],
        ),
        rt::Field::Optional("Bold", rt::Kind::Boolean),
        rt::Field::Optional("VerticalAlign", rt::Kind::Text),
        rt::Field::Optional("SubType", rt::Kind::Text),
        rt::Field::Optional("RecipientInfoType", rt::Kind::Text),
        rt::Field::Optional("MaxLength", rt::Kind::Integer),
        rt::Field::Optional(
            "IgnoreKeywordError",
            rt::Kind::Enum(&enums::missing_keyword::TABLE),
        ),
    ],
    rules: &[],
};
