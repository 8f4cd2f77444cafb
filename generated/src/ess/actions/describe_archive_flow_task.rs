// Generated from schema/ess/2020-11-11/actions/DescribeArchiveFlowTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Tells which contracts a task has put into the archive.
///
/// For tasks of CreateArchiveFlowTask.
/// Ask again until Status is 2 or 3.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.Serialize`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SERIALIZE),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND)
#[must_use]
#[non_exhaustive]
pub struct DescribeArchiveFlowTaskRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The task, by the id that CreateArchiveFlowTask gave.
    pub task_id: String,
}

impl DescribeArchiveFlowTaskRequest {
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

impl rt::Record for DescribeArchiveFlowTaskRequest {
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

impl rt::Blank for DescribeArchiveFlowTaskRequest {
    const BLANK: Self = Self {
        operator: None,
        task_id: String::new(),
    };
}

rt::record_traits!(DescribeArchiveFlowTaskRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeArchiveFlowTaskRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("TaskId", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for DescribeArchiveFlowTaskRequest {
    type Response = DescribeArchiveFlowTaskResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeArchiveFlowTask` answers.
#[non_exhaustive]
pub struct DescribeArchiveFlowTaskResponse {
    /// How far the archive task has come.
    pub status: Option<enums::ArchiveTaskStatus>,
    /// The result for each contract, in the order of ArchiveFlows.
    pub archive_flow_results: Vec<structs::ArchiveFlowResult>,
}

impl Default for DescribeArchiveFlowTaskResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeArchiveFlowTaskResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.status),
                rt::Member::Value(&self.archive_flow_results),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.status),
                rt::Slot::Value(&mut self.archive_flow_results),
            ],
        );
    }
}

impl rt::Blank for DescribeArchiveFlowTaskResponse {
    const BLANK: Self = Self {
        status: None,
        archive_flow_results: Vec::new(),
    };
}

rt::record_traits!(DescribeArchiveFlowTaskResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeArchiveFlowTaskResponse",
    fields: &[
        rt::Field::Optional(
            "Status",
            rt::Kind::Enum(&enums::archive_task_status::TABLE),
        ),
        rt::Field::Optional(
            "ArchiveFlowResults",
            rt::Kind::List(&rt::Kind::Record(&structs::archive_flow_result::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeArchiveFlowTask",
    summary: "Tells which contracts a task has put into the archive.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError.Db \
        InternalError.Serialize \
        InvalidParameter \
        MissingParameter \
        ResourceNotFound",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeArchiveFlowTaskRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeArchiveFlowTaskResponse>,
    },
};

impl crate::ess::Client {
    /// Tells which contracts a task has put into the archive.
    ///
    /// See [`DescribeArchiveFlowTaskRequest`] for what it takes.
    ///
    /// [`describe_archive_flow_task_until_done`](Self::describe_archive_flow_task_until_done) asks until the task has ended.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_archive_flow_task(
        &self,
        request: &DescribeArchiveFlowTaskRequest,
    ) -> rt::Call<'_, DescribeArchiveFlowTaskResponse> {
        self.0.send(request)
    }
}
