// Generated from schema/ess/2020-11-11/actions/CreateFileConvertTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateFileConvertTask`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateFileConvertTaskRequest {
    /// `ResourceType`.
    pub resource_type: String,
    /// `ResourceName`.
    pub resource_name: String,
    /// `ResourceId`.
    pub resource_id: String,
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
}

impl CreateFileConvertTaskRequest {
    /// Makes one with what it needs.
    pub fn new(
        resource_type: impl Into<String>,
        resource_name: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            resource_name: resource_name.into(),
            resource_id: resource_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, resource_type: impl Into<String>) -> Self {
        self.resource_type = resource_type.into();
        self
    }
    /// Sets `ResourceName`.
    pub fn resource_name(mut self, resource_name: impl Into<String>) -> Self {
        self.resource_name = resource_name.into();
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = resource_id.into();
        self
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for CreateFileConvertTaskRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.resource_type),
                rt::Member::Text(&self.resource_name),
                rt::Member::Text(&self.resource_id),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.resource_type),
                rt::Slot::Text(&mut self.resource_name),
                rt::Slot::Text(&mut self.resource_id),
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for CreateFileConvertTaskRequest {
    const BLANK: Self = Self {
        resource_type: String::new(),
        resource_name: String::new(),
        resource_id: String::new(),
        operator: None,
        agent: None,
    };
}

rt::record_traits!(CreateFileConvertTaskRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateFileConvertTaskRequest",
    fields: &[
        rt::Field::required("ResourceType", rt::Kind::Text),
        rt::Field::required("ResourceName", rt::Kind::Text),
        rt::Field::required("ResourceId", rt::Kind::Text),
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for CreateFileConvertTaskRequest {
    type Response = CreateFileConvertTaskResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFileConvertTask` answers.
#[non_exhaustive]
pub struct CreateFileConvertTaskResponse {
    /// `TaskId`.
    pub task_id: String,
}

impl Default for CreateFileConvertTaskResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateFileConvertTaskResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.task_id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.task_id)]);
    }
}

impl rt::Blank for CreateFileConvertTaskResponse {
    const BLANK: Self = Self { task_id: String::new() };
}

rt::record_traits!(CreateFileConvertTaskResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateFileConvertTaskResponse",
    fields: &[rt::Field::required("TaskId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateFileConvertTask",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "InternalError.DependsApi",
        "InvalidParameter.InvalidId",
        "InvalidParameter.ParamError",
        "InvalidParameter.ResourceType",
        "MissingParameter.ResourceName",
        "OperationDenied.Forbid",
        "OperationDenied.NoIdentityVerify",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateFileConvertTaskRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateFileConvertTaskResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `CreateFileConvertTask`.
    ///
    /// See [`CreateFileConvertTaskRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_file_convert_task(
        &self,
        request: &CreateFileConvertTaskRequest,
    ) -> rt::Call<'_, CreateFileConvertTaskResponse> {
        self.0.send(request)
    }
}
