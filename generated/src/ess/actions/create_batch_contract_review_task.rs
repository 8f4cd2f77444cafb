// Generated from schema/ess/2020-11-11/actions/CreateBatchContractReviewTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateBatchContractReviewTask`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateBatchContractReviewTaskRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `ResourceIds`.
    pub resource_ids: Vec<String>,
    /// `PolicyType`.
    pub policy_type: Option<i64>,
    /// `Role`.
    pub role: Option<structs::RiskIdentificationRoleInfo>,
    /// `Roles`.
    pub roles: Option<Vec<structs::RiskIdentificationRoleInfo>>,
    /// `ChecklistId`.
    pub checklist_id: Option<String>,
    /// `ChecklistIds`.
    pub checklist_ids: Option<Vec<String>>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `Comment`.
    pub comment: Option<String>,
    /// `UserData`.
    pub user_data: Option<String>,
    /// `EnableGeneralChecklist`.
    pub enable_general_checklist: Option<i64>,
}

impl CreateBatchContractReviewTaskRequest {
    /// Makes one with what it needs.
    pub fn new(resource_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            resource_ids: rt::list_from(resource_ids),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `ResourceIds`.
    pub fn resource_ids(
        mut self,
        resource_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = rt::list_from(resource_ids);
        self
    }
    /// Sets `PolicyType`.
    #[inline]
    pub fn policy_type(mut self, policy_type: i64) -> Self {
        self.policy_type = Some(policy_type);
        self
    }
    /// Sets `Role`.
    #[inline]
    pub fn role(mut self, role: structs::RiskIdentificationRoleInfo) -> Self {
        self.role = Some(role);
        self
    }
    /// Sets `Roles`.
    pub fn roles(
        mut self,
        roles: impl IntoIterator<Item = structs::RiskIdentificationRoleInfo>,
    ) -> Self {
        self.roles = Some(rt::list(roles));
        self
    }
    /// Sets `ChecklistId`.
    pub fn checklist_id(mut self, checklist_id: impl Into<String>) -> Self {
        self.checklist_id = Some(checklist_id.into());
        self
    }
    /// Sets `ChecklistIds`.
    pub fn checklist_ids(
        mut self,
        checklist_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.checklist_ids = Some(rt::list_from(checklist_ids));
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
    /// Sets `EnableGeneralChecklist`.
    #[inline]
    pub fn enable_general_checklist(mut self, enable_general_checklist: i64) -> Self {
        self.enable_general_checklist = Some(enable_general_checklist);
        self
    }
}

impl rt::Record for CreateBatchContractReviewTaskRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.resource_ids),
                rt::Member::OptionalInteger(&self.policy_type),
                rt::Member::Value(&self.role),
                rt::Member::Value(&self.roles),
                rt::Member::OptionalText(&self.checklist_id),
                rt::Member::Value(&self.checklist_ids),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.comment),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::OptionalInteger(&self.enable_general_checklist),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.resource_ids),
                rt::Slot::OptionalInteger(&mut self.policy_type),
                rt::Value::slot(&mut self.role),
                rt::Value::slot(&mut self.roles),
                rt::Slot::OptionalText(&mut self.checklist_id),
                rt::Value::slot(&mut self.checklist_ids),
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalText(&mut self.comment),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::OptionalInteger(&mut self.enable_general_checklist),
            ],
        );
    }
}

impl rt::Blank for CreateBatchContractReviewTaskRequest {
    const BLANK: Self = Self {
        operator: None,
        resource_ids: Vec::new(),
        policy_type: None,
        role: None,
        roles: None,
        checklist_id: None,
        checklist_ids: None,
        agent: None,
        comment: None,
        user_data: None,
        enable_general_checklist: None,
    };
}

rt::record_traits!(CreateBatchContractReviewTaskRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateBatchContractReviewTaskRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("ResourceIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("PolicyType", rt::Kind::Integer),
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
        rt::Field::optional("ChecklistId", rt::Kind::Text),
        rt::Field::optional("ChecklistIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("Comment", rt::Kind::Text),
        rt::Field::optional("UserData", rt::Kind::Text).sensitive(),
        rt::Field::optional("EnableGeneralChecklist", rt::Kind::Integer),
    ],
    rules: &[],
};

impl rt::Request for CreateBatchContractReviewTaskRequest {
    type Response = CreateBatchContractReviewTaskResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateBatchContractReviewTask` answers.
#[non_exhaustive]
pub struct CreateBatchContractReviewTaskResponse {
    /// `TaskIds`.
    pub task_ids: Vec<String>,
}

impl Default for CreateBatchContractReviewTaskResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateBatchContractReviewTaskResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.task_ids)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Value::slot(&mut self.task_ids)]);
    }
}

impl rt::Blank for CreateBatchContractReviewTaskResponse {
    const BLANK: Self = Self { task_ids: Vec::new() };
}

rt::record_traits!(CreateBatchContractReviewTaskResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateBatchContractReviewTaskResponse",
    fields: &[rt::Field::optional("TaskIds", rt::Kind::List(&rt::Kind::Text))],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateBatchContractReviewTask",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "FailedOperation.BalanceNotEnough",
        "InternalError",
        "InternalError.DependsApi",
        "InternalError.DependsDb",
        "InternalError.System",
        "InvalidParameter.ParamError",
        "InvalidParameter.SensitiveFileContent",
        "OperationDenied",
        "OperationDenied.NoLogin",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateBatchContractReviewTaskRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateBatchContractReviewTaskResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `CreateBatchContractReviewTask`.
    ///
    /// See [`CreateBatchContractReviewTaskRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_batch_contract_review_task(
        &self,
        request: &CreateBatchContractReviewTaskRequest,
    ) -> rt::Call<'_, CreateBatchContractReviewTaskResponse> {
        self.0.send(request)
    }
}
