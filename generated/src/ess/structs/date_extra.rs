// Generated from schema/ess/2020-11-11/structs/DateExtra.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// How a date control that is filled in looks.
/// For the date of signing see SignDateExtra.
///
/// The JSON of the string `ComponentExtra` of [`Component`](super::super::Component): `into` makes the text, and `parse` reads it.
/// Members that are not known here are kept.
#[must_use]
#[non_exhaustive]
pub struct DateExtra {
    /// The typeface of the text.
    pub font: Option<enums::TextFont>,
    /// How large the letters are.
    ///
    /// Limits: at least 6 (warns); at most 72 (warns).
    pub font_size: Option<i64>,
    /// Where the date stands between the edges.
    pub font_align: Option<enums::TextAlign>,
    /// The colour of the letters: red, green and blue from 0 to 255.
    ///
    /// Limits: a colour like `255,0,0` (warns).
    pub font_color: Option<String>,
    /// Keeps the call from failing when the control is placed by a keyword that the file does not have.
    /// It still fails if the signer is left without any sign control.
    pub ignore_keyword_error: Option<enums::MissingKeyword>,
    further: rt::Further,
}

impl DateExtra {
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

impl Default for DateExtra {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DateExtra {
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
                rt::Slot::Value(&mut self.ignore_keyword_error),
                rt::Slot::Further(&mut self.further),
            ],
        );
    }
}

impl rt::Blank for DateExtra {
    const BLANK: Self = Self {
        font: None,
        font_size: None,
        font_align: None,
        font_color: None,
        ignore_keyword_error: None,
        further: rt::Further::NONE,
    };
}

rt::record_traits!(DateExtra);
rt::payload_traits!(DateExtra);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "DateExtra",
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
        rt::Field::Optional(
            "IgnoreKeywordError",
            rt::Kind::Enum(&enums::missing_keyword::TABLE),
        ),
    ],
    rules: &[],
};
