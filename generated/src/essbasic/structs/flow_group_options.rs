// Generated from schema/essbasic/2021-05-26/structs/FlowGroupOptions.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// How a group of contracts is signed, and what its pages allow.
#[must_use]
#[non_exhaustive]
pub struct FlowGroupOptions {
    /// Whether signers of the initiating company confirm each contract of the group on its own instead of all at once.
    ///
    /// Default: `false`.
    pub self_organization_approver_sign_each: Option<bool>,
    /// Whether persons and signers of other companies confirm each contract of the group on its own instead of all at once.
    ///
    /// Default: `false`.
    pub other_approver_sign_each: Option<bool>,
    /// Whether contract names are fixed on the page where a group is edited before it starts: `true` keeps the user from changing them, `false` lets them be changed.
    ///
    /// Default: `false`.
    pub no_edit_flow_name: Option<bool>,
    /// Whether contract types are fixed on the page where a group is edited before it starts: `true` keeps the user from changing them, `false` lets them be changed.
    ///
    /// Default: `false`.
    pub no_edit_flow_type: Option<bool>,
    /// Whether deadlines are fixed on the page where a group is edited before it starts: `true` keeps the user from changing them, `false` lets them be changed.
    ///
    /// Default: `false`.
    pub no_edit_deadline: Option<bool>,
    /// Whether sign components come with a date of signing, on the embedded page where a group is edited before it starts.
    pub sign_component_config: Option<structs::SignComponentConfig>,
    /// Whether watermarks are fixed on the page where a group is edited before it starts: `true` keeps the user from changing them, `false` lets them be changed.
    ///
    /// Default: `false`.
    pub forbid_edit_watermark: Option<bool>,
    /// Whether to hide the signing code once the group has started: `true` hides it, `false` shows it.
    ///
    /// Default: `false`.
    pub hide_sign_code_after_start: Option<bool>,
    /// Whether to offer signing as soon as the group has started, if the employee who started it is one of the signers.
    ///
    /// Default: `false`.
    pub sign_after_start: Option<bool>,
    /// Whether to offer a preview button once the group has started.
    ///
    /// Default: `false`.
    pub preview_after_start: Option<bool>,
}

impl FlowGroupOptions {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `SelfOrganizationApproverSignEach`.
    #[inline]
    pub fn self_organization_approver_sign_each(
        mut self,
        self_organization_approver_sign_each: bool,
    ) -> Self {
        self.self_organization_approver_sign_each = Some(
            self_organization_approver_sign_each,
        );
        self
    }
    /// Sets `OtherApproverSignEach`.
    #[inline]
    pub fn other_approver_sign_each(mut self, other_approver_sign_each: bool) -> Self {
        self.other_approver_sign_each = Some(other_approver_sign_each);
        self
    }
    /// Sets `NoEditFlowName`.
    #[inline]
    pub fn no_edit_flow_name(mut self, no_edit_flow_name: bool) -> Self {
        self.no_edit_flow_name = Some(no_edit_flow_name);
        self
    }
    /// Sets `NoEditFlowType`.
    #[inline]
    pub fn no_edit_flow_type(mut self, no_edit_flow_type: bool) -> Self {
        self.no_edit_flow_type = Some(no_edit_flow_type);
        self
    }
    /// Sets `NoEditDeadline`.
    #[inline]
    pub fn no_edit_deadline(mut self, no_edit_deadline: bool) -> Self {
        self.no_edit_deadline = Some(no_edit_deadline);
        self
    }
    /// Sets `SignComponentConfig`.
    #[inline]
    pub fn sign_component_config(
        mut self,
        sign_component_config: structs::SignComponentConfig,
    ) -> Self {
        self.sign_component_config = Some(sign_component_config);
        self
    }
    /// Sets `ForbidEditWatermark`.
    #[inline]
    pub fn forbid_edit_watermark(mut self, forbid_edit_watermark: bool) -> Self {
        self.forbid_edit_watermark = Some(forbid_edit_watermark);
        self
    }
    /// Sets `HideSignCodeAfterStart`.
    #[inline]
    pub fn hide_sign_code_after_start(
        mut self,
        hide_sign_code_after_start: bool,
    ) -> Self {
        self.hide_sign_code_after_start = Some(hide_sign_code_after_start);
        self
    }
    /// Sets `SignAfterStart`.
    #[inline]
    pub fn sign_after_start(mut self, sign_after_start: bool) -> Self {
        self.sign_after_start = Some(sign_after_start);
        self
    }
    /// Sets `PreviewAfterStart`.
    #[inline]
    pub fn preview_after_start(mut self, preview_after_start: bool) -> Self {
        self.preview_after_start = Some(preview_after_start);
        self
    }
}

impl Default for FlowGroupOptions {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FlowGroupOptions {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalBoolean(&self.self_organization_approver_sign_each),
                rt::Member::OptionalBoolean(&self.other_approver_sign_each),
                rt::Member::OptionalBoolean(&self.no_edit_flow_name),
                rt::Member::OptionalBoolean(&self.no_edit_flow_type),
                rt::Member::OptionalBoolean(&self.no_edit_deadline),
                rt::Member::Value(&self.sign_component_config),
                rt::Member::OptionalBoolean(&self.forbid_edit_watermark),
                rt::Member::OptionalBoolean(&self.hide_sign_code_after_start),
                rt::Member::OptionalBoolean(&self.sign_after_start),
                rt::Member::OptionalBoolean(&self.preview_after_start),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalBoolean(
                    &mut self.self_organization_approver_sign_each,
                ),
                rt::Slot::OptionalBoolean(&mut self.other_approver_sign_each),
                rt::Slot::OptionalBoolean(&mut self.no_edit_flow_name),
                rt::Slot::OptionalBoolean(&mut self.no_edit_flow_type),
                rt::Slot::OptionalBoolean(&mut self.no_edit_deadline),
                rt::Slot::Value(&mut self.sign_component_config),
                rt::Slot::OptionalBoolean(&mut self.forbid_edit_watermark),
                rt::Slot::OptionalBoolean(&mut self.hide_sign_code_after_start),
                rt::Slot::OptionalBoolean(&mut self.sign_after_start),
                rt::Slot::OptionalBoolean(&mut self.preview_after_start),
            ],
        );
    }
}

impl rt::Blank for FlowGroupOptions {
    const BLANK: Self = Self {
        self_organization_approver_sign_each: None,
        other_approver_sign_each: None,
        no_edit_flow_name: None,
        no_edit_flow_type: None,
        no_edit_deadline: None,
        sign_component_config: None,
        forbid_edit_watermark: None,
        hide_sign_code_after_start: None,
        sign_after_start: None,
        preview_after_start: None,
    };
}

rt::record_traits!(FlowGroupOptions);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowGroupOptions",
    fields: &[
        rt::Field::Optional("SelfOrganizationApproverSignEach", rt::Kind::Boolean),
        rt::Field::Optional("OtherApproverSignEach", rt::Kind::Boolean),
        rt::Field::Optional("NoEditFlowName", rt::Kind::Boolean),
        rt::Field::Optional("NoEditFlowType", rt::Kind::Boolean),
        rt::Field::Optional("NoEditDeadline", rt::Kind::Boolean),
        rt::Field::Optional(
            "SignComponentConfig",
            rt::Kind::Record(&structs::sign_component_config::SHAPE),
        ),
        rt::Field::Optional("ForbidEditWatermark", rt::Kind::Boolean),
        rt::Field::Optional("HideSignCodeAfterStart", rt::Kind::Boolean),
        rt::Field::Optional("SignAfterStart", rt::Kind::Boolean),
        rt::Field::Optional("PreviewAfterStart", rt::Kind::Boolean),
    ],
    rules: &[],
};
