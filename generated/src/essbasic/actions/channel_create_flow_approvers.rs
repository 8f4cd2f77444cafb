// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateFlowApprovers.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelCreateFlowApprovers`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateFlowApproversRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `Approvers`.
    pub approvers: Vec<structs::FillApproverInfo>,
    /// `FlowId`.
    pub flow_id: Option<String>,
    /// `FillApproverType`.
    pub fill_approver_type: Option<i64>,
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `FlowGroupId`.
    pub flow_group_id: Option<String>,
}

impl ChannelCreateFlowApproversRequest {
    /// Makes one with what it needs.
    pub fn new(approvers: impl IntoIterator<Item = structs::FillApproverInfo>) -> Self {
        Self {
            approvers: rt::list(approvers),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `Approvers`.
    pub fn approvers(
        mut self,
        approvers: impl IntoIterator<Item = structs::FillApproverInfo>,
    ) -> Self {
        self.approvers = rt::list(approvers);
        self
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }
    /// Sets `FillApproverType`.
    #[inline]
    pub fn fill_approver_type(mut self, fill_approver_type: i64) -> Self {
        self.fill_approver_type = Some(fill_approver_type);
        self
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `FlowGroupId`.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
        self
    }
}

impl rt::Record for ChannelCreateFlowApproversRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.approvers),
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::OptionalInteger(&self.fill_approver_type),
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.flow_group_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.approvers),
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::OptionalInteger(&mut self.fill_approver_type),
                rt::Value::slot(&mut self.operator),
                rt::Slot::OptionalText(&mut self.flow_group_id),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateFlowApproversRequest {
    const BLANK: Self = Self {
        agent: None,
        approvers: Vec::new(),
        flow_id: None,
        fill_approver_type: None,
        operator: None,
        flow_group_id: None,
    };
}

rt::record_traits!(ChannelCreateFlowApproversRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowApproversRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::fill_approver_info::SHAPE)),
        ),
        rt::Field::optional("FlowId", rt::Kind::Text),
        rt::Field::optional("FillApproverType", rt::Kind::Integer),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("FlowGroupId", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for ChannelCreateFlowApproversRequest {
    type Response = ChannelCreateFlowApproversResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateFlowApprovers` answers.
#[non_exhaustive]
pub struct ChannelCreateFlowApproversResponse {
    /// `FillError`.
    pub fill_error: Vec<structs::FillError>,
}

impl Default for ChannelCreateFlowApproversResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateFlowApproversResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.fill_error)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Value::slot(&mut self.fill_error)]);
    }
}

impl rt::Blank for ChannelCreateFlowApproversResponse {
    const BLANK: Self = Self { fill_error: Vec::new() };
}

rt::record_traits!(ChannelCreateFlowApproversResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowApproversResponse",
    fields: &[
        rt::Field::optional(
            "FillError",
            rt::Kind::List(&rt::Kind::Record(&structs::fill_error::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateFlowApprovers",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "AuthFailure",
        "FailedOperation",
        "InternalError.Db",
        "InternalError.Encryption",
        "MissingParameter",
        "OperationDenied",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateFlowApproversRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateFlowApproversResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelCreateFlowApprovers`.
    ///
    /// See [`ChannelCreateFlowApproversRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_flow_approvers(
        &self,
        request: &ChannelCreateFlowApproversRequest,
    ) -> rt::Call<'_, ChannelCreateFlowApproversResponse> {
        self.0.send(request)
    }
}
