// Generated from schema/ess/2020-11-11/structs/MiniAppCreateFlowOption.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// Settings of a contract that is started in the mini-program.
#[must_use]
#[non_exhaustive]
pub struct MiniAppCreateFlowOption {
    /// When the company is reminded that the contract itself runs out; the day alone counts.
    ///
    /// 0 means no reminder. Limits: seconds since 1970; not in the past (warns).
    pub reminded_on: Option<i64>,
    /// Whether the contract must be approved by the company before it starts.
    pub need_create_review: Option<bool>,
    /// The word that messages and pages use for the contract.
    ///
    /// Default: `0`.
    pub flow_display_type: Option<enums::FlowDisplayType>,
    /// Whether the user cannot change the contract on the page.
    /// The steps of adding signers are then skipped, and the page begins with the check of the contract.
    ///
    /// Default: `false`.
    pub forbid_edit_flow: Option<bool>,
}

impl MiniAppCreateFlowOption {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `RemindedOn`.
    #[inline]
    pub fn reminded_on(mut self, reminded_on: i64) -> Self {
        self.reminded_on = Some(reminded_on);
        self
    }
    /// Sets `NeedCreateReview`.
    #[inline]
    pub fn need_create_review(mut self, need_create_review: bool) -> Self {
        self.need_create_review = Some(need_create_review);
        self
    }
    /// Sets `FlowDisplayType`.
    #[inline]
    pub fn flow_display_type(
        mut self,
        flow_display_type: enums::FlowDisplayType,
    ) -> Self {
        self.flow_display_type = Some(flow_display_type);
        self
    }
    /// Sets `ForbidEditFlow`.
    #[inline]
    pub fn forbid_edit_flow(mut self, forbid_edit_flow: bool) -> Self {
        self.forbid_edit_flow = Some(forbid_edit_flow);
        self
    }
}

impl Default for MiniAppCreateFlowOption {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for MiniAppCreateFlowOption {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalInteger(&self.reminded_on),
                rt::Member::OptionalBoolean(&self.need_create_review),
                rt::Member::Value(&self.flow_display_type),
                rt::Member::OptionalBoolean(&self.forbid_edit_flow),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalInteger(&mut self.reminded_on),
                rt::Slot::OptionalBoolean(&mut self.need_create_review),
                rt::Slot::Value(&mut self.flow_display_type),
                rt::Slot::OptionalBoolean(&mut self.forbid_edit_flow),
            ],
        );
    }
}

impl rt::Blank for MiniAppCreateFlowOption {
    const BLANK: Self = Self {
        reminded_on: None,
        need_create_review: None,
        flow_display_type: None,
        forbid_edit_flow: None,
    };
}

rt::record_traits!(MiniAppCreateFlowOption);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "MiniAppCreateFlowOption",
    fields: &[
        rt::Field::Limited(
            "RemindedOn",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds)),
                rt::Check::Warn(rt::Test::Time(Some(0), None)),
            ],
        ),
        rt::Field::Optional("NeedCreateReview", rt::Kind::Boolean),
        rt::Field::Optional(
            "FlowDisplayType",
            rt::Kind::Enum(&enums::flow_display_type::TABLE),
        ),
        rt::Field::Optional("ForbidEditFlow", rt::Kind::Boolean),
    ],
    rules: &[],
};
