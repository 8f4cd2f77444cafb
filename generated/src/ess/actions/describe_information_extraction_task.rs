// Generated from schema/ess/2020-11-11/actions/DescribeInformationExtractionTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Tells how far an extraction is and which values it found.
///
/// Poll until Status is 3 or 4.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/%E5%90%88%E5%90%8C%E6%99%BA%E8%83%BD%E7%9B%B8%E5%85%B3%E6%8E%A5%E5%8F%A3/DescribeInformationExtractionTask) (in Chinese)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN)
#[must_use]
#[non_exhaustive]
pub struct DescribeInformationExtractionTaskRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The extraction task, from CreateBatchInformationExtractionTask.
    pub task_id: Option<String>,
}

impl DescribeInformationExtractionTaskRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
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
    /// Sets `TaskId`.
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }
}

impl Default for DescribeInformationExtractionTaskRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeInformationExtractionTaskRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.task_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.task_id),
            ],
        );
    }
}

impl rt::Blank for DescribeInformationExtractionTaskRequest {
    const BLANK: Self = Self {
        operator: None,
        agent: None,
        task_id: None,
    };
}

rt::record_traits!(DescribeInformationExtractionTaskRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeInformationExtractionTaskRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("TaskId", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for DescribeInformationExtractionTaskRequest {
    type Response = DescribeInformationExtractionTaskResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeInformationExtractionTask` answers.
#[non_exhaustive]
pub struct DescribeInformationExtractionTaskResponse {
    /// The fields that were looked for.
    pub fields: Vec<structs::ExtractionField>,
    /// How far the extraction is; results are complete at 3.
    pub status: Option<enums::ExtractionTaskStatus>,
    /// The link to download the results as an Excel table; it lives for 5 minutes, and another call gives a new one.
    pub url: Option<String>,
    /// The values that were found, by file.
    pub results: Vec<structs::ExtractionTaskResult>,
}

impl Default for DescribeInformationExtractionTaskResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeInformationExtractionTaskResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.fields),
                rt::Member::Value(&self.status),
                rt::Member::OptionalText(&self.url),
                rt::Member::Value(&self.results),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.fields),
                rt::Slot::Value(&mut self.status),
                rt::Slot::OptionalText(&mut self.url),
                rt::Slot::Value(&mut self.results),
            ],
        );
    }
}

impl rt::Blank for DescribeInformationExtractionTaskResponse {
    const BLANK: Self = Self {
        fields: Vec::new(),
        status: None,
        url: None,
        results: Vec::new(),
    };
}

rt::record_traits!(DescribeInformationExtractionTaskResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeInformationExtractionTaskResponse",
    fields: &[
        rt::Field::Optional(
            "Fields",
            rt::Kind::List(&rt::Kind::Record(&structs::extraction_field::SHAPE)),
        ),
        rt::Field::Optional(
            "Status",
            rt::Kind::Enum(&enums::extraction_task_status::TABLE),
        ),
        rt::Field::Marked("Url", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional(
            "Results",
            rt::Kind::List(&rt::Kind::Record(&structs::extraction_task_result::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeInformationExtractionTask",
    summary: "Tells how far an extraction is and which values it found.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.System \
        InvalidParameter.ParamError \
        OperationDenied \
        OperationDenied.NoLogin",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeInformationExtractionTaskRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeInformationExtractionTaskResponse>,
    },
};

impl crate::ess::Client {
    /// Tells how far an extraction is and which values it found.
    ///
    /// See [`DescribeInformationExtractionTaskRequest`] for what it takes.
    ///
    /// [`describe_information_extraction_task_until_done`](Self::describe_information_extraction_task_until_done) asks until the task has ended.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_information_extraction_task(
        &self,
        request: &DescribeInformationExtractionTaskRequest,
    ) -> rt::Call<'_, DescribeInformationExtractionTaskResponse> {
        self.0.send(request)
    }
}
