// Generated from schema/ess/2020-11-11/actions/CreateDynamicFlowApprover.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateDynamicFlowApprover`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateDynamicFlowApproverRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `FlowId`.
    pub flow_id: String,
    /// `Approvers`.
    pub approvers: Vec<structs::ApproverInfo>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `AutoSignScene`.
    pub auto_sign_scene: Option<String>,
}

impl CreateDynamicFlowApproverRequest {
    /// Makes one with what it needs.
    pub fn new(
        flow_id: impl Into<String>,
        approvers: impl IntoIterator<Item = structs::ApproverInfo>,
    ) -> Self {
        Self {
            flow_id: flow_id.into(),
            approvers: rt::list(approvers),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = flow_id.into();
        self
    }
    /// Sets `Approvers`.
    pub fn approvers(
        mut self,
        approvers: impl IntoIterator<Item = structs::ApproverInfo>,
    ) -> Self {
        self.approvers = rt::list(approvers);
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `AutoSignScene`.
    pub fn auto_sign_scene(mut self, auto_sign_scene: impl Into<String>) -> Self {
        self.auto_sign_scene = Some(auto_sign_scene.into());
        self
    }
}

impl rt::Record for CreateDynamicFlowApproverRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.flow_id),
                rt::Member::Value(&self.approvers),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.auto_sign_scene),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.flow_id),
                rt::Value::slot(&mut self.approvers),
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalText(&mut self.auto_sign_scene),
            ],
        );
    }
}

impl rt::Blank for CreateDynamicFlowApproverRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_id: String::new(),
        approvers: Vec::new(),
        agent: None,
        auto_sign_scene: None,
    };
}

rt::record_traits!(CreateDynamicFlowApproverRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateDynamicFlowApproverRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("FlowId", rt::Kind::Text),
        rt::Field::required(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::approver_info::SHAPE)),
        ),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("AutoSignScene", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for CreateDynamicFlowApproverRequest {
    type Response = CreateDynamicFlowApproverResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateDynamicFlowApprover` answers.
#[non_exhaustive]
pub struct CreateDynamicFlowApproverResponse {
    /// `FlowId`.
    pub flow_id: Option<String>,
    /// `DynamicFlowApproverList`.
    pub dynamic_flow_approver_list: Vec<structs::DynamicFlowApproverResult>,
}

impl Default for CreateDynamicFlowApproverResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateDynamicFlowApproverResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::Value(&self.dynamic_flow_approver_list),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Value::slot(&mut self.dynamic_flow_approver_list),
            ],
        );
    }
}

impl rt::Blank for CreateDynamicFlowApproverResponse {
    const BLANK: Self = Self {
        flow_id: None,
        dynamic_flow_approver_list: Vec::new(),
    };
}

rt::record_traits!(CreateDynamicFlowApproverResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateDynamicFlowApproverResponse",
    fields: &[
        rt::Field::optional("FlowId", rt::Kind::Text),
        rt::Field::optional(
            "DynamicFlowApproverList",
            rt::Kind::List(
                &rt::Kind::Record(&structs::dynamic_flow_approver_result::SHAPE),
            ),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateDynamicFlowApprover",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InvalidParameter.ApproverType",
        "InvalidParameter.FlowApproverDeadline",
        "InvalidParameter.ParamError",
        "InvalidParameter.PreReadTime",
        "InvalidParameter.VerifyChannel",
        "InvalidParameterValue",
        "OperationDenied",
        "OperationDenied.InvalidApproverAge",
        "OperationDenied.NoFlowPermission",
        "OperationDenied.NoOpenServerSign",
        "OperationDenied.OverSeaForbid",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateDynamicFlowApproverRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateDynamicFlowApproverResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `CreateDynamicFlowApprover`.
    ///
    /// See [`CreateDynamicFlowApproverRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_dynamic_flow_approver(
        &self,
        request: &CreateDynamicFlowApproverRequest,
    ) -> rt::Call<'_, CreateDynamicFlowApproverResponse> {
        self.0.send(request)
    }
}
