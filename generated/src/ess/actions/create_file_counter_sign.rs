// Generated from schema/ess/2020-11-11/actions/CreateFileCounterSign.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Adds a CA signature to a PDF file.
///
/// The vendor opens the service on request only, and it is paid for: without balance the call is refused.
/// Only PDF files can be signed for now.
/// Without SyncMode ask DescribeFileCounterSignResult for the result by the TaskId of the answer.
///
/// By default the service takes 20 calls a second.
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
pub struct CreateFileCounterSignRequest {
    /// The file that is signed, a PDF, by its id from UploadFiles.
    pub file_id: String,
    /// The member of staff who has the file signed; this person needs the right to call the action and to use the file.
    pub operator: Option<structs::UserInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// True waits for the signed file and answers with its id; false answers at once with a TaskId, for which to ask DescribeFileCounterSignResult.
    /// Leave it false for large files, as the call may time out.
    ///
    /// Default: `false`.
    pub sync_mode: Option<bool>,
}

impl CreateFileCounterSignRequest {
    /// Makes one with what it needs.
    pub fn new(file_id: impl Into<String>) -> Self {
        Self {
            file_id: file_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `FileId`.
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = file_id.into();
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
    /// Sets `SyncMode`.
    #[inline]
    pub fn sync_mode(mut self, sync_mode: bool) -> Self {
        self.sync_mode = Some(sync_mode);
        self
    }
}

impl rt::Record for CreateFileCounterSignRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.file_id),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalBoolean(&self.sync_mode),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.file_id),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalBoolean(&mut self.sync_mode),
            ],
        );
    }
}

impl rt::Blank for CreateFileCounterSignRequest {
    const BLANK: Self = Self {
        file_id: String::new(),
        operator: None,
        agent: None,
        sync_mode: None,
    };
}

rt::record_traits!(CreateFileCounterSignRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateFileCounterSignRequest",
    fields: &[
        rt::Field::Required("FileId", rt::Kind::Text),
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("SyncMode", rt::Kind::Boolean),
    ],
    rules: &[],
};

impl rt::Request for CreateFileCounterSignRequest {
    type Response = CreateFileCounterSignResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFileCounterSign` answers.
#[non_exhaustive]
pub struct CreateFileCounterSignResponse {
    /// Whether the signed file is ready already.
    pub status: Option<enums::CounterSignStatus>,
    /// The id of the signed file, with SyncMode.
    pub result_file_id: Option<String>,
    /// The id of the task, for DescribeFileCounterSignResult.
    pub task_id: Option<String>,
}

impl Default for CreateFileCounterSignResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateFileCounterSignResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.status),
                rt::Member::OptionalText(&self.result_file_id),
                rt::Member::OptionalText(&self.task_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.status),
                rt::Slot::OptionalText(&mut self.result_file_id),
                rt::Slot::OptionalText(&mut self.task_id),
            ],
        );
    }
}

impl rt::Blank for CreateFileCounterSignResponse {
    const BLANK: Self = Self {
        status: None,
        result_file_id: None,
        task_id: None,
    };
}

rt::record_traits!(CreateFileCounterSignResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateFileCounterSignResponse",
    fields: &[
        rt::Field::Optional(
            "Status",
            rt::Kind::Enum(&enums::counter_sign_status::TABLE),
        ),
        rt::Field::Optional("ResultFileId", rt::Kind::Text),
        rt::Field::Optional("TaskId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateFileCounterSign",
    summary: "Adds a CA signature to a PDF file.",
    effect: rt::Effect::Write,
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
        blank: rt::blank::<CreateFileCounterSignRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateFileCounterSignResponse>,
    },
};

impl crate::ess::Client {
    /// Adds a CA signature to a PDF file.
    ///
    /// See [`CreateFileCounterSignRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_file_counter_sign(
        &self,
        request: &CreateFileCounterSignRequest,
    ) -> rt::Call<'_, CreateFileCounterSignResponse> {
        self.0.send(request)
    }
}
