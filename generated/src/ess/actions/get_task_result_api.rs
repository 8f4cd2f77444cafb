// Generated from schema/ess/2020-11-11/actions/GetTaskResultApi.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `GetTaskResultApi`.
///
/// By default the service takes 300 calls a second.
#[must_use]
#[non_exhaustive]
pub struct GetTaskResultApiRequest {
    /// `TaskId`.
    pub task_id: String,
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `Organization`.
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
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.organization),
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
        rt::Field::required("TaskId", rt::Kind::Text),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional(
                "Organization",
                rt::Kind::Record(&structs::organization_info::SHAPE),
            )
            .disabled(""),
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
    /// `TaskId`.
    pub task_id: String,
    /// `TaskStatus`.
    pub task_status: i64,
    /// `TaskMessage`.
    pub task_message: String,
    /// `ResourceId`.
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
                rt::Member::Integer(&self.task_status),
                rt::Member::Text(&self.task_message),
                rt::Member::Text(&self.resource_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.task_id),
                rt::Slot::Integer(&mut self.task_status),
                rt::Slot::Text(&mut self.task_message),
                rt::Slot::Text(&mut self.resource_id),
            ],
        );
    }
}

impl rt::Blank for GetTaskResultApiResponse {
    const BLANK: Self = Self {
        task_id: String::new(),
        task_status: 0,
        task_message: String::new(),
        resource_id: String::new(),
    };
}

rt::record_traits!(GetTaskResultApiResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "GetTaskResultApiResponse",
    fields: &[
        rt::Field::required("TaskId", rt::Kind::Text),
        rt::Field::required("TaskStatus", rt::Kind::Integer),
        rt::Field::required("TaskMessage", rt::Kind::Text),
        rt::Field::required("ResourceId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "GetTaskResultApi",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(300),
    deprecated: false,
    errors: &[
        "InternalError.System",
        "InvalidParameter.ParamError",
        "InvalidParameter.ResourceType",
        "MissingParameter.ResourceName",
        "OperationDenied.Forbid",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
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
    /// Calls `GetTaskResultApi`.
    ///
    /// See [`GetTaskResultApiRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn get_task_result_api(
        &self,
        request: &GetTaskResultApiRequest,
    ) -> rt::Call<'_, GetTaskResultApiResponse> {
        self.0.send(request)
    }
}
