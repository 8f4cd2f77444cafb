// Generated from schema/ess/2020-11-11/actions/DescribeInformationExtractionTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DescribeInformationExtractionTask`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DescribeInformationExtractionTaskRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `TaskId`.
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
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.agent),
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
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("TaskId", rt::Kind::Text),
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
    /// `Fields`.
    pub fields: Vec<structs::ExtractionField>,
    /// `Status`.
    pub status: Option<i64>,
    /// `Url`.
    pub url: Option<String>,
    /// `Results`.
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
                rt::Member::OptionalInteger(&self.status),
                rt::Member::OptionalText(&self.url),
                rt::Member::Value(&self.results),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.fields),
                rt::Slot::OptionalInteger(&mut self.status),
                rt::Slot::OptionalText(&mut self.url),
                rt::Value::slot(&mut self.results),
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
        rt::Field::optional(
            "Fields",
            rt::Kind::List(&rt::Kind::Record(&structs::extraction_field::SHAPE)),
        ),
        rt::Field::optional("Status", rt::Kind::Integer),
        rt::Field::optional("Url", rt::Kind::Text).sensitive(),
        rt::Field::optional(
            "Results",
            rt::Kind::List(&rt::Kind::Record(&structs::extraction_task_result::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeInformationExtractionTask",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InternalError.DependsApi",
        "InternalError.DependsDb",
        "InternalError.System",
        "InvalidParameter.ParamError",
        "OperationDenied",
        "OperationDenied.NoLogin",
    ],
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
    /// Calls `DescribeInformationExtractionTask`.
    ///
    /// See [`DescribeInformationExtractionTaskRequest`] for what it takes.
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
