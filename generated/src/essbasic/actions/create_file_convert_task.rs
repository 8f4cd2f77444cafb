// Generated from schema/essbasic/2021-05-26/actions/CreateFileConvertTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Starts converting an uploaded file to PDF.
///
/// Upload the file with UploadFiles first.
/// Converting takes a while: keep TaskId and ask DescribeFileConvertTask until the PDF is ready, then start the contract from the id that it answers with.
/// Look at a preview of the contract, since layout, page breaks, fonts and pictures may come out differently.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/partnerApis/files/CreateFileConvertTask) (in Chinese)
///
/// # Rules
///
/// - The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InvalidParameter.InvalidId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_ID),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.ResourceType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_RESOURCE_TYPE),
/// [`MissingParameter.ResourceName`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_RESOURCE_NAME),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateFileConvertTaskRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given, and company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The format of the uploaded file.
    pub resource_type: enums::FileFormat,
    /// The name of the file, with its suffix.
    ///
    /// Limits: a file name with its suffix, such as `.pdf` (warns); at most 256 characters.
    pub resource_name: String,
    /// The file to convert, by one of the FileIds of UploadFiles; one file for each task.
    pub resource_id: String,
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
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
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
}

impl rt::Record for CreateFileConvertTaskRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.resource_type),
                rt::Member::Text(&self.resource_name),
                rt::Member::Text(&self.resource_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.resource_type),
                rt::Slot::Text(&mut self.resource_name),
                rt::Slot::Text(&mut self.resource_id),
            ],
        );
    }
}

impl rt::Blank for CreateFileConvertTaskRequest {
    const BLANK: Self = Self {
        agent: None,
        resource_type: rt::Blank::BLANK,
        resource_name: String::new(),
        resource_id: String::new(),
    };
}

rt::record_traits!(CreateFileConvertTaskRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateFileConvertTaskRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Required("ResourceType", rt::Kind::Enum(&enums::file_format::TABLE)),
        rt::Field::Limited(
            "ResourceName",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("\\.[A-Za-z0-9]+$")
                            .hint("a file name with its suffix, such as `.pdf`"),
                    ),
                ),
                rt::Check::Deny(rt::Test::MaxLength(256, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Required("ResourceId", rt::Kind::Text),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(
                &[
                    "Agent.AppId",
                    "Agent.ProxyOrganizationOpenId",
                    "Agent.ProxyOperator.OpenId",
                ],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for CreateFileConvertTaskRequest {
    type Response = CreateFileConvertTaskResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFileConvertTask` answers.
#[non_exhaustive]
pub struct CreateFileConvertTaskResponse {
    /// The id of the task, for DescribeFileConvertTask.
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
    service: &crate::essbasic::SERVICE,
    name: "CreateFileConvertTask",
    summary: "Starts converting an uploaded file to PDF.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.DependsApi \
        InvalidParameter.InvalidId \
        InvalidParameter.ParamError \
        InvalidParameter.ResourceType \
        MissingParameter.ResourceName \
        OperationDenied \
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

impl crate::essbasic::Client {
    /// Starts converting an uploaded file to PDF.
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
