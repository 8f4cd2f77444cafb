// Generated from schema/ess/2020-11-11/actions/CreateIntegrationRole.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Creates a role that members of staff can be given.
///
/// The role holds in the company, or across a group of companies.
/// Permissions may be set now, or later by ModifyIntegrationRole or in the console; roles of a company and of a group have different trees of permissions.
/// Give the role to people with CreateIntegrationUserRoles.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - A group role (IsGroupRole 1) should name the companies that it covers: fill SubOrganizationIds, with `1` for all. (warns)
/// - SubOrganizationIds is for group roles: leave it out, or set IsGroupRole to 1. (advice)
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
pub struct CreateIntegrationRoleRequest {
    /// What the role is called.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns); at most 20 characters.
    pub name: String,
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    /// It may also be one of a subsidiary of the group.
    pub operator: Option<structs::UserInfo>,
    /// What the role is for.
    ///
    /// Limits: at most 50 characters.
    pub description: Option<String>,
    /// Whether the role holds in the company or across the group.
    ///
    /// Default: `0`.
    pub is_group_role: Option<enums::RoleScope>,
    /// What people of the role may do.
    /// Left out, no permissions are set now; ModifyIntegrationRole or the console sets them later.
    /// Read the tree with DescribeIntegrationRoles (filter IsReturnPermissionGroup) shortly before, since the vendor changes it, mark the permissions by IsChecked, and send the whole tree.
    /// The tree of a group role differs from that of a role in the company.
    pub permission_groups: Option<Vec<structs::PermissionGroup>>,
    /// The companies that a group role covers, or the single entry `1` for all of them.
    pub sub_organization_ids: Option<Vec<String>>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
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
    pub fn is_group_role(mut self, is_group_role: enums::RoleScope) -> Self {
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
                rt::Member::Value(&self.is_group_role),
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
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalText(&mut self.description),
                rt::Slot::Value(&mut self.is_group_role),
                rt::Slot::Value(&mut self.permission_groups),
                rt::Slot::Value(&mut self.sub_organization_ids),
                rt::Slot::Value(&mut self.agent),
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
        rt::Field::Optional("IsGroupRole", rt::Kind::Enum(&enums::role_scope::TABLE)),
        rt::Field::Optional(
            "PermissionGroups",
            rt::Kind::List(&rt::Kind::Record(&structs::permission_group::SHAPE)),
        ),
        rt::Field::Optional("SubOrganizationIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "group-role-covers",
            message: "A group role (IsGroupRole 1) should name the companies that it covers: fill SubOrganizationIds, with `1` for all.",
            each: "",
            when: rt::Condition::In("IsGroupRole", &[rt::Literal::Integer(1)], None),
            demand: rt::Demand::Require(&["SubOrganizationIds"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "company-role-covers-none",
            message: "SubOrganizationIds is for group roles: leave it out, or set IsGroupRole to 1.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In("IsGroupRole", &[rt::Literal::Integer(1)], None),
            ),
            demand: rt::Demand::Ignored(&["SubOrganizationIds"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
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

impl rt::Request for CreateIntegrationRoleRequest {
    type Response = CreateIntegrationRoleResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateIntegrationRole` answers.
#[non_exhaustive]
pub struct CreateIntegrationRoleResponse {
    /// The id of the new role.
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
    fields: &[rt::Field::Optional("RoleId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateIntegrationRole",
    summary: "Creates a role that members of staff can be given.",
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
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature",
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
    /// Creates a role that members of staff can be given.
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
