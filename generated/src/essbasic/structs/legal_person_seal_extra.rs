// Generated from schema/essbasic/2021-05-26/structs/LegalPersonSealExtra.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// How the seal of the legal representative looks.
///
/// The JSON of the string `ComponentExtra` of [`Component`](super::super::Component): `into` makes the text, and `parse` reads it.
/// Members that are not known here are kept.
#[must_use]
#[non_exhaustive]
pub struct LegalPersonSealExtra {
    /// How much of the page is covered: 1 hides what lies below, 0.7 lets 30 % of it through.
    ///
    /// Limits: at least 0.6 (warns); at most 1 (warns).
    pub opacity: Option<f64>,
    /// `true` stamps the seal in the size that was set for it, or 4.2 cm if none was; `false` stamps it in the size of the component.
    ///
    /// Default: `false`.
    pub use_seal_size: Option<bool>,
    /// Keeps the call from failing when the component is placed by a keyword that the file does not have.
    /// It still fails if the signer is left without any sign component.
    pub ignore_keyword_error: Option<enums::MissingKeyword>,
    further: rt::Further,
}

impl LegalPersonSealExtra {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Opacity`.
    #[inline]
    pub fn opacity(mut self, opacity: f64) -> Self {
        self.opacity = Some(opacity);
        self
    }
    /// Sets `UseSealSize`.
    #[inline]
    pub fn use_seal_size(mut self, use_seal_size: bool) -> Self {
        self.use_seal_size = Some(use_seal_size);
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

impl Default for LegalPersonSealExtra {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for LegalPersonSealExtra {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalFloat(&self.opacity),
                rt::Member::OptionalBoolean(&self.use_seal_size),
                rt::Member::Value(&self.ignore_keyword_error),
                rt::Member::Further(&self.further),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalFloat(&mut self.opacity),
                rt::Slot::OptionalBoolean(&mut self.use_seal_size),
                rt::Slot::Value(&mut self.ignore_keyword_error),
                rt::Slot::Further(&mut self.further),
            ],
        );
    }
}

impl rt::Blank for LegalPersonSealExtra {
    const BLANK: Self = Self {
        opacity: None,
        use_seal_size: None,
        ignore_keyword_error: None,
        further: rt::Further::NONE,
    };
}

rt::record_traits!(LegalPersonSealExtra);
rt::payload_traits!(LegalPersonSealExtra);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "LegalPersonSealExtra",
    fields: &[
        rt::Field::Limited(
            "Opacity",
            rt::Kind::Float,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Minimum(0.6)),
                rt::Check::Warn(rt::Test::Maximum(1.0)),
            ],
        ),
        rt::Field::Optional("UseSealSize", rt::Kind::Boolean),
        rt::Field::Optional(
            "IgnoreKeywordError",
            rt::Kind::Enum(&enums::missing_keyword::TABLE),
        ),
    ],
    rules: &[],
};
