// Generated from schema/ess/2020-11-11/actions/DescribeContractReviewTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DescribeContractReviewTask`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DescribeContractReviewTaskRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `TaskId`.
    pub task_id: String,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
}

impl DescribeContractReviewTaskRequest {
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
}

impl rt::Record for DescribeContractReviewTaskRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.task_id),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.task_id),
                rt::Value::slot(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for DescribeContractReviewTaskRequest {
    const BLANK: Self = Self {
        operator: None,
        task_id: String::new(),
        agent: None,
    };
}

rt::record_traits!(DescribeContractReviewTaskRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeContractReviewTaskRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("TaskId", rt::Kind::Text),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for DescribeContractReviewTaskRequest {
    type Response = DescribeContractReviewTaskResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeContractReviewTask` answers.
#[non_exhaustive]
pub struct DescribeContractReviewTaskResponse {
    /// `ChecklistId`.
    pub checklist_id: Option<String>,
    /// `ChecklistIds`.
    pub checklist_ids: Vec<String>,
    /// `CreatedOn`.
    pub created_on: Option<i64>,
    /// `FinishedOn`.
    pub finished_on: Option<i64>,
    /// `PolicyType`.
    pub policy_type: Option<i64>,
    /// `ResourceId`.
    pub resource_id: Option<String>,
    /// `Risks`.
    pub risks: Vec<structs::OutputRisk>,
    /// `Role`.
    pub role: Option<structs::RiskIdentificationRoleInfo>,
    /// `Roles`.
    pub roles: Vec<structs::RiskIdentificationRoleInfo>,
    /// `Status`.
    pub status: Option<i64>,
    /// `TaskId`.
    pub task_id: Option<String>,
    /// `Comment`.
    pub comment: Option<String>,
    /// `UserData`.
    pub user_data: Option<String>,
    /// `HighRiskCount`.
    pub high_risk_count: Option<i64>,
    /// `TotalRiskCount`.
    pub total_risk_count: Option<i64>,
    /// `ApprovedLists`.
    pub approved_lists: Vec<structs::OutputReference>,
    /// `Summaries`.
    pub summaries: Vec<structs::ContractSummary>,
}

impl Default for DescribeContractReviewTaskResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeContractReviewTaskResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.checklist_id),
                rt::Member::Value(&self.checklist_ids),
                rt::Member::OptionalInteger(&self.created_on),
                rt::Member::OptionalInteger(&self.finished_on),
                rt::Member::OptionalInteger(&self.policy_type),
                rt::Member::OptionalText(&self.resource_id),
                rt::Member::Value(&self.risks),
                rt::Member::Value(&self.role),
                rt::Member::Value(&self.roles),
                rt::Member::OptionalInteger(&self.status),
                rt::Member::OptionalText(&self.task_id),
                rt::Member::OptionalText(&self.comment),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::OptionalInteger(&self.high_risk_count),
                rt::Member::OptionalInteger(&self.total_risk_count),
                rt::Member::Value(&self.approved_lists),
                rt::Member::Value(&self.summaries),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.checklist_id),
                rt::Value::slot(&mut self.checklist_ids),
                rt::Slot::OptionalInteger(&mut self.created_on),
                rt::Slot::OptionalInteger(&mut self.finished_on),
                rt::Slot::OptionalInteger(&mut self.policy_type),
                rt::Slot::OptionalText(&mut self.resource_id),
                rt::Value::slot(&mut self.risks),
                rt::Value::slot(&mut self.role),
                rt::Value::slot(&mut self.roles),
                rt::Slot::OptionalInteger(&mut self.status),
                rt::Slot::OptionalText(&mut self.task_id),
                rt::Slot::OptionalText(&mut self.comment),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::OptionalInteger(&mut self.high_risk_count),
                rt::Slot::OptionalInteger(&mut self.total_risk_count),
                rt::Value::slot(&mut self.approved_lists),
                rt::Value::slot(&mut self.summaries),
            ],
        );
    }
}

impl rt::Blank for DescribeContractReviewTaskResponse {
    const BLANK: Self = Self {
        checklist_id: None,
        checklist_ids: Vec::new(),
        created_on: None,
        finished_on: None,
        policy_type: None,
        resource_id: None,
        risks: Vec::new(),
        role: None,
        roles: Vec::new(),
        status: None,
        task_id: None,
        comment: None,
        user_data: None,
        high_risk_count: None,
        total_risk_count: None,
        approved_lists: Vec::new(),
        summaries: Vec::new(),
    };
}

rt::record_traits!(DescribeContractReviewTaskResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeContractReviewTaskResponse",
    fields: &[
        rt::Field::optional("ChecklistId", rt::Kind::Text),
        rt::Field::optional("ChecklistIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("CreatedOn", rt::Kind::Integer),
        rt::Field::optional("FinishedOn", rt::Kind::Integer),
        rt::Field::optional("PolicyType", rt::Kind::Integer),
        rt::Field::optional("ResourceId", rt::Kind::Text),
        rt::Field::optional(
            "Risks",
            rt::Kind::List(&rt::Kind::Record(&structs::output_risk::SHAPE)),
        ),
        rt::Field::optional(
            "Role",
            rt::Kind::Record(&structs::risk_identification_role_info::SHAPE),
        ),
        rt::Field::optional(
            "Roles",
            rt::Kind::List(
                &rt::Kind::Record(&structs::risk_identification_role_info::SHAPE),
            ),
        ),
        rt::Field::optional("Status", rt::Kind::Integer),
        rt::Field::optional("TaskId", rt::Kind::Text),
        rt::Field::optional("Comment", rt::Kind::Text),
        rt::Field::optional("UserData", rt::Kind::Text).sensitive(),
        rt::Field::optional("HighRiskCount", rt::Kind::Integer),
        rt::Field::optional("TotalRiskCount", rt::Kind::Integer),
        rt::Field::optional(
            "ApprovedLists",
            rt::Kind::List(&rt::Kind::Record(&structs::output_reference::SHAPE)),
        ),
        rt::Field::optional(
            "Summaries",
            rt::Kind::List(&rt::Kind::Record(&structs::contract_summary::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeContractReviewTask",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InternalError.DependsApi",
        "InternalError.DependsDb",
        "InternalError.System",
        "InvalidParameter.ParamError",
        "OperationDenied",
        "OperationDenied.NoLogin",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeContractReviewTaskRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeContractReviewTaskResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `DescribeContractReviewTask`.
    ///
    /// See [`DescribeContractReviewTaskRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_contract_review_task(
        &self,
        request: &DescribeContractReviewTaskRequest,
    ) -> rt::Call<'_, DescribeContractReviewTaskResponse> {
        self.0.send(request)
    }
}
