// Generated from schema/ess/2020-11-11/actions/CreateFileConvertTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Converts an uploaded file to PDF, so that a contract can be started from it.
///
/// Word, Excel, HTML, pictures and plain text can be converted.
/// Upload the file with UploadFiles first.
/// The conversion takes some time, so ask DescribeFileConvertTask for its result; a preview of the contract shows whether the PDF is as it should be.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/templatesAndFiles/CreateFileConvertTask) (in Chinese)
///
/// # Error codes
///
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InvalidParameter.InvalidId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_ID),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.ResourceType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_RESOURCE_TYPE),
/// [`MissingParameter.ResourceName`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_RESOURCE_NAME),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateFileConvertTaskRequest {
    /// The format of the file that is converted.
    ///
    /// Limits: one of `doc`, `docx`, `xls`, `xlsx`, `jpg`, `jpeg`, `png`, `html`, `bmp`, `txt` (`InvalidParameter.ResourceType`).
    pub resource_type: enums::FileFormat,
    /// The name of the file with the ending of its format, such as `.docx`.
    ///
    /// Limits: a file name with its ending, such as `.docx` (warns); at most 256 characters.
    pub resource_name: String,
    /// The file to convert, one at a time, by its id from UploadFiles.
    pub resource_id: String,
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl CreateFileConvertTaskRequest {
    /// Makes one with what it needs.
    pub fn new(
        resource_type: impl Into<enums::FileFormat>,
        resource_name: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            resource_name: resource_name.into(),
            resource_id: resource_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, resource_type: impl Into<enums::FileFormat>) -> Self {
        self.resource_type = resource_type.into();
        self
    }
    /// Sets `ResourceName`.
    pub fn resource_name(mut self, resource_name: impl Into<String>) -> Self {
        self.resource_name = resource_name.into();
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = resource_id.into();
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
}

impl rt::Record for CreateFileConvertTaskRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.resource_type),
                rt::Member::Text(&self.resource_name),
                rt::Member::Text(&self.resource_id),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.resource_type),
                rt::Slot::Text(&mut self.resource_name),
                rt::Slot::Text(&mut self.resource_id),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for CreateFileConvertTaskRequest {
    const BLANK: Self = Self {
        resource_type: rt::Blank::BLANK,
        resource_name: String::new(),
        resource_id: String::new(),
        operator: None,
        agent: None,
    };
}

rt::record_traits!(CreateFileConvertTaskRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateFileConvertTaskRequest",
    fields: &[
        rt::Field::Limited(
            "ResourceType",
            rt::Kind::Enum(&enums::file_format::TABLE),
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("doc"),
                            rt::Literal::Text("docx"),
                            rt::Literal::Text("xls"),
                            rt::Literal::Text("xlsx"),
                            rt::Literal::Text("jpg"),
                            rt::Literal::Text("jpeg"),
                            rt::Literal::Text("png"),
                            rt::Literal::Text("html"),
                            rt::Literal::Text("bmp"),
                            rt::Literal::Text("txt"),
                        ],
                    ),
                    "InvalidParameter.ResourceType",
                ),
            ],
        ),
        rt::Field::Limited(
            "ResourceName",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("\\.[A-Za-z0-9]+$")
                            .hint("a file name with its ending, such as `.docx`"),
                    ),
                ),
                rt::Check::Deny(rt::Test::MaxLength(256, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Required("ResourceId", rt::Kind::Text),
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for CreateFileConvertTaskRequest {
    type Response = CreateFileConvertTaskResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFileConvertTask` answers.
#[non_exhaustive]
pub struct CreateFileConvertTaskResponse {
    /// The id of the conversion, for DescribeFileConvertTask.
    pub task_id: String,
}

impl Default for CreateFileConvertTaskResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateFileConvertTaskResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.task_id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.task_id)]);
    }
}

impl rt::Blank for CreateFileConvertTaskResponse {
    const BLANK: Self = Self { task_id: String::new() };
}

rt::record_traits!(CreateFileConvertTaskResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateFileConvertTaskResponse",
    fields: &[rt::Field::Required("TaskId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateFileConvertTask",
    summary: "Converts an uploaded file to PDF, so that a contract can be started from it.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError.DependsApi \
        InvalidParameter.InvalidId \
        InvalidParameter.ParamError \
        InvalidParameter.ResourceType \
        MissingParameter.ResourceName \
        OperationDenied.Forbid \
        OperationDenied.NoIdentityVerify \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateFileConvertTaskRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateFileConvertTaskResponse>,
    },
};

impl crate::ess::Client {
    /// Converts an uploaded file to PDF, so that a contract can be started from it.
    ///
    /// See [`CreateFileConvertTaskRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_file_convert_task(
        &self,
        request: &CreateFileConvertTaskRequest,
    ) -> rt::Call<'_, CreateFileConvertTaskResponse> {
        self.0.send(request)
    }
}
