// Generated from schema/essbasic/2021-05-26/structs/SignatureExtra.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// How somebody may sign at a place, and how the signature looks.
///
/// The JSON of the string `ComponentExtra` of [`ChildComponent`](super::super::ChildComponent) and `ComponentExtra` of [`Component`](super::super::Component): `into` makes the text, and `parse` reads it.
/// Members that are not known here are kept.
#[must_use]
#[non_exhaustive]
pub struct SignatureExtra {
    /// Ways of signing among which the signer may choose; others are not offered.
    pub component_type_limit: Option<Vec<enums::SignatureMethod>>,
    /// The pages that get the same mark at the same place, for documents that are stamped on every page.
    pub page_ranges: Option<Vec<structs::PageRange>>,
    /// How much of the page is covered: 1 hides what lies below, 0.7 lets 30 % of it through.
    ///
    /// Limits: at least 0.6 (warns); at most 1 (warns).
    pub opacity: Option<f64>,
    /// By how much the mark is turned: clockwise if positive, counter-clockwise if negative.
    ///
    /// In degrees. Limits: at least -360 (warns); at most 360 (warns).
    pub rotate: Option<i64>,
    /// The ComponentId of another component that is turned together with this one, such as the date beside a seal.
    /// Each of the two names the other.
    pub rotate_relation: Option<String>,
    /// Keeps the call from failing when the component is placed by a keyword that the file does not have.
    /// It still fails if the signer is left without any sign component.
    pub ignore_keyword_error: Option<enums::MissingKeyword>,
    further: rt::Further,
}

impl SignatureExtra {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `ComponentTypeLimit`.
    pub fn component_type_limit(
        mut self,
        component_type_limit: impl IntoIterator<Item = impl Into<enums::SignatureMethod>>,
    ) -> Self {
        self.component_type_limit = Some(rt::list_from(component_type_limit));
        self
    }
    /// Sets `PageRanges`.
    pub fn page_ranges(
        mut self,
        page_ranges: impl IntoIterator<Item = structs::PageRange>,
    ) -> Self {
        self.page_ranges = Some(rt::list(page_ranges));
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
    /// Sets `RotateRelation`.
    pub fn rotate_relation(mut self, rotate_relation: impl Into<String>) -> Self {
        self.rotate_relation = Some(rotate_relation.into());
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

impl Default for SignatureExtra {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for SignatureExtra {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.component_type_limit),
                rt::Member::Value(&self.page_ranges),
                rt::Member::OptionalFloat(&self.opacity),
                rt::Member::OptionalInteger(&self.rotate),
                rt::Member::OptionalText(&self.rotate_relation),
                rt::Member::Value(&self.ignore_keyword_error),
                rt::Member::Further(&self.further),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.component_type_limit),
                rt::Slot::Value(&mut self.page_ranges),
                rt::Slot::OptionalFloat(&mut self.opacity),
                rt::Slot::OptionalInteger(&mut self.rotate),
                rt::Slot::OptionalText(&mut self.rotate_relation),
                rt::Slot::Value(&mut self.ignore_keyword_error),
                rt::Slot::Further(&mut self.further),
            ],
        );
    }
}

impl rt::Blank for SignatureExtra {
    const BLANK: Self = Self {
        component_type_limit: None,
        page_ranges: None,
        opacity: None,
        rotate: None,
        rotate_relation: None,
        ignore_keyword_error: None,
        further: rt::Further::NONE,
    };
}

rt::record_traits!(SignatureExtra);
rt::payload_traits!(SignatureExtra);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "SignatureExtra",
    fields: &[
        rt::Field::Optional(
            "ComponentTypeLimit",
            rt::Kind::List(&rt::Kind::Enum(&enums::signature_method::TABLE)),
        ),
        rt::Field::Optional(
            "PageRanges",
            rt::Kind::List(&rt::Kind::Record(&structs::page_range::SHAPE)),
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
        rt::Field::Limited(
            "Rotate",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Minimum(-360.0)),
                rt::Check::Warn(rt::Test::Maximum(360.0)),
            ],
        ),
        rt::Field::Optional("RotateRelation", rt::Kind::Text),
        rt::Field::Optional(
            "IgnoreKeywordError",
            rt::Kind::Enum(&enums::missing_keyword::TABLE),
        ),
    ],
    rules: &[],
};
