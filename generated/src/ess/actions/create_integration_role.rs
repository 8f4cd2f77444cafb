// Generated from schema/ess/2020-11-11/actions/CreateIntegrationRole.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateIntegrationRole`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateIntegrationRoleRequest {
    /// `Name`.
    pub name: String,
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `Description`.
    pub description: Option<String>,
    /// `IsGroupRole`.
    pub is_group_role: Option<i64>,
    /// `PermissionGroups`.
    pub permission_groups: Option<Vec<structs::PermissionGroup>>,
    /// `SubOrganizationIds`.
    pub sub_organization_ids: Option<Vec<String>>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
}

impl CreateIntegrationRoleRequest {
    /// Makes one with what it needs.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `IsGroupRole`.
    #[inline]
    pub fn is_group_role(mut self, is_group_role: i64) -> Self {
        self.is_group_role = Some(is_group_role);
        self
    }
    /// Sets `PermissionGroups`.
    pub fn permission_groups(
        mut self,
        permission_groups: impl IntoIterator<Item = structs::PermissionGroup>,
    ) -> Self {
        self.permission_groups = Some(rt::list(permission_groups));
        self
    }
    /// Sets `SubOrganizationIds`.
    pub fn sub_organization_ids(
        mut self,
        sub_organization_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sub_organization_ids = Some(rt::list_from(sub_organization_ids));
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for CreateIntegrationRoleRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.name),
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.description),
                rt::Member::OptionalInteger(&self.is_group_role),
                rt::Member::Value(&self.permission_groups),
                rt::Member::Value(&self.sub_organization_ids),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.name),
                rt::Value::slot(&mut self.operator),
                rt::Slot::OptionalText(&mut self.description),
                rt::Slot::OptionalInteger(&mut self.is_group_role),
                rt::Value::slot(&mut self.permission_groups),
                rt::Value::slot(&mut self.sub_organization_ids),
                rt::Value::slot(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for CreateIntegrationRoleRequest {
    const BLANK: Self = Self {
        name: String::new(),
        operator: None,
        description: None,
        is_group_role: None,
        permission_groups: None,
        sub_organization_ids: None,
        agent: None,
    };
}

rt::record_traits!(CreateIntegrationRoleRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateIntegrationRoleRequest",
    fields: &[
        rt::Field::required("Name", rt::Kind::Text),
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("Description", rt::Kind::Text),
        rt::Field::optional("IsGroupRole", rt::Kind::Integer),
        rt::Field::optional(
            "PermissionGroups",
            rt::Kind::List(&rt::Kind::Record(&structs::permission_group::SHAPE)),
        ),
        rt::Field::optional("SubOrganizationIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for CreateIntegrationRoleRequest {
    type Response = CreateIntegrationRoleResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateIntegrationRole` answers.
#[non_exhaustive]
pub struct CreateIntegrationRoleResponse {
    /// `RoleId`.
    pub role_id: Option<String>,
}

impl Default for CreateIntegrationRoleResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateIntegrationRoleResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::OptionalText(&self.role_id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::OptionalText(&mut self.role_id)]);
    }
}

impl rt::Blank for CreateIntegrationRoleResponse {
    const BLANK: Self = Self { role_id: None };
}

rt::record_traits!(CreateIntegrationRoleResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateIntegrationRoleResponse",
    fields: &[rt::Field::optional("RoleId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateIntegrationRole",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.ParamError",
        "MissingParameter",
        "OperationDenied",
        "UnauthorizedOperation",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateIntegrationRoleRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateIntegrationRoleResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `CreateIntegrationRole`.
    ///
    /// See [`CreateIntegrationRoleRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_integration_role(
        &self,
        request: &CreateIntegrationRoleRequest,
    ) -> rt::Call<'_, CreateIntegrationRoleResponse> {
        self.0.send(request)
    }
}
