// Generated from schema/ess/2020-11-11/structs/SignDateExtra.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// How the date of signing is written.
/// Without these settings it is written like 2026年1月31日 and centred.
///
/// The JSON of the string `ComponentExtra` of [`ChildComponent`](super::super::ChildComponent) and `ComponentExtra` of [`Component`](super::super::Component): `into` makes the text, and `parse` reads it.
/// Members that are not known here are kept.
///
/// # Rules
///
/// - The service ignores how the date should look because its form is not set.
///   Set Format. (warns)
/// - Gaps counts the blanks of a spaced date and does nothing in this one.
///   Set Format to `yyyy m d`, or leave Gaps out. (advice)
#[must_use]
#[non_exhaustive]
pub struct SignDateExtra {
    /// The form of the date.
    /// The service ignores all other settings of the date if it does not know the form, or if there is none.
    pub format: Option<enums::SignDateFormat>,
    /// Two numbers with a comma between: how many blanks stand before and after the month of a spaced date, such as `2,2`.
    pub gaps: Option<String>,
    /// The typeface of the date.
    ///
    /// Default: `"黑体"`.
    pub font: Option<enums::TextFont>,
    /// How large the digits are.
    ///
    /// Default: `12`. Limits: at least 6 (warns); at most 72 (warns).
    pub font_size: Option<i64>,
    /// Where the date stands between the edges, once Format is set.
    pub font_align: Option<enums::TextAlign>,
    /// Keeps the call from failing when the control is placed by a keyword that the file does not have.
    /// It still fails if the signer is left without any sign control.
    pub ignore_keyword_error: Option<enums::MissingKeyword>,
    further: rt::Further,
}

impl SignDateExtra {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Format`.
    pub fn format(mut self, format: impl Into<enums::SignDateFormat>) -> Self {
        self.format = Some(format.into());
        self
    }
    /// Sets `Gaps`.
    pub fn gaps(mut self, gaps: impl Into<String>) -> Self {
        self.gaps = Some(gaps.into());
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

impl Default for SignDateExtra {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for SignDateExtra {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.format),
                rt::Member::OptionalText(&self.gaps),
                rt::Member::Value(&self.font),
                rt::Member::OptionalInteger(&self.font_size),
                rt::Member::Value(&self.font_align),
                rt::Member::Value(&self.ignore_keyword_error),
                rt::Member::Further(&self.further),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.format),
                rt::Slot::OptionalText(&mut self.gaps),
                rt::Slot::Value(&mut self.font),
                rt::Slot::OptionalInteger(&mut self.font_size),
                rt::Slot::Value(&mut self.font_align),
                rt::Slot::Value(&mut self.ignore_keyword_error),
                rt::Slot::Further(&mut self.further),
            ],
        );
    }
}

impl rt::Blank for SignDateExtra {
    const BLANK: Self = Self {
        format: None,
        gaps: None,
        font: None,
        font_size: None,
        font_align: None,
        ignore_keyword_error: None,
        further: rt::Further::NONE,
    };
}

rt::record_traits!(SignDateExtra);
rt::payload_traits!(SignDateExtra);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "SignDateExtra",
    fields: &[
        rt::Field::Optional("Format", rt::Kind::Enum(&enums::sign_date_format::TABLE)),
        rt::Field::Optional("Gaps", rt::Kind::Text),
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
        rt::Field::Optional(
            "IgnoreKeywordError",
            rt::Kind::Enum(&enums::missing_keyword::TABLE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "settings-need-format",
            message: "The service ignores how the date should look because its form is not set. Set Format.",
            each: "",
            when: rt::Condition::Not(&rt::Condition::Present("Format")),
            demand: rt::Demand::Ignored(&["Gaps", "Font", "FontSize", "FontAlign"], ""),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "gaps-need-spaces",
            message: "Gaps counts the blanks of a spaced date and does nothing in this one. Set Format to `yyyy m d`, or leave Gaps out.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "Format",
                    &[
                        rt::Literal::Text("yyyy m d"),
                        rt::Literal::Text("yyyy m d HH:MM:SS"),
                    ],
                    None,
                ),
            ),
            demand: rt::Demand::Ignored(&["Gaps"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};
