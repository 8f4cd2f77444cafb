// Generated from schema/ess/2020-11-11/actions/DescribeDraftContractByPromptsTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Tells how far a draft is, and gives the contract that was written.
///
/// Poll it after CreateDraftContractByPromptsTask until Status is 2 or 3.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`ResourceNotFound.NotExistResource`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_NOT_EXIST_RESOURCE)
#[must_use]
#[non_exhaustive]
pub struct DescribeDraftContractByPromptsTaskRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The drafting task, from CreateDraftContractByPromptsTask.
    pub task_id: String,
}

impl DescribeDraftContractByPromptsTaskRequest {
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
}

impl rt::Record for DescribeDraftContractByPromptsTaskRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.operator), rt::Member::Text(&self.task_id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [rt::Slot::Value(&mut self.operator), rt::Slot::Text(&mut self.task_id)],
        );
    }
}

impl rt::Blank for DescribeDraftContractByPromptsTaskRequest {
    const BLANK: Self = Self {
        operator: None,
        task_id: String::new(),
    };
}

rt::record_traits!(DescribeDraftContractByPromptsTaskRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeDraftContractByPromptsTaskRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("TaskId", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for DescribeDraftContractByPromptsTaskRequest {
    type Response = DescribeDraftContractByPromptsTaskResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeDraftContractByPromptsTask` answers.
#[non_exhaustive]
pub struct DescribeDraftContractByPromptsTaskResponse {
    /// How far the draft is.
    pub status: Option<enums::TaskStatus>,
    /// Why no contract could be written, if Status is 3.
    pub message: Option<String>,
    /// The title of the contract that was written.
    pub contract_name: Option<String>,
    /// The contract that was written, as a file for other actions.
    pub resource_id: Option<String>,
    /// The link to download the contract; it lives for 2 hours.
    pub contract_url: Option<String>,
}

impl Default for DescribeDraftContractByPromptsTaskResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeDraftContractByPromptsTaskResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.status),
                rt::Member::OptionalText(&self.message),
                rt::Member::OptionalText(&self.contract_name),
                rt::Member::OptionalText(&self.resource_id),
                rt::Member::OptionalText(&self.contract_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.status),
                rt::Slot::OptionalText(&mut self.message),
                rt::Slot::OptionalText(&mut self.contract_name),
                rt::Slot::OptionalText(&mut self.resource_id),
                rt::Slot::OptionalText(&mut self.contract_url),
            ],
        );
    }
}

impl rt::Blank for DescribeDraftContractByPromptsTaskResponse {
    const BLANK: Self = Self {
        status: None,
        message: None,
        contract_name: None,
        resource_id: None,
        contract_url: None,
    };
}

rt::record_traits!(DescribeDraftContractByPromptsTaskResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeDraftContractByPromptsTaskResponse",
    fields: &[
        rt::Field::Optional("Status", rt::Kind::Enum(&enums::task_status::TABLE)),
        rt::Field::Optional("Message", rt::Kind::Text),
        rt::Field::Optional("ContractName", rt::Kind::Text),
        rt::Field::Optional("ResourceId", rt::Kind::Text),
        rt::Field::Marked("ContractUrl", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeDraftContractByPromptsTask",
    summary: "Tells how far a draft is, and gives the contract that was written.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError \
        ResourceNotFound.NotExistResource",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeDraftContractByPromptsTaskRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeDraftContractByPromptsTaskResponse>,
    },
};

impl crate::ess::Client {
    /// Tells how far a draft is, and gives the contract that was written.
    ///
    /// See [`DescribeDraftContractByPromptsTaskRequest`] for what it takes.
    ///
    /// [`describe_draft_contract_by_prompts_task_until_done`](Self::describe_draft_contract_by_prompts_task_until_done) asks until the task has ended.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_draft_contract_by_prompts_task(
        &self,
        request: &DescribeDraftContractByPromptsTaskRequest,
    ) -> rt::Call<'_, DescribeDraftContractByPromptsTaskResponse> {
        self.0.send(request)
    }
}
