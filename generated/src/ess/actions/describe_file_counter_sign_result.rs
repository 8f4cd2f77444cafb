// Generated from schema/ess/2020-11-11/actions/DescribeFileCounterSignResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Tells whether a CA signature has been added to a file, and gives the signed file.
///
/// For tasks of CreateFileCounterSign without SyncMode.
/// The vendor opens the service on request only.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The request does not say which task it is about: set TaskId. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.BalanceNotEnough`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_BALANCE_NOT_ENOUGH),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Api`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_API),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.ErrNoResourceAccess`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND)
#[must_use]
#[non_exhaustive]
pub struct DescribeFileCounterSignResultRequest {
    /// The member of staff who asks for the signed file; this person needs the right to call the action and to use the file.
    pub operator: Option<structs::UserInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The task, by the id that CreateFileCounterSign gave.
    pub task_id: Option<String>,
}

impl DescribeFileCounterSignResultRequest {
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

impl Default for DescribeFileCounterSignResultRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeFileCounterSignResultRequest {
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

impl rt::Blank for DescribeFileCounterSignResultRequest {
    const BLANK: Self = Self {
        operator: None,
        agent: None,
        task_id: None,
    };
}

rt::record_traits!(DescribeFileCounterSignResultRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeFileCounterSignResultRequest",
    fields: &[
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("TaskId", rt::Kind::Text),
    ],
    rules: &[
        rt::Rule {
            id: "which-task",
            message: "The request does not say which task it is about: set TaskId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["TaskId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for DescribeFileCounterSignResultRequest {
    type Response = DescribeFileCounterSignResultResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeFileCounterSignResult` answers.
#[non_exhaustive]
pub struct DescribeFileCounterSignResultResponse {
    /// How far the task is; ask again while it is PROCESSING.
    pub status: Option<enums::CounterSignStatus>,
    /// The id of the signed file once it is ready.
    /// DescribeFileUrls gives a link to it (business type DIGITFILE).
    pub result_file_id: Option<String>,
    /// Why the file could not be signed.
    /// Only if Status is FAILED.
    pub error_detail: Option<String>,
}

impl Default for DescribeFileCounterSignResultResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeFileCounterSignResultResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.status),
                rt::Member::OptionalText(&self.result_file_id),
                rt::Member::OptionalText(&self.error_detail),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.status),
                rt::Slot::OptionalText(&mut self.result_file_id),
                rt::Slot::OptionalText(&mut self.error_detail),
            ],
        );
    }
}

impl rt::Blank for DescribeFileCounterSignResultResponse {
    const BLANK: Self = Self {
        status: None,
        result_file_id: None,
        error_detail: None,
    };
}

rt::record_traits!(DescribeFileCounterSignResultResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeFileCounterSignResultResponse",
    fields: &[
        rt::Field::Optional(
            "Status",
            rt::Kind::Enum(&enums::counter_sign_status::TABLE),
        ),
        rt::Field::Optional("ResultFileId", rt::Kind::Text),
        rt::Field::Optional("ErrorDetail", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeFileCounterSignResult",
    summary: "Tells whether a CA signature has been added to a file, and gives the signed file.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.BalanceNotEnough \
        InternalError \
        InternalError.Api \
        InvalidParameter \
        MissingParameter \
        OperationDenied \
        OperationDenied.ErrNoResourceAccess \
        ResourceNotFound",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeFileCounterSignResultRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeFileCounterSignResultResponse>,
    },
};

impl crate::ess::Client {
    /// Tells whether a CA signature has been added to a file, and gives the signed file.
    ///
    /// See [`DescribeFileCounterSignResultRequest`] for what it takes.
    ///
    /// [`describe_file_counter_sign_result_until_done`](Self::describe_file_counter_sign_result_until_done) asks until the task has ended.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_file_counter_sign_result(
        &self,
        request: &DescribeFileCounterSignResultRequest,
    ) -> rt::Call<'_, DescribeFileCounterSignResultResponse> {
        self.0.send(request)
    }
}
