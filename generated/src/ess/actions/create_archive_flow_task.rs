// Generated from schema/ess/2020-11-11/actions/CreateArchiveFlowTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Puts contracts that were signed elsewhere into the archive.
///
/// For contracts of other systems or on paper, so that all can be found in one place.
/// Upload each file with UploadFiles (BusinessType ARCHIVE) first.
/// The work goes on after the call; DescribeArchiveFlowTask tells its result and gives the contracts their ids.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.Mq`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_MQ),
/// [`InternalError.Serialize`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SERIALIZE),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.Sensitive`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_SENSITIVE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER)
#[must_use]
#[non_exhaustive]
pub struct CreateArchiveFlowTaskRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The contracts to archive, each with its file and what is known about it.
    ///
    /// Limits: at most 50 items.
    pub archive_flows: Vec<structs::CreateArchiveFlow>,
}

impl CreateArchiveFlowTaskRequest {
    /// Makes one with what it needs.
    pub fn new(
        archive_flows: impl IntoIterator<Item = structs::CreateArchiveFlow>,
    ) -> Self {
        Self {
            archive_flows: rt::list(archive_flows),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `ArchiveFlows`.
    pub fn archive_flows(
        mut self,
        archive_flows: impl IntoIterator<Item = structs::CreateArchiveFlow>,
    ) -> Self {
        self.archive_flows = rt::list(archive_flows);
        self
    }
}

impl rt::Record for CreateArchiveFlowTaskRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Value(&self.operator), rt::Member::Value(&self.archive_flows)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.archive_flows),
            ],
        );
    }
}

impl rt::Blank for CreateArchiveFlowTaskRequest {
    const BLANK: Self = Self {
        operator: None,
        archive_flows: Vec::new(),
    };
}

rt::record_traits!(CreateArchiveFlowTaskRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateArchiveFlowTaskRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "ArchiveFlows",
            rt::Kind::List(&rt::Kind::Record(&structs::create_archive_flow::SHAPE)),
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxItems(50))],
        ),
    ],
    rules: &[],
};

impl rt::Request for CreateArchiveFlowTaskRequest {
    type Response = CreateArchiveFlowTaskResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateArchiveFlowTask` answers.
#[non_exhaustive]
pub struct CreateArchiveFlowTaskResponse {
    /// The id of the archive task, for DescribeArchiveFlowTask.
    pub task_id: Option<String>,
}

impl Default for CreateArchiveFlowTaskResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateArchiveFlowTaskResponse {
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

impl rt::Blank for CreateArchiveFlowTaskResponse {
    const BLANK: Self = Self { task_id: None };
}

rt::record_traits!(CreateArchiveFlowTaskResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateArchiveFlowTaskResponse",
    fields: &[rt::Field::Optional("TaskId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateArchiveFlowTask",
    summary: "Puts contracts that were signed elsewhere into the archive.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError \
        InternalError.Db \
        InternalError.Mq \
        InternalError.Serialize \
        InvalidParameter \
        InvalidParameter.ParamError \
        InvalidParameter.Sensitive \
        MissingParameter",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateArchiveFlowTaskRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateArchiveFlowTaskResponse>,
    },
};

impl crate::ess::Client {
    /// Puts contracts that were signed elsewhere into the archive.
    ///
    /// See [`CreateArchiveFlowTaskRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_archive_flow_task(
        &self,
        request: &CreateArchiveFlowTaskRequest,
    ) -> rt::Call<'_, CreateArchiveFlowTaskResponse> {
        self.0.send(request)
    }
}
