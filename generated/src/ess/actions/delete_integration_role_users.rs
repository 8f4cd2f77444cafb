// Generated from schema/ess/2020-11-11/actions/DeleteIntegrationRoleUsers.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DeleteIntegrationRoleUsers`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DeleteIntegrationRoleUsersRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `RoleId`.
    pub role_id: String,
    /// `Users`.
    pub users: Vec<structs::UserInfo>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
}

impl DeleteIntegrationRoleUsersRequest {
    /// Makes one with what it needs.
    pub fn new(
        role_id: impl Into<String>,
        users: impl IntoIterator<Item = structs::UserInfo>,
    ) -> Self {
        Self {
            role_id: role_id.into(),
            users: rt::list(users),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `RoleId`.
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.role_id = role_id.into();
        self
    }
    /// Sets `Users`.
    pub fn users(mut self, users: impl IntoIterator<Item = structs::UserInfo>) -> Self {
        self.users = rt::list(users);
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for DeleteIntegrationRoleUsersRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.role_id),
                rt::Member::Value(&self.users),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.role_id),
                rt::Value::slot(&mut self.users),
                rt::Value::slot(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for DeleteIntegrationRoleUsersRequest {
    const BLANK: Self = Self {
        operator: None,
        role_id: String::new(),
        users: Vec::new(),
        agent: None,
    };
}

rt::record_traits!(DeleteIntegrationRoleUsersRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DeleteIntegrationRoleUsersRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("RoleId", rt::Kind::Text),
        rt::Field::required(
            "Users",
            rt::Kind::List(&rt::Kind::Record(&structs::user_info::SHAPE)),
        ),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for DeleteIntegrationRoleUsersRequest {
    type Response = DeleteIntegrationRoleUsersResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DeleteIntegrationRoleUsers` answers.
#[non_exhaustive]
pub struct DeleteIntegrationRoleUsersResponse {
    /// `RoleId`.
    pub role_id: String,
}

impl Default for DeleteIntegrationRoleUsersResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DeleteIntegrationRoleUsersResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.role_id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.role_id)]);
    }
}

impl rt::Blank for DeleteIntegrationRoleUsersResponse {
    const BLANK: Self = Self { role_id: String::new() };
}

rt::record_traits!(DeleteIntegrationRoleUsersResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DeleteIntegrationRoleUsersResponse",
    fields: &[rt::Field::required("RoleId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DeleteIntegrationRoleUsers",
    summary: "",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InvalidParameter.DepartUserId",
        "InvalidParameter.EmptyParams",
        "InvalidParameter.ParamError",
        "InvalidParameter.RoleId",
        "OperationDenied",
        "UnauthorizedOperation",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DeleteIntegrationRoleUsersRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DeleteIntegrationRoleUsersResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `DeleteIntegrationRoleUsers`.
    ///
    /// See [`DeleteIntegrationRoleUsersRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn delete_integration_role_users(
        &self,
        request: &DeleteIntegrationRoleUsersRequest,
    ) -> rt::Call<'_, DeleteIntegrationRoleUsersResponse> {
        self.0.send(request)
    }
}
