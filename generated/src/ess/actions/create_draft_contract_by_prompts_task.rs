// Generated from schema/ess/2020-11-11/actions/CreateDraftContractByPromptsTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Starts the drafting of a contract by AI from a description.
///
/// Every task draws on the paid balance.
/// Poll DescribeDraftContractByPromptsTask for the file.
/// A description of something unlawful is refused there.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation.BalanceNotEnough`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_BALANCE_NOT_ENOUGH),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER)
#[must_use]
#[non_exhaustive]
pub struct CreateDraftContractByPromptsTaskRequest {
    /// The member of staff who has the contract drafted, with UserId filled; this person needs the right to call the action and to use the files.
    pub operator: Option<structs::UserInfo>,
    /// What the contract is to be about: the parties, the subject, terms and wishes.
    ///
    /// Limits: at least 5 characters; at most 1000 characters.
    pub requirement: String,
    /// A contract to take as a model, PDF or Word of up to 1 MB, by its id from UploadFiles.
    pub reference_template_id: Option<String>,
    /// Rules that the contract must follow, PDF or Word of up to 1 MB each, by their ids from UploadFiles.
    ///
    /// Limits: at most 3 items.
    pub requirement_file_ids: Option<Vec<String>>,
    /// The language to write the contract in.
    ///
    /// Default: `"zh"`.
    pub contract_language: Option<enums::ContractLanguage>,
    /// A review to take into account, one only, from CreateBatchContractReviewTask.
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
    pub fn contract_language(
        mut self,
        contract_language: impl Into<enums::ContractLanguage>,
    ) -> Self {
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
                rt::Member::Value(&self.contract_language),
                rt::Member::OptionalText(&self.review_task_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.requirement),
                rt::Slot::OptionalText(&mut self.reference_template_id),
                rt::Slot::Value(&mut self.requirement_file_ids),
                rt::Slot::Value(&mut self.contract_language),
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
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "Requirement",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[
                rt::Check::Deny(rt::Test::MinLength(5, rt::LengthUnit::Chars)),
                rt::Check::Deny(rt::Test::MaxLength(1000, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Optional("ReferenceTemplateId", rt::Kind::Text),
        rt::Field::Limited(
            "RequirementFileIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(3))],
        ),
        rt::Field::Optional(
            "ContractLanguage",
            rt::Kind::Enum(&enums::contract_language::TABLE),
        ),
        rt::Field::Optional("ReviewTaskId", rt::Kind::Text),
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
    /// The drafting task, for DescribeDraftContractByPromptsTask; may be null.
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
    fields: &[rt::Field::Optional("TaskId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateDraftContractByPromptsTask",
    summary: "Starts the drafting of a contract by AI from a description.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation.BalanceNotEnough \
        InternalError \
        InvalidParameter",
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
    /// Starts the drafting of a contract by AI from a description.
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
