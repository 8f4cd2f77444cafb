// Generated from schema/essbasic/2021-05-26/actions/DescribeCancelFlowsTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Tells what became of a task that cancels contracts.
///
/// Asks after ChannelBatchCancelFlows, ChannelCreateBatchCancelFlowUrl (whose task waits for a person) and CancelOrganizationFlows.
/// The same news comes by callback.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Tasks are looked up in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InvalidParameter.DupTask`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DUP_TASK),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.FlowHasTerminated`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FLOW_HAS_TERMINATED),
/// [`OperationDenied.UserNotInOrganization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NOT_IN_ORGANIZATION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.User`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_USER),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct DescribeCancelFlowsTaskRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The task, as the action that started it returned.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub task_id: String,
    /// Which kind of task it is: set 1 for a TaskId from CancelOrganizationFlows.
    ///
    /// Default: `0`.
    pub cancel_type: Option<enums::CancelTaskType>,
}

impl DescribeCancelFlowsTaskRequest {
    /// Makes one with what it needs.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = task_id.into();
        self
    }
    /// Sets `CancelType`.
    #[inline]
    pub fn cancel_type(mut self, cancel_type: enums::CancelTaskType) -> Self {
        self.cancel_type = Some(cancel_type);
        self
    }
}

impl rt::Record for DescribeCancelFlowsTaskRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.task_id),
                rt::Member::Value(&self.cancel_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.task_id),
                rt::Slot::Value(&mut self.cancel_type),
            ],
        );
    }
}

impl rt::Blank for DescribeCancelFlowsTaskRequest {
    const BLANK: Self = Self {
        agent: None,
        task_id: String::new(),
        cancel_type: None,
    };
}

rt::record_traits!(DescribeCancelFlowsTaskRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeCancelFlowsTaskRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "TaskId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Optional(
            "CancelType",
            rt::Kind::Enum(&enums::cancel_task_type::TABLE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "Tasks are looked up in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(
                &[
                    "Agent.AppId",
                    "Agent.ProxyOrganizationOpenId",
                    "Agent.ProxyOperator.OpenId",
                ],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for DescribeCancelFlowsTaskRequest {
    type Response = DescribeCancelFlowsTaskResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeCancelFlowsTask` answers.
#[non_exhaustive]
pub struct DescribeCancelFlowsTaskResponse {
    /// The id of the task that the answer is about.
    pub task_id: String,
    /// How far the task is.
    pub task_status: enums::CancelTaskStatus,
    /// The contracts that are cancelled.
    pub success_flow_ids: Vec<String>,
    /// The contracts that could not be cancelled, each with the reason.
    pub failure_flows: Vec<structs::CancelFailureFlow>,
}

impl Default for DescribeCancelFlowsTaskResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeCancelFlowsTaskResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.task_id),
                rt::Member::Value(&self.task_status),
                rt::Member::Value(&self.success_flow_ids),
                rt::Member::Value(&self.failure_flows),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.task_id),
                rt::Slot::Value(&mut self.task_status),
                rt::Slot::Value(&mut self.success_flow_ids),
                rt::Slot::Value(&mut self.failure_flows),
            ],
        );
    }
}

impl rt::Blank for DescribeCancelFlowsTaskResponse {
    const BLANK: Self = Self {
        task_id: String::new(),
        task_status: rt::Blank::BLANK,
        success_flow_ids: Vec::new(),
        failure_flows: Vec::new(),
    };
}

rt::record_traits!(DescribeCancelFlowsTaskResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeCancelFlowsTaskResponse",
    fields: &[
        rt::Field::Required("TaskId", rt::Kind::Text),
        rt::Field::Required(
            "TaskStatus",
            rt::Kind::Enum(&enums::cancel_task_status::TABLE),
        ),
        rt::Field::Required("SuccessFlowIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Required(
            "FailureFlows",
            rt::Kind::List(&rt::Kind::Record(&structs::cancel_failure_flow::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "DescribeCancelFlowsTask",
    summary: "Tells what became of a task that cancels contracts.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InvalidParameter.DupTask \
        InvalidParameter.ParamError \
        OperationDenied \
        OperationDenied.FlowHasTerminated \
        OperationDenied.UserNotInOrganization \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.User \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeCancelFlowsTaskRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeCancelFlowsTaskResponse>,
    },
};

impl crate::essbasic::Client {
    /// Tells what became of a task that cancels contracts.
    ///
    /// See [`DescribeCancelFlowsTaskRequest`] for what it takes.
    ///
    /// [`describe_cancel_flows_task_until_done`](Self::describe_cancel_flows_task_until_done) asks until the task has ended.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_cancel_flows_task(
        &self,
        request: &DescribeCancelFlowsTaskRequest,
    ) -> rt::Call<'_, DescribeCancelFlowsTaskResponse> {
        self.0.send(request)
    }
}
