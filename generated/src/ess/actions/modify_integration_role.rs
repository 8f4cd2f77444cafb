// Generated from schema/ess/2020-11-11/actions/ModifyIntegrationRole.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Changes name, description, permissions or companies of a role.
///
/// Only roles that the company has made can be changed.
/// Without PermissionGroups the permissions stay; roles of a company and of a group have different trees of permissions.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The operator has no id.
///   Set Operator.UserId to the platform's id of the member of staff.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ModifyIntegrationRoleRequest {
    /// The role to change, one that the company has made itself, from DescribeIntegrationRoles.
    pub role_id: String,
    /// The new name of the role, or the one that it has.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns); at most 20 characters.
    pub name: String,
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    /// It may also be one of a subsidiary of the group.
    pub operator: Option<structs::UserInfo>,
    /// The new words on what the role is for.
    ///
    /// Limits: at most 50 characters.
    pub description: Option<String>,
    /// What people of the role may do from now on; left out, nothing changes.
    /// Read the tree with DescribeIntegrationRoles (filter IsReturnPermissionGroup) shortly before, since the vendor changes it, mark the permissions by IsChecked, and send the whole tree.
    /// The tree of a group role differs from that of a role in the company.
    pub permission_groups: Option<Vec<structs::PermissionGroup>>,
    /// Needed for a group role: the companies that it covers from now on, or the single entry `1` for all of them.
    pub sub_organization_ids: Option<Vec<String>>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
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
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalText(&mut self.description),
                rt::Slot::Value(&mut self.permission_groups),
                rt::Slot::Value(&mut self.sub_organization_ids),
                rt::Slot::Value(&mut self.agent),
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
        rt::Field::Required("RoleId", rt::Kind::Text),
        rt::Field::Limited(
            "Name",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::CjkWord)),
                rt::Check::Deny(rt::Test::MaxLength(20, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
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
        rt::Field::Optional("SubOrganizationIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "operator-user-id",
            message: "The operator has no id. Set Operator.UserId to the platform's id of the member of staff.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Operator.UserId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for ModifyIntegrationRoleRequest {
    type Response = ModifyIntegrationRoleResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ModifyIntegrationRole` answers.
#[non_exhaustive]
pub struct ModifyIntegrationRoleResponse {
    /// The role that was changed.
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
    fields: &[rt::Field::Optional("RoleId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "ModifyIntegrationRole",
    summary: "Changes name, description, permissions or companies of a role.",
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
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature",
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
    /// Changes name, description, permissions or companies of a role.
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
