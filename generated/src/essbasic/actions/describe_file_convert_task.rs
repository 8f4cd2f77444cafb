// Generated from schema/essbasic/2021-05-26/actions/DescribeFileConvertTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Tells how far a conversion to PDF has come, and the id of the PDF.
///
/// Ask again after a while as long as the task is not finished; large files take longer.
/// The PDF's id goes straight into ChannelCreateFlowByFiles.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/partnerApis/files/DescribeFileConvertTask) (in Chinese)
///
/// # Rules
///
/// - The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct DescribeFileConvertTaskRequest {
    /// The task, by the id that CreateFileConvertTask answered with.
    pub task_id: String,
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given, and company and employee must be verified.
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
        out.show(&[rt::Member::Text(&self.task_id), rt::Member::Value(&self.agent)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [rt::Slot::Text(&mut self.task_id), rt::Slot::Value(&mut self.agent)],
        );
    }
}

impl rt::Blank for DescribeFileConvertTaskRequest {
    const BLANK: Self = Self {
        task_id: String::new(),
        agent: None,
    };
}

rt::record_traits!(DescribeFileConvertTaskRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeFileConvertTaskRequest",
    fields: &[
        rt::Field::Required("TaskId", rt::Kind::Text),
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(
                &[
                    "Agent.AppId",
                    "Agent.ProxyOrganizationOpenId",
                    "Agent.ProxyOperator.OpenId",
                ],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for DescribeFileConvertTaskRequest {
    type Response = DescribeFileConvertTaskResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeFileConvertTask` answers.
#[non_exhaustive]
pub struct DescribeFileConvertTaskResponse {
    /// The task that was asked for.
    pub task_id: String,
    /// How far the task has come; go on as soon as it is 8.
    pub task_status: enums::ConvertTaskStatus,
    /// The status in words, for people to read: decide by TaskStatus.
    pub task_message: String,
    /// The id of the PDF, which FileIds of ChannelCreateFlowByFiles takes.
    /// Only once the task is finished.
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
                rt::Member::Value(&self.task_status),
                rt::Member::Text(&self.task_message),
                rt::Member::Text(&self.resource_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.task_id),
                rt::Slot::Value(&mut self.task_status),
                rt::Slot::Text(&mut self.task_message),
                rt::Slot::Text(&mut self.resource_id),
            ],
        );
    }
}

impl rt::Blank for DescribeFileConvertTaskResponse {
    const BLANK: Self = Self {
        task_id: String::new(),
        task_status: rt::Blank::BLANK,
        task_message: String::new(),
        resource_id: String::new(),
    };
}

rt::record_traits!(DescribeFileConvertTaskResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeFileConvertTaskResponse",
    fields: &[
        rt::Field::Required("TaskId", rt::Kind::Text),
        rt::Field::Required(
            "TaskStatus",
            rt::Kind::Enum(&enums::convert_task_status::TABLE),
        ),
        rt::Field::Required("TaskMessage", rt::Kind::Text),
        rt::Field::Required("ResourceId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "DescribeFileConvertTask",
    summary: "Tells how far a conversion to PDF has come, and the id of the PDF.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InvalidParameter.ParamError \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeFileConvertTaskRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeFileConvertTaskResponse>,
    },
};

impl crate::essbasic::Client {
    /// Tells how far a conversion to PDF has come, and the id of the PDF.
    ///
    /// See [`DescribeFileConvertTaskRequest`] for what it takes.
    ///
    /// [`describe_file_convert_task_until_done`](Self::describe_file_convert_task_until_done) asks until the task has ended.
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
