// Generated from schema/ess/2020-11-11/actions/DescribeCancelFlowsTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Tells which contracts a task has cancelled.
///
/// For tasks of CreateBatchCancelFlowUrl, whose contracts are cancelled only when somebody uses the link, and of CancelOrganizationFlows.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/operateFlows/DescribeCancelFlowsTask) (in Chinese)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`MissingParameter.FlowId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_FLOW_ID),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.BatchCancelForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_BATCH_CANCEL_FORBID),
/// [`ResourceNotFound.ErrNotExistRole`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_ERR_NOT_EXIST_ROLE),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct DescribeCancelFlowsTaskRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The task, by the id that CreateBatchCancelFlowUrl or CancelOrganizationFlows gave.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub task_id: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// Which of the two actions made the task.
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
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = task_id.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
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
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.task_id),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.cancel_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.task_id),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.cancel_type),
            ],
        );
    }
}

impl rt::Blank for DescribeCancelFlowsTaskRequest {
    const BLANK: Self = Self {
        operator: None,
        task_id: String::new(),
        agent: None,
        cancel_type: None,
    };
}

rt::record_traits!(DescribeCancelFlowsTaskRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeCancelFlowsTaskRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "TaskId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "CancelType",
            rt::Kind::Enum(&enums::cancel_task_type::TABLE),
        ),
    ],
    rules: &[],
};

impl rt::Request for DescribeCancelFlowsTaskRequest {
    type Response = DescribeCancelFlowsTaskResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeCancelFlowsTask` answers.
#[non_exhaustive]
pub struct DescribeCancelFlowsTaskResponse {
    /// The id of the task that was asked for.
    pub task_id: String,
    /// How far the task has come.
    pub task_status: enums::CancelTaskStatus,
    /// The contracts that were cancelled.
    pub success_flow_ids: Vec<String>,
    /// The contracts that were not cancelled, and why.
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
    service: &crate::ess::SERVICE,
    name: "DescribeCancelFlowsTask",
    summary: "Tells which contracts a task has cancelled.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.System \
        MissingParameter.FlowId \
        OperationDenied \
        OperationDenied.BatchCancelForbid \
        ResourceNotFound.ErrNotExistRole \
        ResourceNotFound.Flow \
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

impl crate::ess::Client {
    /// Tells which contracts a task has cancelled.
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
