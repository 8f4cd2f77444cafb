// Generated from schema/essbasic/2021-05-26/structs/ChildComponent.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// A part of a group that is placed by a keyword.
/// Its place counts from that of the group.
///
/// A part of JSON that a string carries.
/// Members that are not known here are kept.
#[must_use]
#[non_exhaustive]
pub struct ChildComponent {
    /// What the part is for: signature, date, choice or remarks of an approval, check boxes of a group.
    ///
    /// Limits: one of `SIGN_SIGNATURE`, `SIGN_DATE`, `SIGN_SELECTOR`, `SIGN_MULTI_LINE_TEXT`, `CHECK_BOX` (warns).
    pub component_type: Option<enums::ComponentType>,
    /// The name of the part.
    ///
    /// Limits: at most 20 characters (warns).
    pub component_name: Option<String>,
    /// What is shown in the part before it is filled in.
    pub placeholder: Option<String>,
    /// What the part is filled with.
    /// It cannot be set for parts that the signer fills.
    pub component_value: Option<String>,
    /// The page of the part, seen in examples of check boxes.
    pub component_page: Option<i64>,
    /// How far the left edge is from that of the group, to the right.
    ///
    /// In pt.
    pub component_offset_x: Option<f64>,
    /// How far the upper edge is from that of the group, downwards.
    ///
    /// In pt.
    pub component_offset_y: Option<f64>,
    /// How wide the part is.
    ///
    /// In pt.
    pub component_width: Option<f64>,
    /// How high the part is.
    ///
    /// In pt.
    pub component_height: Option<f64>,
    /// Settings of the part as JSON text, by its type.
    ///
    /// Limits: by `ComponentType` JSON of [`SignDateExtra`](super::super::SignDateExtra) for `SIGN_DATE`, JSON of [`TextExtra`](super::super::TextExtra) for `SIGN_MULTI_LINE_TEXT`, JSON of [`SelectorExtra`](super::super::SelectorExtra) for `SIGN_SELECTOR`, JSON of [`SignatureExtra`](super::super::SignatureExtra) for `SIGN_SIGNATURE`, otherwise JSON of [`ControlExtra`](super::super::ControlExtra) (warns).
    pub component_extra: Option<String>,
    further: rt::Further,
}

impl ChildComponent {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `ComponentType`.
    pub fn component_type(
        mut self,
        component_type: impl Into<enums::ComponentType>,
    ) -> Self {
        self.component_type = Some(component_type.into());
        self
    }
    /// Sets `ComponentName`.
    pub fn component_name(mut self, component_name: impl Into<String>) -> Self {
        self.component_name = Some(component_name.into());
        self
    }
    /// Sets `Placeholder`.
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
    /// Sets `ComponentValue`.
    pub fn component_value(mut self, component_value: impl Into<String>) -> Self {
        self.component_value = Some(component_value.into());
        self
    }
    /// Sets `ComponentPage`.
    #[inline]
    pub fn component_page(mut self, component_page: i64) -> Self {
        self.component_page = Some(component_page);
        self
    }
    /// Sets `ComponentOffsetX`.
    #[inline]
    pub fn component_offset_x(mut self, component_offset_x: f64) -> Self {
        self.component_offset_x = Some(component_offset_x);
        self
    }
    /// Sets `ComponentOffsetY`.
    #[inline]
    pub fn component_offset_y(mut self, component_offset_y: f64) -> Self {
        self.component_offset_y = Some(component_offset_y);
        self
    }
    /// Sets `ComponentWidth`.
    #[inline]
    pub fn component_width(mut self, component_width: f64) -> Self {
        self.component_width = Some(component_width);
        self
    }
    /// Sets `ComponentHeight`.
    #[inline]
    pub fn component_height(mut self, component_height: f64) -> Self {
        self.component_height = Some(component_height);
        self
    }
    /// Sets `ComponentExtra`.
    pub fn component_extra(mut self, component_extra: impl Into<String>) -> Self {
        self.component_extra = Some(component_extra.into());
        self
    }
}

impl Default for ChildComponent {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChildComponent {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.component_type),
                rt::Member::OptionalText(&self.component_name),
                rt::Member::OptionalText(&self.placeholder),
                rt::Member::OptionalText(&self.component_value),
                rt::Member::OptionalInteger(&self.component_page),
                rt::Member::OptionalFloat(&self.component_offset_x),
                rt::Member::OptionalFloat(&self.component_offset_y),
                rt::Member::OptionalFloat(&self.component_width),
                rt::Member::OptionalFloat(&self.component_height),
                rt::Member::OptionalText(&self.component_extra),
                rt::Member::Further(&self.further),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.component_type),
                rt::Slot::OptionalText(&mut self.component_name),
                rt::Slot::OptionalText(&mut self.placeholder),
                rt::Slot::OptionalText(&mut self.component_value),
                rt::Slot::OptionalInteger(&mut self.component_page),
                rt::Slot::OptionalFloat(&mut self.component_offset_x),
                rt::Slot::OptionalFloat(&mut self.component_offset_y),
                rt::Slot::OptionalFloat(&mut self.component_width),
                rt::Slot::OptionalFloat(&mut self.component_height),
                rt::Slot::OptionalText(&mut self.component_extra),
                rt::Slot::Further(&mut self.further),
            ],
        );
    }
}

impl rt::Blank for ChildComponent {
    const BLANK: Self = Self {
        component_type: None,
        component_name: None,
        placeholder: None,
        component_value: None,
        component_page: None,
        component_offset_x: None,
        component_offset_y: None,
        component_width: None,
        component_height: None,
        component_extra: None,
        further: rt::Further::NONE,
    };
}

rt::record_traits!(ChildComponent);
rt::payload_traits!(ChildComponent);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ChildComponent",
    fields: &[
        rt::Field::Limited(
            "ComponentType",
            rt::Kind::Enum(&enums::component_type::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Warn(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("SIGN_SIGNATURE"),
                            rt::Literal::Text("SIGN_DATE"),
                            rt::Literal::Text("SIGN_SELECTOR"),
                            rt::Literal::Text("SIGN_MULTI_LINE_TEXT"),
                            rt::Literal::Text("CHECK_BOX"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "ComponentName",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::MaxLength(20, rt::LengthUnit::Chars))],
        ),
        rt::Field::Optional("Placeholder", rt::Kind::Text),
        rt::Field::Marked("ComponentValue", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional("ComponentPage", rt::Kind::Integer),
        rt::Field::Optional("ComponentOffsetX", rt::Kind::Float),
        rt::Field::Optional("ComponentOffsetY", rt::Kind::Float),
        rt::Field::Optional("ComponentWidth", rt::Kind::Float),
        rt::Field::Optional("ComponentHeight", rt::Kind::Float),
        rt::Field::Limited(
            "ComponentExtra",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(
                    rt::Test::Json(
                        rt::Content::Choice(
                            &rt::Choice {
                                by: "ComponentType",
                                types: &[
                                    (
                                        &[rt::Literal::Text("SIGN_DATE")],
                                        rt::Content::Record(&structs::sign_date_extra::SHAPE),
                                    ),
                                    (
                                        &[rt::Literal::Text("SIGN_MULTI_LINE_TEXT")],
                                        rt::Content::Record(&structs::text_extra::SHAPE),
                                    ),
                                    (
                                        &[rt::Literal::Text("SIGN_SELECTOR")],
                                        rt::Content::Record(&structs::selector_extra::SHAPE),
                                    ),
                                    (
                                        &[rt::Literal::Text("SIGN_SIGNATURE")],
                                        rt::Content::Record(&structs::signature_extra::SHAPE),
                                    ),
                                ],
                                other: rt::Content::Record(&structs::control_extra::SHAPE),
                            },
                        ),
                    ),
                ),
            ],
        ),
    ],
    rules: &[],
};
