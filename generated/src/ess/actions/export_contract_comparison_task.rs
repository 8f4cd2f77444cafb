// Generated from schema/ess/2020-11-11/actions/ExportContractComparisonTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Gives a download link for the result of a comparison.
///
/// Call it once DescribeContractComparisonTask reports Status 2.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Ignore has an effect on the PDF only: leave it out for a table. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct ExportContractComparisonTaskRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The finished comparison task, from CreateContractComparisonTask.
    pub task_id: String,
    /// A marked PDF to look at, or a table to work with.
    pub export_type: Option<enums::ComparisonExportType>,
    /// Whether the PDF leaves out the differences that were set to be ignored; false marks all of them.
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
    pub fn export_type(mut self, export_type: enums::ComparisonExportType) -> Self {
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
                rt::Member::Value(&self.export_type),
                rt::Member::OptionalBoolean(&self.ignore),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.task_id),
                rt::Slot::Value(&mut self.export_type),
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
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("TaskId", rt::Kind::Text),
        rt::Field::Optional(
            "ExportType",
            rt::Kind::Enum(&enums::comparison_export_type::TABLE),
        ),
        rt::Field::Optional("Ignore", rt::Kind::Boolean),
    ],
    rules: &[
        rt::Rule {
            id: "ignore-in-pdf-only",
            message: "Ignore has an effect on the PDF only: leave it out for a table.",
            each: "",
            when: rt::Condition::In("ExportType", &[rt::Literal::Integer(1)], None),
            demand: rt::Demand::Ignored(&["Ignore"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for ExportContractComparisonTaskRequest {
    type Response = ExportContractComparisonTaskResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ExportContractComparisonTask` answers.
#[non_exhaustive]
pub struct ExportContractComparisonTaskResponse {
    /// The link to download the result of the comparison; ExpireTime tells how long it lives.
    pub resource_url: Option<String>,
    /// When the download link ends.
    ///
    /// Limits: seconds since 1970.
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
        rt::Field::Marked("ResourceUrl", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Limited(
            "ExpireTime",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "ExportContractComparisonTask",
    summary: "Gives a download link for the result of a comparison.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.Db \
        InvalidParameter \
        OperationDenied",
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
    /// Gives a download link for the result of a comparison.
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
