// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateFlowGroupByTemplates.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelCreateFlowGroupByTemplates`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateFlowGroupByTemplatesRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `FlowInfos`.
    pub flow_infos: Vec<structs::FlowInfo>,
    /// `FlowGroupName`.
    pub flow_group_name: String,
}

impl ChannelCreateFlowGroupByTemplatesRequest {
    /// Makes one with what it needs.
    pub fn new(
        flow_infos: impl IntoIterator<Item = structs::FlowInfo>,
        flow_group_name: impl Into<String>,
    ) -> Self {
        Self {
            flow_infos: rt::list(flow_infos),
            flow_group_name: flow_group_name.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `FlowInfos`.
    pub fn flow_infos(
        mut self,
        flow_infos: impl IntoIterator<Item = structs::FlowInfo>,
    ) -> Self {
        self.flow_infos = rt::list(flow_infos);
        self
    }
    /// Sets `FlowGroupName`.
    pub fn flow_group_name(mut self, flow_group_name: impl Into<String>) -> Self {
        self.flow_group_name = flow_group_name.into();
        self
    }
}

impl rt::Record for ChannelCreateFlowGroupByTemplatesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_infos),
                rt::Member::Text(&self.flow_group_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.flow_infos),
                rt::Slot::Text(&mut self.flow_group_name),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateFlowGroupByTemplatesRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_infos: Vec::new(),
        flow_group_name: String::new(),
    };
}

rt::record_traits!(ChannelCreateFlowGroupByTemplatesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowGroupByTemplatesRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required(
            "FlowInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_info::SHAPE)),
        ),
        rt::Field::required("FlowGroupName", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for ChannelCreateFlowGroupByTemplatesRequest {
    type Response = ChannelCreateFlowGroupByTemplatesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateFlowGroupByTemplates` answers.
#[non_exhaustive]
pub struct ChannelCreateFlowGroupByTemplatesResponse {
    /// `FlowGroupId`.
    pub flow_group_id: String,
    /// `FlowIds`.
    pub flow_ids: Vec<String>,
    /// `TaskInfos`.
    pub task_infos: Vec<structs::TaskInfo>,
    /// `Approvers`.
    pub approvers: Vec<structs::FlowGroupApprovers>,
}

impl Default for ChannelCreateFlowGroupByTemplatesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateFlowGroupByTemplatesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_group_id),
                rt::Member::Value(&self.flow_ids),
                rt::Member::Value(&self.task_infos),
                rt::Member::Value(&self.approvers),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_group_id),
                rt::Value::slot(&mut self.flow_ids),
                rt::Value::slot(&mut self.task_infos),
                rt::Value::slot(&mut self.approvers),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateFlowGroupByTemplatesResponse {
    const BLANK: Self = Self {
        flow_group_id: String::new(),
        flow_ids: Vec::new(),
        task_infos: Vec::new(),
        approvers: Vec::new(),
    };
}

rt::record_traits!(ChannelCreateFlowGroupByTemplatesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowGroupByTemplatesResponse",
    fields: &[
        rt::Field::required("FlowGroupId", rt::Kind::Text),
        rt::Field::required("FlowIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::required(
            "TaskInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::task_info::SHAPE)),
        ),
        rt::Field::optional(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_group_approvers::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateFlowGroupByTemplates",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation.OrganizationNameChanged",
        "FailedOperation.OrganizationNameNeedChange",
        "InternalError",
        "InternalError.Db",
        "InternalError.Decryption",
        "InternalError.Encryption",
        "InternalError.GenerateId",
        "InternalError.System",
        "InternalError.ThirdParty",
        "InvalidParameter",
        "InvalidParameter.Application",
        "InvalidParameter.ApproverVerifyType",
        "InvalidParameter.BizApproverAlreadyExists",
        "InvalidParameter.ComponentPosition",
        "InvalidParameter.ComponentType",
        "InvalidParameter.DataNotFound",
        "InvalidParameter.FlowInfos",
        "InvalidParameter.MissingRequiredParameterValue",
        "InvalidParameter.Mobile",
        "InvalidParameter.OperatorId",
        "InvalidParameter.ParamError",
        "InvalidParameter.Sensitive",
        "InvalidParameterValue",
        "LimitExceeded",
        "LimitExceeded.CreateFlowNum",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.NoIdentityVerify",
        "OperationDenied.OrganizationClosing",
        "OperationDenied.Sensitive",
        "OperationDenied.UserNotInOrganization",
        "ResourceNotFound",
        "ResourceNotFound.Application",
        "ResourceNotFound.Template",
        "ResourceNotFound.User",
        "ResourceUnavailable",
        "UnauthorizedOperation",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateFlowGroupByTemplatesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateFlowGroupByTemplatesResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelCreateFlowGroupByTemplates`.
    ///
    /// See [`ChannelCreateFlowGroupByTemplatesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_flow_group_by_templates(
        &self,
        request: &ChannelCreateFlowGroupByTemplatesRequest,
    ) -> rt::Call<'_, ChannelCreateFlowGroupByTemplatesResponse> {
        self.0.send(request)
    }
}
