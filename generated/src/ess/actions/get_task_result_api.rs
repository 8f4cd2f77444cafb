// Generated from schema/ess/2020-11-11/actions/GetTaskResultApi.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Tells whether a file has been converted to PDF, by the older of two actions.
///
/// The vendor switches it off on 2026-12-31; DescribeFileConvertTask does the same for tasks of CreateFileConvertTask.
/// Ask again until TaskStatus is 8 or negative; large files take longer.
///
/// By default the service takes 300 calls a second.
///
/// Deprecated; use `DescribeFileConvertTask`. The vendor switches it off on 2026-12-31.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/templatesAndFiles/GetTaskResultApi) (in Chinese)
///
/// # Error codes
///
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.ResourceType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_RESOURCE_TYPE),
/// [`MissingParameter.ResourceName`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_RESOURCE_NAME),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct GetTaskResultApiRequest {
    /// The conversion, by the id that CreateConvertTaskApi gave.
    pub task_id: String,
    /// The member of staff who asks for the result; this person needs the right to call the action and to use the file.
    pub operator: Option<structs::UserInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The company of the one who asks; a member that was never opened.
    ///
    /// Out of use.
    pub organization: Option<structs::OrganizationInfo>,
}

impl GetTaskResultApiRequest {
    /// Makes one with what it needs.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = task_id.into();
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
    /// Sets `Organization`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn organization(mut self, organization: structs::OrganizationInfo) -> Self {
        self.organization = Some(organization);
        self
    }
}

impl rt::Record for GetTaskResultApiRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.task_id),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.organization),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.task_id),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.organization),
            ],
        );
    }
}

impl rt::Blank for GetTaskResultApiRequest {
    const BLANK: Self = Self {
        task_id: String::new(),
        operator: None,
        agent: None,
        organization: None,
    };
}

rt::record_traits!(GetTaskResultApiRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "GetTaskResultApiRequest",
    fields: &[
        rt::Field::Required("TaskId", rt::Kind::Text),
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Marked(
            "Organization",
            rt::Kind::Record(&structs::organization_info::SHAPE),
            rt::OPTIONAL.disabled(""),
        ),
    ],
    rules: &[],
};

impl rt::Request for GetTaskResultApiRequest {
    type Response = GetTaskResultApiResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `GetTaskResultApi` answers.
#[non_exhaustive]
pub struct GetTaskResultApiResponse {
    /// The id of the conversion that was asked for.
    pub task_id: String,
    /// How far the conversion is; ask again while it is 0 or 4.
    pub task_status: enums::ConvertTaskStatus,
    /// The status in words such as `Processing` or `TaskEnd`, or in Chinese.
    /// Go by TaskStatus.
    pub task_message: String,
    /// The id of the PDF once TaskStatus is 8.
    /// CreateFlowByFiles takes it among FileIds.
    pub resource_id: String,
}

impl Default for GetTaskResultApiResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for GetTaskResultApiResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.task_id),
                rt::Member::Value(&self.task_status),
                rt::Member::Text(&self.task_message),
                rt::Member::Text(&self.resource_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.task_id),
                rt::Slot::Value(&mut self.task_status),
                rt::Slot::Text(&mut self.task_message),
                rt::Slot::Text(&mut self.resource_id),
            ],
        );
    }
}

impl rt::Blank for GetTaskResultApiResponse {
    const BLANK: Self = Self {
        task_id: String::new(),
        task_status: rt::Blank::BLANK,
        task_message: String::new(),
        resource_id: String::new(),
    };
}

rt::record_traits!(GetTaskResultApiResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "GetTaskResultApiResponse",
    fields: &[
        rt::Field::Required("TaskId", rt::Kind::Text),
        rt::Field::Required(
            "TaskStatus",
            rt::Kind::Enum(&enums::convert_task_status::TABLE),
        ),
        rt::Field::Required("TaskMessage", rt::Kind::Text),
        rt::Field::Required("ResourceId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "GetTaskResultApi",
    summary: "Tells whether a file has been converted to PDF, by the older of two actions.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(300),
    deprecated: true,
    errors: "InternalError.System \
        InvalidParameter.ParamError \
        InvalidParameter.ResourceType \
        MissingParameter.ResourceName \
        OperationDenied.Forbid \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<GetTaskResultApiRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<GetTaskResultApiResponse>,
    },
};

impl crate::ess::Client {
    /// Tells whether a file has been converted to PDF, by the older of two actions.
    ///
    /// See [`GetTaskResultApiRequest`] for what it takes.
    ///
    /// [`get_task_result_api_until_done`](Self::get_task_result_api_until_done) asks until the task has ended.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[deprecated(
        note = "use `DescribeFileConvertTask`. The vendor switches it off on 2026-12-31."
    )]
    #[inline]
    pub fn get_task_result_api(
        &self,
        request: &GetTaskResultApiRequest,
    ) -> rt::Call<'_, GetTaskResultApiResponse> {
        self.0.send(request)
    }
}
