// Generated from schema/ess/2020-11-11/actions/CreateDraftContractByPromptsTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateDraftContractByPromptsTask`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateDraftContractByPromptsTaskRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `Requirement`.
    pub requirement: String,
    /// `ReferenceTemplateId`.
    pub reference_template_id: Option<String>,
    /// `RequirementFileIds`.
    pub requirement_file_ids: Option<Vec<String>>,
    /// `ContractLanguage`.
    pub contract_language: Option<String>,
    /// `ReviewTaskId`.
    pub review_task_id: Option<String>,
}

impl CreateDraftContractByPromptsTaskRequest {
    /// Makes one with what it needs.
    pub fn new(requirement: impl Into<String>) -> Self {
        Self {
            requirement: requirement.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Requirement`.
    pub fn requirement(mut self, requirement: impl Into<String>) -> Self {
        self.requirement = requirement.into();
        self
    }
    /// Sets `ReferenceTemplateId`.
    pub fn reference_template_id(
        mut self,
        reference_template_id: impl Into<String>,
    ) -> Self {
        self.reference_template_id = Some(reference_template_id.into());
        self
    }
    /// Sets `RequirementFileIds`.
    pub fn requirement_file_ids(
        mut self,
        requirement_file_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.requirement_file_ids = Some(rt::list_from(requirement_file_ids));
        self
    }
    /// Sets `ContractLanguage`.
    pub fn contract_language(mut self, contract_language: impl Into<String>) -> Self {
        self.contract_language = Some(contract_language.into());
        self
    }
    /// Sets `ReviewTaskId`.
    pub fn review_task_id(mut self, review_task_id: impl Into<String>) -> Self {
        self.review_task_id = Some(review_task_id.into());
        self
    }
}

impl rt::Record for CreateDraftContractByPromptsTaskRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.requirement),
                rt::Member::OptionalText(&self.reference_template_id),
                rt::Member::Value(&self.requirement_file_ids),
                rt::Member::OptionalText(&self.contract_language),
                rt::Member::OptionalText(&self.review_task_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.requirement),
                rt::Slot::OptionalText(&mut self.reference_template_id),
                rt::Value::slot(&mut self.requirement_file_ids),
                rt::Slot::OptionalText(&mut self.contract_language),
                rt::Slot::OptionalText(&mut self.review_task_id),
            ],
        );
    }
}

impl rt::Blank for CreateDraftContractByPromptsTaskRequest {
    const BLANK: Self = Self {
        operator: None,
        requirement: String::new(),
        reference_template_id: None,
        requirement_file_ids: None,
        contract_language: None,
        review_task_id: None,
    };
}

rt::record_traits!(CreateDraftContractByPromptsTaskRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateDraftContractByPromptsTaskRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("Requirement", rt::Kind::Text),
        rt::Field::optional("ReferenceTemplateId", rt::Kind::Text),
        rt::Field::optional("RequirementFileIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("ContractLanguage", rt::Kind::Text),
        rt::Field::optional("ReviewTaskId", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for CreateDraftContractByPromptsTaskRequest {
    type Response = CreateDraftContractByPromptsTaskResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateDraftContractByPromptsTask` answers.
#[non_exhaustive]
pub struct CreateDraftContractByPromptsTaskResponse {
    /// `TaskId`.
    pub task_id: Option<String>,
}

impl Default for CreateDraftContractByPromptsTaskResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateDraftContractByPromptsTaskResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::OptionalText(&self.task_id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::OptionalText(&mut self.task_id)]);
    }
}

impl rt::Blank for CreateDraftContractByPromptsTaskResponse {
    const BLANK: Self = Self { task_id: None };
}

rt::record_traits!(CreateDraftContractByPromptsTaskResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateDraftContractByPromptsTaskResponse",
    fields: &[rt::Field::optional("TaskId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateDraftContractByPromptsTask",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &["FailedOperation.BalanceNotEnough", "InternalError", "InvalidParameter"],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateDraftContractByPromptsTaskRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateDraftContractByPromptsTaskResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `CreateDraftContractByPromptsTask`.
    ///
    /// See [`CreateDraftContractByPromptsTaskRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_draft_contract_by_prompts_task(
        &self,
        request: &CreateDraftContractByPromptsTaskRequest,
    ) -> rt::Call<'_, CreateDraftContractByPromptsTaskResponse> {
        self.0.send(request)
    }
}
