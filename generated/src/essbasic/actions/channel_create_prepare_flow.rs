// Generated from schema/essbasic/2021-05-26/actions/ChannelCreatePrepareFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelCreatePrepareFlow`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreatePrepareFlowRequest {
    /// `ResourceType`.
    pub resource_type: i64,
    /// `FlowInfo`.
    pub flow_info: structs::BaseFlowInfo,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `ResourceId`.
    pub resource_id: Option<String>,
    /// `FlowOption`.
    pub flow_option: Option<structs::CreateFlowOption>,
    /// `FlowApproverList`.
    ///
    /// Out of use.
    pub flow_approver_list: Option<Vec<structs::CommonFlowApprover>>,
    /// `FlowId`.
    pub flow_id: Option<String>,
    /// `NeedPreview`.
    ///
    /// Out of use.
    pub need_preview: Option<bool>,
    /// `Organization`.
    ///
    /// Out of use.
    pub organization: Option<structs::OrganizationInfo>,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
    /// `SignComponentConfig`.
    ///
    /// Out of use.
    pub sign_component_config: Option<structs::SignComponentConfig>,
}

impl ChannelCreatePrepareFlowRequest {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(resource_type: i64, flow_info: structs::BaseFlowInfo) -> Self {
        Self {
            resource_type,
            flow_info,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `ResourceType`.
    #[inline]
    pub fn resource_type(mut self, resource_type: i64) -> Self {
        self.resource_type = resource_type;
        self
    }
    /// Sets `FlowInfo`.
    #[inline]
    pub fn flow_info(mut self, flow_info: structs::BaseFlowInfo) -> Self {
        self.flow_info = flow_info;
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
    /// Sets `FlowOption`.
    #[inline]
    pub fn flow_option(mut self, flow_option: structs::CreateFlowOption) -> Self {
        self.flow_option = Some(flow_option);
        self
    }
    /// Sets `FlowApproverList`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn flow_approver_list(
        mut self,
        flow_approver_list: impl IntoIterator<Item = structs::CommonFlowApprover>,
    ) -> Self {
        self.flow_approver_list = Some(rt::list(flow_approver_list));
        self
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }
    /// Sets `NeedPreview`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn need_preview(mut self, need_preview: bool) -> Self {
        self.need_preview = Some(need_preview);
        self
    }
    /// Sets `Organization`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn organization(mut self, organization: structs::OrganizationInfo) -> Self {
        self.organization = Some(organization);
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `SignComponentConfig`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn sign_component_config(
        mut self,
        sign_component_config: structs::SignComponentConfig,
    ) -> Self {
        self.sign_component_config = Some(sign_component_config);
        self
    }
}

impl rt::Record for ChannelCreatePrepareFlowRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Integer(&self.resource_type),
                rt::Member::Value(&self.flow_info),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.resource_id),
                rt::Member::Value(&self.flow_option),
                rt::Member::Value(&self.flow_approver_list),
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::OptionalBoolean(&self.need_preview),
                rt::Member::Value(&self.organization),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.sign_component_config),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Integer(&mut self.resource_type),
                rt::Value::slot(&mut self.flow_info),
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalText(&mut self.resource_id),
                rt::Value::slot(&mut self.flow_option),
                rt::Value::slot(&mut self.flow_approver_list),
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::OptionalBoolean(&mut self.need_preview),
                rt::Value::slot(&mut self.organization),
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.sign_component_config),
            ],
        );
    }
}

impl rt::Blank for ChannelCreatePrepareFlowRequest {
    const BLANK: Self = Self {
        resource_type: 0,
        flow_info: rt::Blank::BLANK,
        agent: None,
        resource_id: None,
        flow_option: None,
        flow_approver_list: None,
        flow_id: None,
        need_preview: None,
        organization: None,
        operator: None,
        sign_component_config: None,
    };
}

rt::record_traits!(ChannelCreatePrepareFlowRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreatePrepareFlowRequest",
    fields: &[
        rt::Field::required("ResourceType", rt::Kind::Integer),
        rt::Field::required(
            "FlowInfo",
            rt::Kind::Record(&structs::base_flow_info::SHAPE),
        ),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("ResourceId", rt::Kind::Text),
        rt::Field::optional(
            "FlowOption",
            rt::Kind::Record(&structs::create_flow_option::SHAPE),
        ),
        rt::Field::optional(
                "FlowApproverList",
                rt::Kind::List(&rt::Kind::Record(&structs::common_flow_approver::SHAPE)),
            )
            .disabled(""),
        rt::Field::optional("FlowId", rt::Kind::Text),
        rt::Field::optional("NeedPreview", rt::Kind::Boolean).disabled(""),
        rt::Field::optional(
                "Organization",
                rt::Kind::Record(&structs::organization_info::SHAPE),
            )
            .disabled(""),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
        rt::Field::optional(
                "SignComponentConfig",
                rt::Kind::Record(&structs::sign_component_config::SHAPE),
            )
            .disabled(""),
    ],
    rules: &[],
};

impl rt::Request for ChannelCreatePrepareFlowRequest {
    type Response = ChannelCreatePrepareFlowResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreatePrepareFlow` answers.
#[non_exhaustive]
pub struct ChannelCreatePrepareFlowResponse {
    /// `PrepareFlowUrl`.
    pub prepare_flow_url: String,
    /// `PreviewFlowUrl`.
    pub preview_flow_url: String,
    /// `FlowId`.
    pub flow_id: Option<String>,
    /// `DraftId`.
    pub draft_id: Option<String>,
}

impl Default for ChannelCreatePrepareFlowResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreatePrepareFlowResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.prepare_flow_url),
                rt::Member::Text(&self.preview_flow_url),
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::OptionalText(&self.draft_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.prepare_flow_url),
                rt::Slot::Text(&mut self.preview_flow_url),
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::OptionalText(&mut self.draft_id),
            ],
        );
    }
}

impl rt::Blank for ChannelCreatePrepareFlowResponse {
    const BLANK: Self = Self {
        prepare_flow_url: String::new(),
        preview_flow_url: String::new(),
        flow_id: None,
        draft_id: None,
    };
}

rt::record_traits!(ChannelCreatePrepareFlowResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreatePrepareFlowResponse",
    fields: &[
        rt::Field::required("PrepareFlowUrl", rt::Kind::Text).sensitive(),
        rt::Field::required("PreviewFlowUrl", rt::Kind::Text).sensitive(),
        rt::Field::optional("FlowId", rt::Kind::Text),
        rt::Field::optional("DraftId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreatePrepareFlow",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InvalidParameter.ComponentPosition",
        "InvalidParameter.ComponentValue",
        "InvalidParameter.ParamError",
        "InvalidParameter.Sensitive",
        "InvalidParameterValue",
        "OperationDenied",
        "OperationDenied.NoPermissionUseServerSignSeal",
        "OperationDenied.Sensitive",
        "OperationDenied.WhiteListForbid",
        "ResourceNotFound",
        "ResourceNotFound.Application",
        "ResourceNotFound.Organization",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreatePrepareFlowRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreatePrepareFlowResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelCreatePrepareFlow`.
    ///
    /// See [`ChannelCreatePrepareFlowRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_prepare_flow(
        &self,
        request: &ChannelCreatePrepareFlowRequest,
    ) -> rt::Call<'_, ChannelCreatePrepareFlowResponse> {
        self.0.send(request)
    }
}
