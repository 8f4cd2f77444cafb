// Generated from schema/ess/2020-11-11/actions/DescribeContractReviewTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Tells how far a contract review is and what it found.
///
/// Poll until Status is 4 or 5.
/// Results come from a language model and are meant as advice; have people judge them.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/%E5%90%88%E5%90%8C%E6%99%BA%E8%83%BD%E7%9B%B8%E5%85%B3%E6%8E%A5%E5%8F%A3/DescribeContractReviewTask) (in Chinese)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN)
#[must_use]
#[non_exhaustive]
pub struct DescribeContractReviewTaskRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The review task, from CreateBatchContractReviewTask.
    pub task_id: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
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
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.task_id),
                rt::Slot::Value(&mut self.agent),
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
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("TaskId", rt::Kind::Text),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
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
    /// The checklist of the review, in the former form with one checklist only.
    ///
    /// Deprecated; use `ChecklistIds`. The vendor says that it is no longer used.
    pub checklist_id: Option<String>,
    /// The checklists that the review goes by.
    /// Empty if none was chosen and the model has not picked one yet.
    pub checklist_ids: Vec<String>,
    /// When the review task was created.
    ///
    /// Limits: seconds since 1970.
    pub created_on: Option<i64>,
    /// When the review was finished.
    ///
    /// Limits: seconds since 1970.
    pub finished_on: Option<i64>,
    /// The standard that the clauses were judged by.
    pub policy_type: Option<enums::ContractReviewPolicy>,
    /// The file that was reviewed, by its id from UploadFiles.
    pub resource_id: Option<String>,
    /// The risks that were found in the contract; empty if there are none.
    pub risks: Vec<structs::OutputRisk>,
    /// The role of the review, in the former form with one role only; null until the model has picked one.
    ///
    /// Deprecated; use `Roles`. The vendor says that it is no longer used.
    pub role: Option<structs::RiskIdentificationRoleInfo>,
    /// The roles from whose side the contract was reviewed; null if none was stated and the model has not picked one yet.
    pub roles: Vec<structs::RiskIdentificationRoleInfo>,
    /// How far the review is; results are complete at 4.
    pub status: Option<enums::ContractReviewTaskStatus>,
    /// The review task that was asked for.
    pub task_id: Option<String>,
    /// The remark that was given when the task was created.
    pub comment: Option<String>,
    /// The data of your own that was given when the task was created, in base64.
    pub user_data: Option<String>,
    /// How many of the risks are high risks.
    pub high_risk_count: Option<i64>,
    /// How many risks were found altogether.
    pub total_risk_count: Option<i64>,
    /// The points that the contract passed, with the passages they rest on; may be null.
    pub approved_lists: Vec<structs::OutputReference>,
    /// The summary of the contract, by subject.
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
                rt::Member::Value(&self.policy_type),
                rt::Member::OptionalText(&self.resource_id),
                rt::Member::Value(&self.risks),
                rt::Member::Value(&self.role),
                rt::Member::Value(&self.roles),
                rt::Member::Value(&self.status),
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
                rt::Slot::Value(&mut self.checklist_ids),
                rt::Slot::OptionalInteger(&mut self.created_on),
                rt::Slot::OptionalInteger(&mut self.finished_on),
                rt::Slot::Value(&mut self.policy_type),
                rt::Slot::OptionalText(&mut self.resource_id),
                rt::Slot::Value(&mut self.risks),
                rt::Slot::Value(&mut self.role),
                rt::Slot::Value(&mut self.roles),
                rt::Slot::Value(&mut self.status),
                rt::Slot::OptionalText(&mut self.task_id),
                rt::Slot::OptionalText(&mut self.comment),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::OptionalInteger(&mut self.high_risk_count),
                rt::Slot::OptionalInteger(&mut self.total_risk_count),
                rt::Slot::Value(&mut self.approved_lists),
                rt::Slot::Value(&mut self.summaries),
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
        rt::Field::Marked(
            "ChecklistId",
            rt::Kind::Text,
            rt::OPTIONAL.deprecated("ChecklistIds"),
        ),
        rt::Field::Optional("ChecklistIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Limited(
            "CreatedOn",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Limited(
            "FinishedOn",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Optional(
            "PolicyType",
            rt::Kind::Enum(&enums::contract_review_policy::TABLE),
        ),
        rt::Field::Optional("ResourceId", rt::Kind::Text),
        rt::Field::Optional(
            "Risks",
            rt::Kind::List(&rt::Kind::Record(&structs::output_risk::SHAPE)),
        ),
        rt::Field::Marked(
            "Role",
            rt::Kind::Record(&structs::risk_identification_role_info::SHAPE),
            rt::OPTIONAL.deprecated("Roles"),
        ),
        rt::Field::Optional(
            "Roles",
            rt::Kind::List(
                &rt::Kind::Record(&structs::risk_identification_role_info::SHAPE),
            ),
        ),
        rt::Field::Optional(
            "Status",
            rt::Kind::Enum(&enums::contract_review_task_status::TABLE),
        ),
        rt::Field::Optional("TaskId", rt::Kind::Text),
        rt::Field::Optional("Comment", rt::Kind::Text),
        rt::Field::Marked("UserData", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional("HighRiskCount", rt::Kind::Integer),
        rt::Field::Optional("TotalRiskCount", rt::Kind::Integer),
        rt::Field::Optional(
            "ApprovedLists",
            rt::Kind::List(&rt::Kind::Record(&structs::output_reference::SHAPE)),
        ),
        rt::Field::Optional(
            "Summaries",
            rt::Kind::List(&rt::Kind::Record(&structs::contract_summary::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeContractReviewTask",
    summary: "Tells how far a contract review is and what it found.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.System \
        InvalidParameter.ParamError \
        OperationDenied \
        OperationDenied.NoLogin",
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
    /// Tells how far a contract review is and what it found.
    ///
    /// See [`DescribeContractReviewTaskRequest`] for what it takes.
    ///
    /// [`describe_contract_review_task_until_done`](Self::describe_contract_review_task_until_done) asks until the task has ended.
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
