// Generated from schema/ess/2020-11-11/actions/ExportContractReviewResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Gives a download link for a file of a contract review.
///
/// Call it once DescribeContractReviewTask reports Status 4.
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
pub struct ExportContractReviewResultRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The review task whose file is wanted, from CreateBatchContractReviewTask.
    pub task_id: String,
    /// Which file is wanted: the contract with or without notes, as handed in, or a table of the results.
    pub file_type: enums::ReviewExportFile,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl ExportContractReviewResultRequest {
    /// Makes one with what it needs.
    pub fn new(task_id: impl Into<String>, file_type: enums::ReviewExportFile) -> Self {
        Self {
            task_id: task_id.into(),
            file_type,
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
    /// Sets `FileType`.
    #[inline]
    pub fn file_type(mut self, file_type: enums::ReviewExportFile) -> Self {
        self.file_type = file_type;
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for ExportContractReviewResultRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.task_id),
                rt::Member::Value(&self.file_type),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.task_id),
                rt::Slot::Value(&mut self.file_type),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for ExportContractReviewResultRequest {
    const BLANK: Self = Self {
        operator: None,
        task_id: String::new(),
        file_type: rt::Blank::BLANK,
        agent: None,
    };
}

rt::record_traits!(ExportContractReviewResultRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ExportContractReviewResultRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("TaskId", rt::Kind::Text),
        rt::Field::Required(
            "FileType",
            rt::Kind::Enum(&enums::review_export_file::TABLE),
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for ExportContractReviewResultRequest {
    type Response = ExportContractReviewResultResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ExportContractReviewResult` answers.
#[non_exhaustive]
pub struct ExportContractReviewResultResponse {
    /// The link to download the exported file.
    pub url: Option<String>,
}

impl Default for ExportContractReviewResultResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ExportContractReviewResultResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::OptionalText(&self.url)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::OptionalText(&mut self.url)]);
    }
}

impl rt::Blank for ExportContractReviewResultResponse {
    const BLANK: Self = Self { url: None };
}

rt::record_traits!(ExportContractReviewResultResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ExportContractReviewResultResponse",
    fields: &[rt::Field::Marked("Url", rt::Kind::Text, rt::SENSITIVE)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "ExportContractReviewResult",
    summary: "Gives a download link for a file of a contract review.",
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
        blank: rt::blank::<ExportContractReviewResultRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ExportContractReviewResultResponse>,
    },
};

impl crate::ess::Client {
    /// Gives a download link for a file of a contract review.
    ///
    /// See [`ExportContractReviewResultRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn export_contract_review_result(
        &self,
        request: &ExportContractReviewResultRequest,
    ) -> rt::Call<'_, ExportContractReviewResultResponse> {
        self.0.send(request)
    }
}
