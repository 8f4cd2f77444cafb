// Generated from schema/ess/2020-11-11/actions/CreateBatchContractReviewTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Starts AI reviews of several contract files, one task for each file.
///
/// Upload the files with UploadFiles first, PDF or Word of less than 10 MB each.
/// Every task draws on the paid balance.
/// Poll DescribeContractReviewTask for the result.
/// Results come from a language model and are meant as advice; have people judge them.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/%E5%90%88%E5%90%8C%E6%99%BA%E8%83%BD%E7%9B%B8%E5%85%B3%E6%8E%A5%E5%8F%A3/CreateBatchContractReviewTask) (in Chinese)
///
/// # Rules
///
/// - Two of Roles have the same Name, which tells roles apart: give each its own. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.BalanceNotEnough`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_BALANCE_NOT_ENOUGH),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.SensitiveFileContent`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_SENSITIVE_FILE_CONTENT),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN)
#[must_use]
#[non_exhaustive]
pub struct CreateBatchContractReviewTaskRequest {
    /// The member of staff who has the contracts reviewed, with UserId filled; this person needs the right to call the action and to use the files.
    pub operator: Option<structs::UserInfo>,
    /// The contract files to review, by their ids from UploadFiles: PDF or Word, less than 10 MB each.
    ///
    /// Limits: at least 1 item (warns); at most 5 items.
    pub resource_ids: Vec<String>,
    /// The standard that the clauses are judged by.
    ///
    /// Default: `0`.
    pub policy_type: Option<enums::ContractReviewPolicy>,
    /// The former way to state from whose side the contracts are reviewed.
    ///
    /// Deprecated; use `Roles`. The vendor says that it is no longer used.
    pub role: Option<structs::RiskIdentificationRoleInfo>,
    /// From whose side the contracts are reviewed.
    /// Naming and describing the role makes the review faster and more exact; without it the model picks a role by the contents of the contract.
    pub roles: Option<Vec<structs::RiskIdentificationRoleInfo>>,
    /// The former way to name a checklist of the company.
    ///
    /// Limits: an id of 32 letters and digits (warns). Deprecated; use `ChecklistIds`. The vendor says that it is no longer used.
    pub checklist_id: Option<String>,
    /// The checklists to review by; their ids come from the console or from DescribeEnterpriseContractReviewChecklists.
    /// Without any, the model picks one of the company's or of the service's own by the contents of the contract.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub checklist_ids: Option<Vec<String>>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// A remark on the tasks, which DescribeContractReviewTask gives back.
    ///
    /// Limits: at most 100 characters.
    pub comment: Option<String>,
    /// Data of your own, in base64, which comes back unchanged in callbacks about the tasks and in DescribeContractReviewTask.
    ///
    /// Limits: base64 (warns); at most 1024 characters.
    pub user_data: Option<String>,
    /// Whether the general checklist of the service is applied on top of the checklists chosen.
    ///
    /// Default: `1`.
    pub enable_general_checklist: Option<enums::GeneralChecklistUse>,
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
    pub fn policy_type(mut self, policy_type: enums::ContractReviewPolicy) -> Self {
        self.policy_type = Some(policy_type);
        self
    }
    /// Sets `Role`.
    #[deprecated(note = "use `Roles`")]
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
    #[deprecated(note = "use `ChecklistIds`")]
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
    pub fn enable_general_checklist(
        mut self,
        enable_general_checklist: enums::GeneralChecklistUse,
    ) -> Self {
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
                rt::Member::Value(&self.policy_type),
                rt::Member::Value(&self.role),
                rt::Member::Value(&self.roles),
                rt::Member::OptionalText(&self.checklist_id),
                rt::Member::Value(&self.checklist_ids),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.comment),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::Value(&self.enable_general_checklist),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.resource_ids),
                rt::Slot::Value(&mut self.policy_type),
                rt::Slot::Value(&mut self.role),
                rt::Slot::Value(&mut self.roles),
                rt::Slot::OptionalText(&mut self.checklist_id),
                rt::Slot::Value(&mut self.checklist_ids),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.comment),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::Value(&mut self.enable_general_checklist),
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
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "ResourceIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::MinItems(1)),
                rt::Check::Deny(rt::Test::MaxItems(5)),
            ],
        ),
        rt::Field::Optional(
            "PolicyType",
            rt::Kind::Enum(&enums::contract_review_policy::TABLE),
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
        rt::Field::Limited(
            "ChecklistId",
            rt::Kind::Text,
            rt::OPTIONAL.deprecated("ChecklistIds"),
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "ChecklistIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "Comment",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(100, rt::LengthUnit::Chars))],
        ),
        rt::Field::Limited(
            "UserData",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Deny(rt::Test::MaxLength(1024, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Optional(
            "EnableGeneralChecklist",
            rt::Kind::Enum(&enums::general_checklist_use::TABLE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "role-names-differ",
            message: "Two of Roles have the same Name, which tells roles apart: give each its own.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct("Roles[*].Name"),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for CreateBatchContractReviewTaskRequest {
    type Response = CreateBatchContractReviewTaskResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateBatchContractReviewTask` answers.
#[non_exhaustive]
pub struct CreateBatchContractReviewTaskResponse {
    /// The ids of the review tasks, in the order of ResourceIds; keep them for DescribeContractReviewTask.
    ///
    /// Limits: an id of 32 letters and digits (warns).
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
        out.open(&mut [rt::Slot::Value(&mut self.task_ids)]);
    }
}

impl rt::Blank for CreateBatchContractReviewTaskResponse {
    const BLANK: Self = Self { task_ids: Vec::new() };
}

rt::record_traits!(CreateBatchContractReviewTaskResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateBatchContractReviewTaskResponse",
    fields: &[
        rt::Field::Limited(
            "TaskIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateBatchContractReviewTask",
    summary: "Starts AI reviews of several contract files, one task for each file.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.BalanceNotEnough \
        InternalError \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.System \
        InvalidParameter.ParamError \
        InvalidParameter.SensitiveFileContent \
        OperationDenied \
        OperationDenied.NoLogin",
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
    /// Starts AI reviews of several contract files, one task for each file.
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
