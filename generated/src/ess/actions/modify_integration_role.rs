// Generated from schema/ess/2020-11-11/actions/ModifyIntegrationRole.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `ModifyIntegrationRole`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ModifyIntegrationRoleRequest {
    /// `RoleId`.
    pub role_id: String,
    /// `Name`.
    pub name: String,
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `Description`.
    pub description: Option<String>,
    /// `PermissionGroups`.
    pub permission_groups: Option<Vec<structs::PermissionGroup>>,
    /// `SubOrganizationIds`.
    pub sub_organization_ids: Option<Vec<String>>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
}

impl ModifyIntegrationRoleRequest {
    /// Makes one with what it needs.
    pub fn new(role_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            role_id: role_id.into(),
            name: name.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `RoleId`.
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.role_id = role_id.into();
        self
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

impl rt::Record for ModifyIntegrationRoleRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.role_id),
                rt::Member::Text(&self.name),
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.description),
                rt::Member::Value(&self.permission_groups),
                rt::Member::Value(&self.sub_organization_ids),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.role_id),
                rt::Slot::Text(&mut self.name),
                rt::Value::slot(&mut self.operator),
                rt::Slot::OptionalText(&mut self.description),
                rt::Value::slot(&mut self.permission_groups),
                rt::Value::slot(&mut self.sub_organization_ids),
                rt::Value::slot(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for ModifyIntegrationRoleRequest {
    const BLANK: Self = Self {
        role_id: String::new(),
        name: String::new(),
        operator: None,
        description: None,
        permission_groups: None,
        sub_organization_ids: None,
        agent: None,
    };
}

rt::record_traits!(ModifyIntegrationRoleRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ModifyIntegrationRoleRequest",
    fields: &[
        rt::Field::required("RoleId", rt::Kind::Text),
        rt::Field::required("Name", rt::Kind::Text),
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("Description", rt::Kind::Text),
        rt::Field::optional(
            "PermissionGroups",
            rt::Kind::List(&rt::Kind::Record(&structs::permission_group::SHAPE)),
        ),
        rt::Field::optional("SubOrganizationIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for ModifyIntegrationRoleRequest {
    type Response = ModifyIntegrationRoleResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ModifyIntegrationRole` answers.
#[non_exhaustive]
pub struct ModifyIntegrationRoleResponse {
    /// `RoleId`.
    pub role_id: Option<String>,
}

impl Default for ModifyIntegrationRoleResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ModifyIntegrationRoleResponse {
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

impl rt::Blank for ModifyIntegrationRoleResponse {
    const BLANK: Self = Self { role_id: None };
}

rt::record_traits!(ModifyIntegrationRoleResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ModifyIntegrationRoleResponse",
    fields: &[rt::Field::optional("RoleId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "ModifyIntegrationRole",
    summary: "",
    effect: rt::Effect::IdempotentWrite,
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
        blank: rt::blank::<ModifyIntegrationRoleRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ModifyIntegrationRoleResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `ModifyIntegrationRole`.
    ///
    /// See [`ModifyIntegrationRoleRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn modify_integration_role(
        &self,
        request: &ModifyIntegrationRoleRequest,
    ) -> rt::Call<'_, ModifyIntegrationRoleResponse> {
        self.0.send(request)
    }
}
