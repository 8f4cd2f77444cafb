// Generated from schema/ess/2020-11-11/structs/PagingSealExtra.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// Which seals may be stamped across the edges of the pages, and how the seal looks.
///
/// The JSON of the string `ComponentExtra` of [`Component`](super::super::Component): `into` makes the text, and `parse` reads it.
/// Members that are not known here are kept.
#[must_use]
#[non_exhaustive]
pub struct PagingSealExtra {
    /// Kinds of seals that the signing company may use here; others cannot be chosen.
    ///
    /// Limits: one of `OFFICIAL`, `CONTRACT`, `FINANCE`, `PERSONNEL`, `OTHER` (warns).
    pub component_type_limit: Option<Vec<enums::SealType>>,
    /// How much of the page is covered: 1 hides what lies below, 0.7 lets 30 % of it through.
    ///
    /// Limits: at least 0.6 (warns); at most 1 (warns).
    pub opacity: Option<f64>,
    /// `true` stamps the seal in the size that was set for it, or 4.2 cm if none was; `false` stamps it in the size of the control.
    ///
    /// Default: `false`.
    pub use_seal_size: Option<bool>,
    /// Keeps the call from failing when the control is placed by a keyword that the file does not have.
    /// It still fails if the signer is left without any sign control.
    pub ignore_keyword_error: Option<enums::MissingKeyword>,
    further: rt::Further,
}

impl PagingSealExtra {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `ComponentTypeLimit`.
    pub fn component_type_limit(
        mut self,
        component_type_limit: impl IntoIterator<Item = impl Into<enums::SealType>>,
    ) -> Self {
        self.component_type_limit = Some(rt::list_from(component_type_limit));
        self
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

impl Default for PagingSealExtra {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for PagingSealExtra {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.component_type_limit),
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
                rt::Slot::Value(&mut self.component_type_limit),
                rt::Slot::OptionalFloat(&mut self.opacity),
                rt::Slot::OptionalBoolean(&mut self.use_seal_size),
                rt::Slot::Value(&mut self.ignore_keyword_error),
                rt::Slot::Further(&mut self.further),
            ],
        );
    }
}

impl rt::Blank for PagingSealExtra {
    const BLANK: Self = Self {
        component_type_limit: None,
        opacity: None,
        use_seal_size: None,
        ignore_keyword_error: None,
        further: rt::Further::NONE,
    };
}

rt::record_traits!(PagingSealExtra);
rt::payload_traits!(PagingSealExtra);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "PagingSealExtra",
    fields: &[
        rt::Field::Limited(
            "ComponentTypeLimit",
            rt::Kind::List(&rt::Kind::Enum(&enums::seal_type::TABLE)),
            rt::OPTIONAL,
            &[
                rt::Check::Warn(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("OFFICIAL"),
                            rt::Literal::Text("CONTRACT"),
                            rt::Literal::Text("FINANCE"),
                            rt::Literal::Text("PERSONNEL"),
                            rt::Literal::Text("OTHER"),
                        ],
                    ),
                ),
            ],
        ),
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
