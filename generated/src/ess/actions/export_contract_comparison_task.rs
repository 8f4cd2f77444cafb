// Generated from schema/ess/2020-11-11/actions/ExportContractComparisonTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `ExportContractComparisonTask`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ExportContractComparisonTaskRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `TaskId`.
    pub task_id: String,
    /// `ExportType`.
    pub export_type: Option<i64>,
    /// `Ignore`.
    pub ignore: Option<bool>,
}

impl ExportContractComparisonTaskRequest {
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
    /// Sets `ExportType`.
    #[inline]
    pub fn export_type(mut self, export_type: i64) -> Self {
        self.export_type = Some(export_type);
        self
    }
    /// Sets `Ignore`.
    #[inline]
    pub fn ignore(mut self, ignore: bool) -> Self {
        self.ignore = Some(ignore);
        self
    }
}

impl rt::Record for ExportContractComparisonTaskRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.task_id),
                rt::Member::OptionalInteger(&self.export_type),
                rt::Member::OptionalBoolean(&self.ignore),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.task_id),
                rt::Slot::OptionalInteger(&mut self.export_type),
                rt::Slot::OptionalBoolean(&mut self.ignore),
            ],
        );
    }
}

impl rt::Blank for ExportContractComparisonTaskRequest {
    const BLANK: Self = Self {
        operator: None,
        task_id: String::new(),
        export_type: None,
        ignore: None,
    };
}

rt::record_traits!(ExportContractComparisonTaskRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ExportContractComparisonTaskRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("TaskId", rt::Kind::Text),
        rt::Field::optional("ExportType", rt::Kind::Integer),
        rt::Field::optional("Ignore", rt::Kind::Boolean),
    ],
    rules: &[],
};

impl rt::Request for ExportContractComparisonTaskRequest {
    type Response = ExportContractComparisonTaskResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ExportContractComparisonTask` answers.
#[non_exhaustive]
pub struct ExportContractComparisonTaskResponse {
    /// `ResourceUrl`.
    pub resource_url: Option<String>,
    /// `ExpireTime`.
    pub expire_time: Option<i64>,
}

impl Default for ExportContractComparisonTaskResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ExportContractComparisonTaskResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.resource_url),
                rt::Member::OptionalInteger(&self.expire_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.resource_url),
                rt::Slot::OptionalInteger(&mut self.expire_time),
            ],
        );
    }
}

impl rt::Blank for ExportContractComparisonTaskResponse {
    const BLANK: Self = Self {
        resource_url: None,
        expire_time: None,
    };
}

rt::record_traits!(ExportContractComparisonTaskResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ExportContractComparisonTaskResponse",
    fields: &[
        rt::Field::optional("ResourceUrl", rt::Kind::Text).sensitive(),
        rt::Field::optional("ExpireTime", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "ExportContractComparisonTask",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError.Db",
        "InvalidParameter",
        "OperationDenied",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ExportContractComparisonTaskRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ExportContractComparisonTaskResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `ExportContractComparisonTask`.
    ///
    /// See [`ExportContractComparisonTaskRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn export_contract_comparison_task(
        &self,
        request: &ExportContractComparisonTaskRequest,
    ) -> rt::Call<'_, ExportContractComparisonTaskResponse> {
        self.0.send(request)
    }
}
