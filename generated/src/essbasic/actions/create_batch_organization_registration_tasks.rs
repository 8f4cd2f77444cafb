// Generated from schema/essbasic/2021-05-26/actions/CreateBatchOrganizationRegistrationTasks.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `CreateBatchOrganizationRegistrationTasks`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateBatchOrganizationRegistrationTasksRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `RegistrationOrganizations`.
    pub registration_organizations: Vec<structs::RegistrationOrganizationInfo>,
    /// `Endpoint`.
    pub endpoint: Option<String>,
    /// `BatchAuthMethod`.
    pub batch_auth_method: Option<i64>,
}

impl CreateBatchOrganizationRegistrationTasksRequest {
    /// Makes one with what it needs.
    pub fn new(
        registration_organizations: impl IntoIterator<
            Item = structs::RegistrationOrganizationInfo,
        >,
    ) -> Self {
        Self {
            registration_organizations: rt::list(registration_organizations),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `RegistrationOrganizations`.
    pub fn registration_organizations(
        mut self,
        registration_organizations: impl IntoIterator<
            Item = structs::RegistrationOrganizationInfo,
        >,
    ) -> Self {
        self.registration_organizations = rt::list(registration_organizations);
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
    /// Sets `BatchAuthMethod`.
    #[inline]
    pub fn batch_auth_method(mut self, batch_auth_method: i64) -> Self {
        self.batch_auth_method = Some(batch_auth_method);
        self
    }
}

impl rt::Record for CreateBatchOrganizationRegistrationTasksRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.registration_organizations),
                rt::Member::OptionalText(&self.endpoint),
                rt::Member::OptionalInteger(&self.batch_auth_method),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.registration_organizations),
                rt::Slot::OptionalText(&mut self.endpoint),
                rt::Slot::OptionalInteger(&mut self.batch_auth_method),
            ],
        );
    }
}

impl rt::Blank for CreateBatchOrganizationRegistrationTasksRequest {
    const BLANK: Self = Self {
        agent: None,
        registration_organizations: Vec::new(),
        endpoint: None,
        batch_auth_method: None,
    };
}

rt::record_traits!(CreateBatchOrganizationRegistrationTasksRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateBatchOrganizationRegistrationTasksRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required(
            "RegistrationOrganizations",
            rt::Kind::List(
                &rt::Kind::Record(&structs::registration_organization_info::SHAPE),
            ),
        ),
        rt::Field::optional("Endpoint", rt::Kind::Text),
        rt::Field::optional("BatchAuthMethod", rt::Kind::Integer),
    ],
    rules: &[],
};

impl rt::Request for CreateBatchOrganizationRegistrationTasksRequest {
    type Response = CreateBatchOrganizationRegistrationTasksResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateBatchOrganizationRegistrationTasks` answers.
#[non_exhaustive]
pub struct CreateBatchOrganizationRegistrationTasksResponse {
    /// `TaskId`.
    pub task_id: Option<String>,
    /// `ErrorMessages`.
    pub error_messages: Vec<String>,
}

impl Default for CreateBatchOrganizationRegistrationTasksResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateBatchOrganizationRegistrationTasksResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.task_id),
                rt::Member::Value(&self.error_messages),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.task_id),
                rt::Value::slot(&mut self.error_messages),
            ],
        );
    }
}

impl rt::Blank for CreateBatchOrganizationRegistrationTasksResponse {
    const BLANK: Self = Self {
        task_id: None,
        error_messages: Vec::new(),
    };
}

rt::record_traits!(CreateBatchOrganizationRegistrationTasksResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateBatchOrganizationRegistrationTasksResponse",
    fields: &[
        rt::Field::optional("TaskId", rt::Kind::Text),
        rt::Field::optional("ErrorMessages", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateBatchOrganizationRegistrationTasks",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "FailedOperation.NoRoleAuth",
        "InternalError.DbRead",
        "InvalidParameter.ParamError",
        "OperationDenied",
        "ResourceNotFound.Application",
        "ResourceNotFound.Flow",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateBatchOrganizationRegistrationTasksRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateBatchOrganizationRegistrationTasksResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `CreateBatchOrganizationRegistrationTasks`.
    ///
    /// See [`CreateBatchOrganizationRegistrationTasksRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_batch_organization_registration_tasks(
        &self,
        request: &CreateBatchOrganizationRegistrationTasksRequest,
    ) -> rt::Call<'_, CreateBatchOrganizationRegistrationTasksResponse> {
        self.0.send(request)
    }
}
