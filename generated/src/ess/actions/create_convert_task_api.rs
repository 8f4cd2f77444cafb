// Generated from schema/ess/2020-11-11/actions/CreateConvertTaskApi.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateConvertTaskApi`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateConvertTaskApiRequest {
    /// `ResourceType`.
    pub resource_type: String,
    /// `ResourceName`.
    pub resource_name: String,
    /// `ResourceId`.
    pub resource_id: String,
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `Organization`.
    ///
    /// Out of use.
    pub organization: Option<structs::OrganizationInfo>,
}

impl CreateConvertTaskApiRequest {
    /// Makes one with what it needs.
    pub fn new(
        resource_type: impl Into<String>,
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
    pub fn resource_type(mut self, resource_type: impl Into<String>) -> Self {
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
    /// Sets `Organization`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn organization(mut self, organization: structs::OrganizationInfo) -> Self {
        self.organization = Some(organization);
        self
    }
}

impl rt::Record for CreateConvertTaskApiRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.resource_type),
                rt::Member::Text(&self.resource_name),
                rt::Member::Text(&self.resource_id),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.organization),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.resource_type),
                rt::Slot::Text(&mut self.resource_name),
                rt::Slot::Text(&mut self.resource_id),
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.organization),
            ],
        );
    }
}

impl rt::Blank for CreateConvertTaskApiRequest {
    const BLANK: Self = Self {
        resource_type: String::new(),
        resource_name: String::new(),
        resource_id: String::new(),
        operator: None,
        agent: None,
        organization: None,
    };
}

rt::record_traits!(CreateConvertTaskApiRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateConvertTaskApiRequest",
    fields: &[
        rt::Field::required("ResourceType", rt::Kind::Text),
        rt::Field::required("ResourceName", rt::Kind::Text),
        rt::Field::required("ResourceId", rt::Kind::Text),
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

impl rt::Request for CreateConvertTaskApiRequest {
    type Response = CreateConvertTaskApiResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateConvertTaskApi` answers.
#[non_exhaustive]
pub struct CreateConvertTaskApiResponse {
    /// `TaskId`.
    pub task_id: String,
}

impl Default for CreateConvertTaskApiResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateConvertTaskApiResponse {
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

impl rt::Blank for CreateConvertTaskApiResponse {
    const BLANK: Self = Self { task_id: String::new() };
}

rt::record_traits!(CreateConvertTaskApiResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateConvertTaskApiResponse",
    fields: &[rt::Field::required("TaskId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateConvertTaskApi",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "InternalError.DependsApi",
        "InvalidParameter.InvalidId",
        "InvalidParameter.ParamError",
        "InvalidParameter.ResourceType",
        "MissingParameter.ResourceName",
        "OperationDenied.Forbid",
        "OperationDenied.NoIdentityVerify",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateConvertTaskApiRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateConvertTaskApiResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `CreateConvertTaskApi`.
    ///
    /// See [`CreateConvertTaskApiRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_convert_task_api(
        &self,
        request: &CreateConvertTaskApiRequest,
    ) -> rt::Call<'_, CreateConvertTaskApiResponse> {
        self.0.send(request)
    }
}
