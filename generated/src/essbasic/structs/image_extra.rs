// Generated from schema/essbasic/2021-05-26/structs/ImageExtra.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// How a picture lies in its component.
///
/// The JSON of the string `ComponentExtra` of [`Component`](super::super::Component): `into` makes the text, and `parse` reads it.
/// Members that are not known here are kept.
#[must_use]
#[non_exhaustive]
pub struct ImageExtra {
    /// `true` keeps the picture from being centred.
    ///
    /// Default: `false`.
    pub not_make_image_center: Option<bool>,
    /// Whether the picture is stretched over the whole place or keeps its proportions.
    ///
    /// Default: `0`.
    pub fill_method: Option<enums::ImageFillMethod>,
    /// Keeps the call from failing when the component is placed by a keyword that the file does not have.
    /// It still fails if the signer is left without any sign component.
    pub ignore_keyword_error: Option<enums::MissingKeyword>,
    further: rt::Further,
}

impl ImageExtra {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `NotMakeImageCenter`.
    #[inline]
    pub fn not_make_image_center(mut self, not_make_image_center: bool) -> Self {
        self.not_make_image_center = Some(not_make_image_center);
        self
    }
    /// Sets `FillMethod`.
    #[inline]
    pub fn fill_method(mut self, fill_method: enums::ImageFillMethod) -> Self {
        self.fill_method = Some(fill_method);
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

impl Default for ImageExtra {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ImageExtra {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalBoolean(&self.not_make_image_center),
                rt::Member::Value(&self.fill_method),
                rt::Member::Value(&self.ignore_keyword_error),
                rt::Member::Further(&self.further),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalBoolean(&mut self.not_make_image_center),
                rt::Slot::Value(&mut self.fill_method),
                rt::Slot::Value(&mut self.ignore_keyword_error),
                rt::Slot::Further(&mut self.further),
            ],
        );
    }
}

impl rt::Blank for ImageExtra {
    const BLANK: Self = Self {
        not_make_image_center: None,
        fill_method: None,
        ignore_keyword_error: None,
        further: rt::Further::NONE,
    };
}

rt::record_traits!(ImageExtra);
rt::payload_traits!(ImageExtra);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ImageExtra",
    fields: &[
        rt::Field::Optional("NotMakeImageCenter", rt::Kind::Boolean),
        rt::Field::Optional(
            "FillMethod",
            rt::Kind::Enum(&enums::image_fill_method::TABLE),
        ),
        rt::Field::Optional(
            "IgnoreKeywordError",
            rt::Kind::Enum(&enums::missing_keyword::TABLE),
        ),
    ],
    rules: &[],
};
