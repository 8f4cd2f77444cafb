// Generated from schema/ess/2020-11-11/actions/DescribeFileConvertTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DescribeFileConvertTask`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DescribeFileConvertTaskRequest {
    /// `TaskId`.
    pub task_id: String,
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
}

impl DescribeFileConvertTaskRequest {
    /// Makes one with what it needs.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = task_id.into();
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

impl rt::Record for DescribeFileConvertTaskRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.task_id),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.task_id),
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for DescribeFileConvertTaskRequest {
    const BLANK: Self = Self {
        task_id: String::new(),
        operator: None,
        agent: None,
    };
}

rt::record_traits!(DescribeFileConvertTaskRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeFileConvertTaskRequest",
    fields: &[
        rt::Field::required("TaskId", rt::Kind::Text),
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for DescribeFileConvertTaskRequest {
    type Response = DescribeFileConvertTaskResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeFileConvertTask` answers.
#[non_exhaustive]
pub struct DescribeFileConvertTaskResponse {
    /// `TaskId`.
    pub task_id: String,
    /// `TaskStatus`.
    pub task_status: i64,
    /// `TaskMessage`.
    pub task_message: String,
    /// `ResourceId`.
    pub resource_id: String,
}

impl Default for DescribeFileConvertTaskResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeFileConvertTaskResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.task_id),
                rt::Member::Integer(&self.task_status),
                rt::Member::Text(&self.task_message),
                rt::Member::Text(&self.resource_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.task_id),
                rt::Slot::Integer(&mut self.task_status),
                rt::Slot::Text(&mut self.task_message),
                rt::Slot::Text(&mut self.resource_id),
            ],
        );
    }
}

impl rt::Blank for DescribeFileConvertTaskResponse {
    const BLANK: Self = Self {
        task_id: String::new(),
        task_status: 0,
        task_message: String::new(),
        resource_id: String::new(),
    };
}

rt::record_traits!(DescribeFileConvertTaskResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeFileConvertTaskResponse",
    fields: &[
        rt::Field::required("TaskId", rt::Kind::Text),
        rt::Field::required("TaskStatus", rt::Kind::Integer),
        rt::Field::required("TaskMessage", rt::Kind::Text),
        rt::Field::required("ResourceId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeFileConvertTask",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "InternalError.System",
        "InvalidParameter.ParamError",
        "InvalidParameter.ResourceType",
        "MissingParameter.ResourceName",
        "OperationDenied.Forbid",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeFileConvertTaskRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeFileConvertTaskResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `DescribeFileConvertTask`.
    ///
    /// See [`DescribeFileConvertTaskRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_file_convert_task(
        &self,
        request: &DescribeFileConvertTaskRequest,
    ) -> rt::Call<'_, DescribeFileConvertTaskResponse> {
        self.0.send(request)
    }
}
