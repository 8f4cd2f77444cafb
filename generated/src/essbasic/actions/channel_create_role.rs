// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateRole.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Creates a role of the customer company's own.
///
/// With PermissionGroups the role has its rights at once; without, ChannelModifyRole gives them later.
/// Give the role to people with ChannelCreateUserRoles.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Roles are created in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateRoleRequest {
    /// What the new role is called.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns); at most 20 characters.
    pub name: String,
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// What the role is for.
    ///
    /// Limits: at most 50 characters.
    pub description: Option<String>,
    /// The rights of the role, as a whole tree: take a current one from ChannelDescribeRoles (filter IsReturnPermissionGroup 1), since the tree changes with time, and set IsChecked.
    pub permission_groups: Option<Vec<structs::PermissionGroup>>,
}

impl ChannelCreateRoleRequest {
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
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
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
}

impl rt::Record for ChannelCreateRoleRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.name),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.description),
                rt::Member::Value(&self.permission_groups),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.name),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.description),
                rt::Slot::Value(&mut self.permission_groups),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateRoleRequest {
    const BLANK: Self = Self {
        name: String::new(),
        agent: None,
        description: None,
        permission_groups: None,
    };
}

rt::record_traits!(ChannelCreateRoleRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateRoleRequest",
    fields: &[
        rt::Field::Limited(
            "Name",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::CjkWord)),
                rt::Check::Deny(rt::Test::MaxLength(20, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "Description",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(50, rt::LengthUnit::Chars))],
        ),
        rt::Field::Optional(
            "PermissionGroups",
            rt::Kind::List(&rt::Kind::Record(&structs::permission_group::SHAPE)),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "Roles are created in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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
    ],
};

impl rt::Request for ChannelCreateRoleRequest {
    type Response = ChannelCreateRoleResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateRole` answers.
#[non_exhaustive]
pub struct ChannelCreateRoleResponse {
    /// The id of the new role, for ChannelCreateUserRoles, ChannelModifyRole and ChannelDeleteRole.
    pub role_id: Option<String>,
}

impl Default for ChannelCreateRoleResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateRoleResponse {
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

impl rt::Blank for ChannelCreateRoleResponse {
    const BLANK: Self = Self { role_id: None };
}

rt::record_traits!(ChannelCreateRoleResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateRoleResponse",
    fields: &[rt::Field::Optional("RoleId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateRole",
    summary: "Creates a role of the customer company's own.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InvalidParameter \
        InvalidParameter.ParamError \
        MissingParameter \
        OperationDenied \
        UnauthorizedOperation",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateRoleRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateRoleResponse>,
    },
};

impl crate::essbasic::Client {
    /// Creates a role of the customer company's own.
    ///
    /// See [`ChannelCreateRoleRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_role(
        &self,
        request: &ChannelCreateRoleRequest,
    ) -> rt::Call<'_, ChannelCreateRoleResponse> {
        self.0.send(request)
    }
}
