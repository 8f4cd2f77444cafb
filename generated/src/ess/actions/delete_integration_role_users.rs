// Generated from schema/ess/2020-11-11/actions/DeleteIntegrationRoleUsers.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Takes a role away from members of staff.
///
/// CreateIntegrationUserRoles gives it back.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Each of Users must be found by an id: fill UserId, or OpenId.
/// - Each of Users is found by one id: fill UserId or OpenId, not both. (warns)
/// - Users are found by UserId or OpenId: leave Channel, ClientIp and ProxyIp out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter.DepartUserId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DEPART_USER_ID),
/// [`InvalidParameter.EmptyParams`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_EMPTY_PARAMS),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.RoleId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_ROLE_ID),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct DeleteIntegrationRoleUsersRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The role that is taken away, from DescribeIntegrationRoles.
    pub role_id: String,
    /// The people who lose the role, each by UserId or OpenId and nothing else.
    ///
    /// Limits: at least 1 item (warns); at most 200 items.
    pub users: Vec<structs::UserInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
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
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.role_id),
                rt::Slot::Value(&mut self.users),
                rt::Slot::Value(&mut self.agent),
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
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("RoleId", rt::Kind::Text),
        rt::Field::Limited(
            "Users",
            rt::Kind::List(&rt::Kind::Record(&structs::user_info::SHAPE)),
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::MinItems(1)),
                rt::Check::Deny(rt::Test::MaxItems(200)),
            ],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "who-loses-the-role",
            message: "Each of Users must be found by an id: fill UserId, or OpenId.",
            each: "Users[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(&[&["UserId"], &["OpenId"]]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "one-id-each",
            message: "Each of Users is found by one id: fill UserId or OpenId, not both.",
            each: "Users[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::AtMostOneOf(&[&["UserId"], &["OpenId"]]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "ids-only",
            message: "Users are found by UserId or OpenId: leave Channel, ClientIp and ProxyIp out.",
            each: "Users[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["Channel", "ClientIp", "ProxyIp"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for DeleteIntegrationRoleUsersRequest {
    type Response = DeleteIntegrationRoleUsersResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DeleteIntegrationRoleUsers` answers.
#[non_exhaustive]
pub struct DeleteIntegrationRoleUsersResponse {
    /// The role that was taken away.
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
    fields: &[rt::Field::Required("RoleId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DeleteIntegrationRoleUsers",
    summary: "Takes a role away from members of staff.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InvalidParameter.DepartUserId \
        InvalidParameter.EmptyParams \
        InvalidParameter.ParamError \
        InvalidParameter.RoleId \
        OperationDenied \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature",
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
    /// Takes a role away from members of staff.
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
