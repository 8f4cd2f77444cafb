// Generated from schema/ess/2020-11-11/actions/DescribeContractReviewMarkedRiskExportTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Tells how far an export of marked risks is, and gives its download link.
///
/// Poll it after ExportContractReviewMarkedRisk until Status is 4, 5 or 6.
///
/// By default the service takes 20 calls a second.
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
pub struct DescribeContractReviewMarkedRiskExportTaskRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The export task, from ExportContractReviewMarkedRisk.
    pub task_id: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl DescribeContractReviewMarkedRiskExportTaskRequest {
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
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for DescribeContractReviewMarkedRiskExportTaskRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.task_id),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.task_id),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for DescribeContractReviewMarkedRiskExportTaskRequest {
    const BLANK: Self = Self {
        operator: None,
        task_id: String::new(),
        agent: None,
    };
}

rt::record_traits!(DescribeContractReviewMarkedRiskExportTaskRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeContractReviewMarkedRiskExportTaskRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("TaskId", rt::Kind::Text),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for DescribeContractReviewMarkedRiskExportTaskRequest {
    type Response = DescribeContractReviewMarkedRiskExportTaskResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeContractReviewMarkedRiskExportTask` answers.
#[non_exhaustive]
pub struct DescribeContractReviewMarkedRiskExportTaskResponse {
    /// The link to download the table of marked risks, once Status is 4.
    pub url: Option<String>,
    /// How far the export is.
    pub status: Option<enums::ExportTaskStatus>,
}

impl Default for DescribeContractReviewMarkedRiskExportTaskResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeContractReviewMarkedRiskExportTaskResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::OptionalText(&self.url), rt::Member::Value(&self.status)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.url),
                rt::Slot::Value(&mut self.status),
            ],
        );
    }
}

impl rt::Blank for DescribeContractReviewMarkedRiskExportTaskResponse {
    const BLANK: Self = Self { url: None, status: None };
}

rt::record_traits!(DescribeContractReviewMarkedRiskExportTaskResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeContractReviewMarkedRiskExportTaskResponse",
    fields: &[
        rt::Field::Marked("Url", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional("Status", rt::Kind::Enum(&enums::export_task_status::TABLE)),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeContractReviewMarkedRiskExportTask",
    summary: "Tells how far an export of marked risks is, and gives its download link.",
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
        blank: rt::blank::<DescribeContractReviewMarkedRiskExportTaskRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeContractReviewMarkedRiskExportTaskResponse>,
    },
};

impl crate::ess::Client {
    /// Tells how far an export of marked risks is, and gives its download link.
    ///
    /// See [`DescribeContractReviewMarkedRiskExportTaskRequest`] for what it takes.
    ///
    /// [`describe_contract_review_marked_risk_export_task_until_done`](Self::describe_contract_review_marked_risk_export_task_until_done) asks until the task has ended.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_contract_review_marked_risk_export_task(
        &self,
        request: &DescribeContractReviewMarkedRiskExportTaskRequest,
    ) -> rt::Call<'_, DescribeContractReviewMarkedRiskExportTaskResponse> {
        self.0.send(request)
    }
}
