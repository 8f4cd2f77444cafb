// Generated from schema/essbasic/2021-05-26/actions/ChannelDeleteRoleUsers.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Takes a role away from employees of the customer company.
///
/// The employees are named either by the ids of the service or by those of your platform.
/// The role itself stays.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Roles are taken away in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - Nobody is named to lose the role: set UserIds or OpenIds.
/// - UserIds goes before OpenIds, which then has no effect: keep one of them. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter.EmptyParams`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_EMPTY_PARAMS),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.RoleId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_ROLE_ID),
/// [`OperationDenied.NoPermissionUseResource`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_PERMISSION_USE_RESOURCE)
#[must_use]
#[non_exhaustive]
pub struct ChannelDeleteRoleUsersRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    pub agent: Option<structs::Agent>,
    /// The role to take away, as ChannelDescribeRoles lists it; not that of the super administrator or of the legal representative.
    pub role_id: String,
    /// The employees who lose the role, by the UserId of ChannelDescribeEmployees.
    ///
    /// Limits: at most 200 items.
    pub user_ids: Option<Vec<String>>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
    /// The employees who lose the role, by your platform's ids.
    ///
    /// Limits: at most 200 items.
    pub open_ids: Option<Vec<String>>,
}

impl ChannelDeleteRoleUsersRequest {
    /// Makes one with what it needs.
    pub fn new(role_id: impl Into<String>) -> Self {
        Self {
            role_id: role_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `RoleId`.
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.role_id = role_id.into();
        self
    }
    /// Sets `UserIds`.
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = Some(rt::list_from(user_ids));
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `OpenIds`.
    pub fn open_ids(
        mut self,
        open_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.open_ids = Some(rt::list_from(open_ids));
        self
    }
}

impl rt::Record for ChannelDeleteRoleUsersRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.role_id),
                rt::Member::Value(&self.user_ids),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.open_ids),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.role_id),
                rt::Slot::Value(&mut self.user_ids),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.open_ids),
            ],
        );
    }
}

impl rt::Blank for ChannelDeleteRoleUsersRequest {
    const BLANK: Self = Self {
        agent: None,
        role_id: String::new(),
        user_ids: None,
        operator: None,
        open_ids: None,
    };
}

rt::record_traits!(ChannelDeleteRoleUsersRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelDeleteRoleUsersRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Required("RoleId", rt::Kind::Text),
        rt::Field::Limited(
            "UserIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(200))],
        ),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
        rt::Field::Limited(
            "OpenIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(200))],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "Roles are taken away in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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
        rt::Rule {
            id: "whom",
            message: "Nobody is named to lose the role: set UserIds or OpenIds.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(&[&["UserIds"], &["OpenIds"]]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "user-ids-win",
            message: "UserIds goes before OpenIds, which then has no effect: keep one of them.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["OpenIds"], "UserIds"),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for ChannelDeleteRoleUsersRequest {
    type Response = ChannelDeleteRoleUsersResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelDeleteRoleUsers` answers.
#[non_exhaustive]
pub struct ChannelDeleteRoleUsersResponse {
    /// The id of the role that was taken away.
    pub role_id: String,
}

impl Default for ChannelDeleteRoleUsersResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelDeleteRoleUsersResponse {
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

impl rt::Blank for ChannelDeleteRoleUsersResponse {
    const BLANK: Self = Self { role_id: String::new() };
}

rt::record_traits!(ChannelDeleteRoleUsersResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelDeleteRoleUsersResponse",
    fields: &[rt::Field::Required("RoleId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelDeleteRoleUsers",
    summary: "Takes a role away from employees of the customer company.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InvalidParameter.EmptyParams \
        InvalidParameter.ParamError \
        InvalidParameter.RoleId \
        OperationDenied.NoPermissionUseResource",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelDeleteRoleUsersRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelDeleteRoleUsersResponse>,
    },
};

impl crate::essbasic::Client {
    /// Takes a role away from employees of the customer company.
    ///
    /// See [`ChannelDeleteRoleUsersRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_delete_role_users(
        &self,
        request: &ChannelDeleteRoleUsersRequest,
    ) -> rt::Call<'_, ChannelDeleteRoleUsersResponse> {
        self.0.send(request)
    }
}
