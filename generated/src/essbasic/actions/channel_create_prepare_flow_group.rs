// Generated from schema/essbasic/2021-05-26/actions/ChannelCreatePrepareFlowGroup.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelCreatePrepareFlowGroup`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreatePrepareFlowGroupRequest {
    /// `BaseFlowInfos`.
    pub base_flow_infos: Vec<structs::BaseFlowInfo>,
    /// `FlowGroupName`.
    pub flow_group_name: String,
    /// `ResourceType`.
    pub resource_type: i64,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `FlowGroupOptions`.
    pub flow_group_options: Option<structs::FlowGroupOptions>,
    /// `FlowGroupType`.
    pub flow_group_type: Option<String>,
    /// `FlowGroupDeadline`.
    pub flow_group_deadline: Option<i64>,
}

impl ChannelCreatePrepareFlowGroupRequest {
    /// Makes one with what it needs.
    pub fn new(
        base_flow_infos: impl IntoIterator<Item = structs::BaseFlowInfo>,
        flow_group_name: impl Into<String>,
        resource_type: i64,
    ) -> Self {
        Self {
            base_flow_infos: rt::list(base_flow_infos),
            flow_group_name: flow_group_name.into(),
            resource_type,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `BaseFlowInfos`.
    pub fn base_flow_infos(
        mut self,
        base_flow_infos: impl IntoIterator<Item = structs::BaseFlowInfo>,
    ) -> Self {
        self.base_flow_infos = rt::list(base_flow_infos);
        self
    }
    /// Sets `FlowGroupName`.
    pub fn flow_group_name(mut self, flow_group_name: impl Into<String>) -> Self {
        self.flow_group_name = flow_group_name.into();
        self
    }
    /// Sets `ResourceType`.
    #[inline]
    pub fn resource_type(mut self, resource_type: i64) -> Self {
        self.resource_type = resource_type;
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `FlowGroupOptions`.
    #[inline]
    pub fn flow_group_options(
        mut self,
        flow_group_options: structs::FlowGroupOptions,
    ) -> Self {
        self.flow_group_options = Some(flow_group_options);
        self
    }
    /// Sets `FlowGroupType`.
    pub fn flow_group_type(mut self, flow_group_type: impl Into<String>) -> Self {
        self.flow_group_type = Some(flow_group_type.into());
        self
    }
    /// Sets `FlowGroupDeadline`.
    #[inline]
    pub fn flow_group_deadline(mut self, flow_group_deadline: i64) -> Self {
        self.flow_group_deadline = Some(flow_group_deadline);
        self
    }
}

impl rt::Record for ChannelCreatePrepareFlowGroupRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.base_flow_infos),
                rt::Member::Text(&self.flow_group_name),
                rt::Member::Integer(&self.resource_type),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_group_options),
                rt::Member::OptionalText(&self.flow_group_type),
                rt::Member::OptionalInteger(&self.flow_group_deadline),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.base_flow_infos),
                rt::Slot::Text(&mut self.flow_group_name),
                rt::Slot::Integer(&mut self.resource_type),
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.flow_group_options),
                rt::Slot::OptionalText(&mut self.flow_group_type),
                rt::Slot::OptionalInteger(&mut self.flow_group_deadline),
            ],
        );
    }
}

impl rt::Blank for ChannelCreatePrepareFlowGroupRequest {
    const BLANK: Self = Self {
        base_flow_infos: Vec::new(),
        flow_group_name: String::new(),
        resource_type: 0,
        agent: None,
        flow_group_options: None,
        flow_group_type: None,
        flow_group_deadline: None,
    };
}

rt::record_traits!(ChannelCreatePrepareFlowGroupRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreatePrepareFlowGroupRequest",
    fields: &[
        rt::Field::required(
            "BaseFlowInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::base_flow_info::SHAPE)),
        ),
        rt::Field::required("FlowGroupName", rt::Kind::Text),
        rt::Field::required("ResourceType", rt::Kind::Integer),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional(
            "FlowGroupOptions",
            rt::Kind::Record(&structs::flow_group_options::SHAPE),
        ),
        rt::Field::optional("FlowGroupType", rt::Kind::Text),
        rt::Field::optional("FlowGroupDeadline", rt::Kind::Integer),
    ],
    rules: &[],
};

impl rt::Request for ChannelCreatePrepareFlowGroupRequest {
    type Response = ChannelCreatePrepareFlowGroupResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreatePrepareFlowGroup` answers.
#[non_exhaustive]
pub struct ChannelCreatePrepareFlowGroupResponse {
    /// `FlowGroupId`.
    pub flow_group_id: String,
    /// `PrepareUrl`.
    pub prepare_url: String,
}

impl Default for ChannelCreatePrepareFlowGroupResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreatePrepareFlowGroupResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Text(&self.flow_group_id), rt::Member::Text(&self.prepare_url)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_group_id),
                rt::Slot::Text(&mut self.prepare_url),
            ],
        );
    }
}

impl rt::Blank for ChannelCreatePrepareFlowGroupResponse {
    const BLANK: Self = Self {
        flow_group_id: String::new(),
        prepare_url: String::new(),
    };
}

rt::record_traits!(ChannelCreatePrepareFlowGroupResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreatePrepareFlowGroupResponse",
    fields: &[
        rt::Field::required("FlowGroupId", rt::Kind::Text),
        rt::Field::required("PrepareUrl", rt::Kind::Text).sensitive(),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreatePrepareFlowGroup",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "FailedOperation.AgeNotAchieveNormalLegal",
        "InternalError",
        "InternalError.Db",
        "InternalError.DbConnection",
        "InternalError.Decryption",
        "InternalError.Encryption",
        "InternalError.GenerateId",
        "InternalError.System",
        "InternalError.ThirdParty",
        "InvalidParameter",
        "InvalidParameter.Application",
        "InvalidParameter.ApproverType",
        "InvalidParameter.ApproverVerifyType",
        "InvalidParameter.BizApproverAlreadyExists",
        "InvalidParameter.CardType",
        "InvalidParameter.CustomShowMap",
        "InvalidParameter.CustomerData",
        "InvalidParameter.DataNotFound",
        "InvalidParameter.FlowApproverInfos",
        "InvalidParameter.FlowApprovers",
        "InvalidParameter.FlowCallbackUrl",
        "InvalidParameter.FlowDeadLine",
        "InvalidParameter.FlowDescription",
        "InvalidParameter.FlowFileIds",
        "InvalidParameter.FlowName",
        "InvalidParameter.FlowType",
        "InvalidParameter.Name",
        "InvalidParameter.NonsupportMobile",
        "InvalidParameter.OrganizationName",
        "InvalidParameter.ParamError",
        "InvalidParameter.SignComponentType",
        "InvalidParameter.Unordered",
        "InvalidParameter.UnsupportedComponentType",
        "InvalidParameterValue",
        "LimitExceeded",
        "MissingParameter",
        "MissingParameter.MissComponentName",
        "OperationDenied",
        "OperationDenied.ByFilesServerSignForbid",
        "OperationDenied.ErrNoResourceAccess",
        "OperationDenied.InvalidApproverAge",
        "OperationDenied.NoApproverMobileCheckPermission",
        "OperationDenied.NoIdentityVerify",
        "OperationDenied.NoQuota",
        "OperationDenied.OverseaAbilityNotOpen",
        "ResourceNotFound",
        "ResourceNotFound.Application",
        "ResourceNotFound.Resource",
        "ResourceNotFound.Seal",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreatePrepareFlowGroupRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreatePrepareFlowGroupResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelCreatePrepareFlowGroup`.
    ///
    /// See [`ChannelCreatePrepareFlowGroupRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_prepare_flow_group(
        &self,
        request: &ChannelCreatePrepareFlowGroupRequest,
    ) -> rt::Call<'_, ChannelCreatePrepareFlowGroupResponse> {
        self.0.send(request)
    }
}
