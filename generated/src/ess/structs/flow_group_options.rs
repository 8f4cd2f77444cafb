// Generated from schema/ess/2020-11-11/structs/FlowGroupOptions.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// How the signers of a group are told and checked, and what the page allows on which a group is prepared.
#[must_use]
#[non_exhaustive]
pub struct FlowGroupOptions {
    /// What private persons must pass before the group is shown, in groups made from files.
    /// With MobileCheck an unverified person who signs need not pass face recognition twice, for identity and again for intent.
    ///
    /// Default: `"VerifyCheck"`.
    pub approver_verify_type: Option<enums::ApproverVerifyType>,
    /// How signers of the initiator's own company are told about the group.
    ///
    /// Default: `"sms"`.
    pub self_organization_approver_notify_type: Option<enums::NotifyChannel>,
    /// How all other signers are told about the group.
    ///
    /// Default: `"sms"`.
    pub other_approver_notify_type: Option<enums::NotifyChannel>,
    /// Whether the group goes through the approval workflow of the service before it is started.
    /// CreateFlowGroupByFiles and CreateFlowGroupByTemplates then answer with WorkflowInstanceId.
    ///
    /// Default: `false`.
    pub flow_group_need_workflow: Option<bool>,
    /// True locks the names of contracts on the page of CreatePrepareFlowGroup, false lets the user change them.
    ///
    /// Default: `false`.
    pub no_edit_flow_name: Option<bool>,
    /// True locks the categories of contracts on the page of CreatePrepareFlowGroup, false lets the user change them.
    ///
    /// Default: `false`.
    pub no_edit_flow_type: Option<bool>,
    /// True locks the deadlines of contracts on the page of CreatePrepareFlowGroup, false lets the user change them.
    ///
    /// Default: `false`.
    pub no_edit_deadline: Option<bool>,
    /// How controls to sign start out on the page of CreatePrepareFlowGroup, with or without a date for example.
    pub sign_component_config: Option<structs::SignComponentConfig>,
    /// True locks the settings of watermarks on the page of CreatePrepareFlowGroup, false lets the user change them.
    ///
    /// Default: `false`.
    pub forbid_edit_watermark: Option<bool>,
    /// True hides the signing code on the page of CreatePrepareFlowGroup once the group has started, false shows it.
    ///
    /// Default: `false`.
    pub hide_sign_code_after_start: Option<bool>,
    /// True offers signing on the page of CreatePrepareFlowGroup once the group has started, if its user is one of the signers; false does not.
    ///
    /// Default: `false`.
    pub sign_after_start: Option<bool>,
    /// True offers a preview on the page of CreatePrepareFlowGroup once the group has started, false does not.
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
    /// Sets `ApproverVerifyType`.
    pub fn approver_verify_type(
        mut self,
        approver_verify_type: impl Into<enums::ApproverVerifyType>,
    ) -> Self {
        self.approver_verify_type = Some(approver_verify_type.into());
        self
    }
    /// Sets `SelfOrganizationApproverNotifyType`.
    pub fn self_organization_approver_notify_type(
        mut self,
        self_organization_approver_notify_type: impl Into<enums::NotifyChannel>,
    ) -> Self {
        self.self_organization_approver_notify_type = Some(
            self_organization_approver_notify_type.into(),
        );
        self
    }
    /// Sets `OtherApproverNotifyType`.
    pub fn other_approver_notify_type(
        mut self,
        other_approver_notify_type: impl Into<enums::NotifyChannel>,
    ) -> Self {
        self.other_approver_notify_type = Some(other_approver_notify_type.into());
        self
    }
    /// Sets `FlowGroupNeedWorkflow`.
    #[inline]
    pub fn flow_group_need_workflow(mut self, flow_group_need_workflow: bool) -> Self {
        self.flow_group_need_workflow = Some(flow_group_need_workflow);
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
                rt::Member::Value(&self.approver_verify_type),
                rt::Member::Value(&self.self_organization_approver_notify_type),
                rt::Member::Value(&self.other_approver_notify_type),
                rt::Member::OptionalBoolean(&self.flow_group_need_workflow),
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
                rt::Slot::Value(&mut self.approver_verify_type),
                rt::Slot::Value(&mut self.self_organization_approver_notify_type),
                rt::Slot::Value(&mut self.other_approver_notify_type),
                rt::Slot::OptionalBoolean(&mut self.flow_group_need_workflow),
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
        approver_verify_type: None,
        self_organization_approver_notify_type: None,
        other_approver_notify_type: None,
        flow_group_need_workflow: None,
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
        rt::Field::Optional(
            "ApproverVerifyType",
            rt::Kind::Enum(&enums::approver_verify_type::TABLE),
        ),
        rt::Field::Optional(
            "SelfOrganizationApproverNotifyType",
            rt::Kind::Enum(&enums::notify_channel::TABLE),
        ),
        rt::Field::Optional(
            "OtherApproverNotifyType",
            rt::Kind::Enum(&enums::notify_channel::TABLE),
        ),
        rt::Field::Optional("FlowGroupNeedWorkflow", rt::Kind::Boolean),
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
