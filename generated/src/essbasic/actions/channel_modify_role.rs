// Generated from schema/essbasic/2021-05-26/actions/ChannelModifyRole.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Changes a role of the customer company's own.
///
/// Without PermissionGroups only name and description change; with it, the rights become what the tree says.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Roles are changed in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId. (warns)
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
pub struct ChannelModifyRoleRequest {
    /// The application, the customer company whose role it is, and the employee who changes it.
    pub agent: Option<structs::Agent>,
    /// What the role is called from now on.
    /// Repeat the present name to keep it.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns); at most 20 characters.
    pub name: String,
    /// The role to change, as ChannelDescribeRoles lists it.
    pub role_id: String,
    /// What the role is for, from now on.
    ///
    /// Limits: at most 50 characters.
    pub description: Option<String>,
    /// The rights of the role, as a whole tree: take a current one from ChannelDescribeRoles (filter IsReturnPermissionGroup 1), since the tree changes with time, and set IsChecked.
    /// Without it the rights stay as they are.
    pub permission_groups: Option<Vec<structs::PermissionGroup>>,
}

impl ChannelModifyRoleRequest {
    /// Makes one with what it needs.
    pub fn new(name: impl Into<String>, role_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
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
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
    /// Sets `RoleId`.
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.role_id = role_id.into();
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

impl rt::Record for ChannelModifyRoleRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.name),
                rt::Member::Text(&self.role_id),
                rt::Member::OptionalText(&self.description),
                rt::Member::Value(&self.permission_groups),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.name),
                rt::Slot::Text(&mut self.role_id),
                rt::Slot::OptionalText(&mut self.description),
                rt::Slot::Value(&mut self.permission_groups),
            ],
        );
    }
}

impl rt::Blank for ChannelModifyRoleRequest {
    const BLANK: Self = Self {
        agent: None,
        name: String::new(),
        role_id: String::new(),
        description: None,
        permission_groups: None,
    };
}

rt::record_traits!(ChannelModifyRoleRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelModifyRoleRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "Name",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::CjkWord)),
                rt::Check::Deny(rt::Test::MaxLength(20, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Required("RoleId", rt::Kind::Text),
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
            message: "Roles are changed in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(
                &[
                    "Agent.AppId",
                    "Agent.ProxyOrganizationOpenId",
                    "Agent.ProxyOperator.OpenId",
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for ChannelModifyRoleRequest {
    type Response = ChannelModifyRoleResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelModifyRole` answers.
#[non_exhaustive]
pub struct ChannelModifyRoleResponse {
    /// The id of the role that was changed.
    pub role_id: Option<String>,
}

impl Default for ChannelModifyRoleResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelModifyRoleResponse {
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

impl rt::Blank for ChannelModifyRoleResponse {
    const BLANK: Self = Self { role_id: None };
}

rt::record_traits!(ChannelModifyRoleResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelModifyRoleResponse",
    fields: &[rt::Field::Optional("RoleId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelModifyRole",
    summary: "Changes a role of the customer company's own.",
    effect: rt::Effect::IdempotentWrite,
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
        blank: rt::blank::<ChannelModifyRoleRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelModifyRoleResponse>,
    },
};

impl crate::essbasic::Client {
    /// Changes a role of the customer company's own.
    ///
    /// See [`ChannelModifyRoleRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_modify_role(
        &self,
        request: &ChannelModifyRoleRequest,
    ) -> rt::Call<'_, ChannelModifyRoleResponse> {
        self.0.send(request)
    }
}
