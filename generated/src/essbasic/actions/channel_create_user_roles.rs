// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateUserRoles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Gives roles to employees of the customer company.
///
/// The employees must be verified, and are named either by the ids of the service or by those of your platform.
/// Each of them gets all the roles.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Roles are given in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - Nobody is named to get the roles: set UserIds or OpenIds.
/// - UserIds goes before OpenIds, which then has no effect: keep one of them. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateUserRolesRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The roles that the employees get, as ChannelDescribeRoles or ChannelCreateRole returned them.
    ///
    /// Limits: at most 100 items.
    pub role_ids: Vec<String>,
    /// The employees who get the roles, by the UserId of ChannelDescribeEmployees.
    ///
    /// Limits: at most 100 items.
    pub user_ids: Option<Vec<String>>,
    /// The employees who get the roles, by your platform's ids.
    ///
    /// Limits: at most 100 items.
    pub open_ids: Option<Vec<String>>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
}

impl ChannelCreateUserRolesRequest {
    /// Makes one with what it needs.
    pub fn new(role_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            role_ids: rt::list_from(role_ids),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `RoleIds`.
    pub fn role_ids(
        mut self,
        role_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.role_ids = rt::list_from(role_ids);
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
    /// Sets `OpenIds`.
    pub fn open_ids(
        mut self,
        open_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.open_ids = Some(rt::list_from(open_ids));
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

impl rt::Record for ChannelCreateUserRolesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.role_ids),
                rt::Member::Value(&self.user_ids),
                rt::Member::Value(&self.open_ids),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.role_ids),
                rt::Slot::Value(&mut self.user_ids),
                rt::Slot::Value(&mut self.open_ids),
                rt::Slot::Value(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateUserRolesRequest {
    const BLANK: Self = Self {
        agent: None,
        role_ids: Vec::new(),
        user_ids: None,
        open_ids: None,
        operator: None,
    };
}

rt::record_traits!(ChannelCreateUserRolesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateUserRolesRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "RoleIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxItems(100))],
        ),
        rt::Field::Limited(
            "UserIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(100))],
        ),
        rt::Field::Limited(
            "OpenIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(100))],
        ),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "Roles are given in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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
            message: "Nobody is named to get the roles: set UserIds or OpenIds.",
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

impl rt::Request for ChannelCreateUserRolesRequest {
    type Response = ChannelCreateUserRolesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateUserRoles` answers.
#[non_exhaustive]
pub struct ChannelCreateUserRolesResponse {
    /// The employees who could not be given some of the roles.
    pub failed_create_role_data: Vec<structs::FailedCreateRoleData>,
}

impl Default for ChannelCreateUserRolesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateUserRolesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.failed_create_role_data)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.failed_create_role_data)]);
    }
}

impl rt::Blank for ChannelCreateUserRolesResponse {
    const BLANK: Self = Self {
        failed_create_role_data: Vec::new(),
    };
}

rt::record_traits!(ChannelCreateUserRolesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateUserRolesResponse",
    fields: &[
        rt::Field::Required(
            "FailedCreateRoleData",
            rt::Kind::List(&rt::Kind::Record(&structs::failed_create_role_data::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateUserRoles",
    summary: "Gives roles to employees of the customer company.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InvalidParameter \
        InvalidParameter.ParamError \
        InvalidParameterValue \
        MissingParameter \
        OperationDenied",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateUserRolesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateUserRolesResponse>,
    },
};

impl crate::essbasic::Client {
    /// Gives roles to employees of the customer company.
    ///
    /// See [`ChannelCreateUserRolesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_user_roles(
        &self,
        request: &ChannelCreateUserRolesRequest,
    ) -> rt::Call<'_, ChannelCreateUserRolesResponse> {
        self.0.send(request)
    }
}
