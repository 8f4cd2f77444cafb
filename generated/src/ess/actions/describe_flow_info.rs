// Generated from schema/ess/2020-11-11/actions/DescribeFlowInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DescribeFlowInfo`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DescribeFlowInfoRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `FlowIds`.
    pub flow_ids: Option<Vec<String>>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `FlowGroupId`.
    pub flow_group_id: Option<String>,
}

impl DescribeFlowInfoRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `FlowIds`.
    pub fn flow_ids(
        mut self,
        flow_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.flow_ids = Some(rt::list_from(flow_ids));
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `FlowGroupId`.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
        self
    }
}

impl Default for DescribeFlowInfoRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeFlowInfoRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.flow_ids),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.flow_group_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.flow_ids),
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalText(&mut self.flow_group_id),
            ],
        );
    }
}

impl rt::Blank for DescribeFlowInfoRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_ids: None,
        agent: None,
        flow_group_id: None,
    };
}

rt::record_traits!(DescribeFlowInfoRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeFlowInfoRequest",
    fields: &[
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("FlowIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("FlowGroupId", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for DescribeFlowInfoRequest {
    type Response = DescribeFlowInfoResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeFlowInfo` answers.
#[non_exhaustive]
pub struct DescribeFlowInfoResponse {
    /// `FlowDetailInfos`.
    pub flow_detail_infos: Vec<structs::FlowDetailInfo>,
    /// `FlowGroupId`.
    pub flow_group_id: Option<String>,
    /// `FlowGroupName`.
    pub flow_group_name: Option<String>,
    /// `FlowGroupRemarks`.
    pub flow_group_remarks: Vec<String>,
}

impl Default for DescribeFlowInfoResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeFlowInfoResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.flow_detail_infos),
                rt::Member::OptionalText(&self.flow_group_id),
                rt::Member::OptionalText(&self.flow_group_name),
                rt::Member::Value(&self.flow_group_remarks),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.flow_detail_infos),
                rt::Slot::OptionalText(&mut self.flow_group_id),
                rt::Slot::OptionalText(&mut self.flow_group_name),
                rt::Value::slot(&mut self.flow_group_remarks),
            ],
        );
    }
}

impl rt::Blank for DescribeFlowInfoResponse {
    const BLANK: Self = Self {
        flow_detail_infos: Vec::new(),
        flow_group_id: None,
        flow_group_name: None,
        flow_group_remarks: Vec::new(),
    };
}

rt::record_traits!(DescribeFlowInfoResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeFlowInfoResponse",
    fields: &[
        rt::Field::required(
            "FlowDetailInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_detail_info::SHAPE)),
        ),
        rt::Field::optional("FlowGroupId", rt::Kind::Text),
        rt::Field::optional("FlowGroupName", rt::Kind::Text),
        rt::Field::optional("FlowGroupRemarks", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeFlowInfo",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError.System",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.Forbid",
        "OperationDenied.OrganizationNotActivated",
        "OperationDenied.SubOrgNotJoin",
        "ResourceNotFound.Resource",
        "ResourceUnavailable",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeFlowInfoRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeFlowInfoResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `DescribeFlowInfo`.
    ///
    /// See [`DescribeFlowInfoRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_flow_info(
        &self,
        request: &DescribeFlowInfoRequest,
    ) -> rt::Call<'_, DescribeFlowInfoResponse> {
        self.0.send(request)
    }
}
