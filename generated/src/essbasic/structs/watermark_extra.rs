// Generated from schema/essbasic/2021-05-26/structs/WatermarkExtra.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// What a watermark says, and how it looks.
///
/// The JSON of the string `ComponentExtra` of [`Component`](super::super::Component): `into` makes the text, and `parse` reads it.
/// Members that are not known here are kept.
#[must_use]
#[non_exhaustive]
pub struct WatermarkExtra {
    /// The typeface of the watermark.
    pub font: Option<enums::TextFont>,
    /// How large the letters are.
    ///
    /// Limits: at least 6 (warns); at most 72 (warns).
    pub font_size: Option<i64>,
    /// How visible the watermark is, from 0, not at all, to 1, fully.
    ///
    /// Limits: at least 0 (warns); at most 1 (warns).
    pub opacity: Option<f64>,
    /// By how much the watermark is turned.
    ///
    /// In degrees. Limits: at least 0 (warns); at most 359 (warns).
    pub rotate: Option<i64>,
    /// How close together it is repeated.
    ///
    /// Default: `2`.
    pub density: Option<enums::WatermarkDensity>,
    /// Where on the page it stands.
    ///
    /// Default: `"None"`.
    pub position: Option<enums::WatermarkPosition>,
    /// Whether it shows a text of yours or who is looking at the page.
    /// A text of yours goes into ComponentValue of the component.
    pub sub_type: Option<enums::WatermarkContent>,
    further: rt::Further,
}

impl WatermarkExtra {
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
    /// Sets `Opacity`.
    #[inline]
    pub fn opacity(mut self, opacity: f64) -> Self {
        self.opacity = Some(opacity);
        self
    }
    /// Sets `Rotate`.
    #[inline]
    pub fn rotate(mut self, rotate: i64) -> Self {
        self.rotate = Some(rotate);
        self
    }
    /// Sets `Density`.
    #[inline]
    pub fn density(mut self, density: enums::WatermarkDensity) -> Self {
        self.density = Some(density);
        self
    }
    /// Sets `Position`.
    pub fn position(mut self, position: impl Into<enums::WatermarkPosition>) -> Self {
        self.position = Some(position.into());
        self
    }
    /// Sets `SubType`.
    pub fn sub_type(mut self, sub_type: impl Into<enums::WatermarkContent>) -> Self {
        self.sub_type = Some(sub_type.into());
        self
    }
}

impl Default for WatermarkExtra {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for WatermarkExtra {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.font),
                rt::Member::OptionalInteger(&self.font_size),
                rt::Member::OptionalFloat(&self.opacity),
                rt::Member::OptionalInteger(&self.rotate),
                rt::Member::Value(&self.density),
                rt::Member::Value(&self.position),
                rt::Member::Value(&self.sub_type),
                rt::Member::Further(&self.further),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.font),
                rt::Slot::OptionalInteger(&mut self.font_size),
                rt::Slot::OptionalFloat(&mut self.opacity),
                rt::Slot::OptionalInteger(&mut self.rotate),
                rt::Slot::Value(&mut self.density),
                rt::Slot::Value(&mut self.position),
                rt::Slot::Value(&mut self.sub_type),
                rt::Slot::Further(&mut self.further),
            ],
        );
    }
}

impl rt::Blank for WatermarkExtra {
    const BLANK: Self = Self {
        font: None,
        font_size: None,
        opacity: None,
        rotate: None,
        density: None,
        position: None,
        sub_type: None,
        further: rt::Further::NONE,
    };
}

rt::record_traits!(WatermarkExtra);
rt::payload_traits!(WatermarkExtra);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "WatermarkExtra",
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
        rt::Field::Limited(
            "Opacity",
            rt::Kind::Float,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Minimum(0.0)),
                rt::Check::Warn(rt::Test::Maximum(1.0)),
            ],
        ),
        rt::Field::Limited(
            "Rotate",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Minimum(0.0)),
                rt::Check::Warn(rt::Test::Maximum(359.0)),
            ],
        ),
        rt::Field::Optional("Density", rt::Kind::Enum(&enums::watermark_density::TABLE)),
        rt::Field::Optional(
            "Position",
            rt::Kind::Enum(&enums::watermark_position::TABLE),
        ),
        rt::Field::Optional("SubType", rt::Kind::Enum(&enums::watermark_content::TABLE)),
    ],
    rules: &[],
};
