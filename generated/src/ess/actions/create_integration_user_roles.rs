// Generated from schema/ess/2020-11-11/actions/CreateIntegrationUserRoles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Gives roles to members of staff.
///
/// Every one of the people gets every one of the roles.
/// DeleteIntegrationRoleUsers takes a role away again.
/// A success may hold failures.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NoPermissionUseResource`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_PERMISSION_USE_RESOURCE),
/// [`ResourceNotFound.User`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_USER),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateIntegrationUserRolesRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The people who get the roles, by UserId, from DescribeIntegrationEmployees.
    ///
    /// Limits: at least 1 item (warns); at most 100 items; no equal items.
    pub user_ids: Vec<String>,
    /// The roles that they get, from DescribeIntegrationRoles.
    ///
    /// Limits: at least 1 item (warns); at most 100 items; no equal items.
    pub role_ids: Vec<String>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl CreateIntegrationUserRolesRequest {
    /// Makes one with what it needs.
    pub fn new(
        user_ids: impl IntoIterator<Item = impl Into<String>>,
        role_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            user_ids: rt::list_from(user_ids),
            role_ids: rt::list_from(role_ids),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `UserIds`.
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = rt::list_from(user_ids);
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
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for CreateIntegrationUserRolesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.user_ids),
                rt::Member::Value(&self.role_ids),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.user_ids),
                rt::Slot::Value(&mut self.role_ids),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for CreateIntegrationUserRolesRequest {
    const BLANK: Self = Self {
        operator: None,
        user_ids: Vec::new(),
        role_ids: Vec::new(),
        agent: None,
    };
}

rt::record_traits!(CreateIntegrationUserRolesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateIntegrationUserRolesRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "UserIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::MinItems(1)),
                rt::Check::Deny(rt::Test::MaxItems(100)),
                rt::Check::Deny(rt::Test::UniqueItems),
            ],
        ),
        rt::Field::Limited(
            "RoleIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::MinItems(1)),
                rt::Check::Deny(rt::Test::MaxItems(100)),
                rt::Check::Deny(rt::Test::UniqueItems),
            ],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for CreateIntegrationUserRolesRequest {
    type Response = CreateIntegrationUserRolesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateIntegrationUserRoles` answers.
#[non_exhaustive]
pub struct CreateIntegrationUserRolesResponse {
    /// The people who did not get all of the roles; empty if all went well.
    pub failed_create_role_data: Vec<structs::FailedCreateRoleData>,
}

impl Default for CreateIntegrationUserRolesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateIntegrationUserRolesResponse {
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

impl rt::Blank for CreateIntegrationUserRolesResponse {
    const BLANK: Self = Self {
        failed_create_role_data: Vec::new(),
    };
}

rt::record_traits!(CreateIntegrationUserRolesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateIntegrationUserRolesResponse",
    fields: &[
        rt::Field::Required(
            "FailedCreateRoleData",
            rt::Kind::List(&rt::Kind::Record(&structs::failed_create_role_data::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateIntegrationUserRoles",
    summary: "Gives roles to members of staff.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.ParamError \
        InvalidParameterValue \
        OperationDenied \
        OperationDenied.NoPermissionUseResource \
        ResourceNotFound.User \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateIntegrationUserRolesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateIntegrationUserRolesResponse>,
    },
};

impl crate::ess::Client {
    /// Gives roles to members of staff.
    ///
    /// See [`CreateIntegrationUserRolesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_integration_user_roles(
        &self,
        request: &CreateIntegrationUserRolesRequest,
    ) -> rt::Call<'_, CreateIntegrationUserRolesResponse> {
        self.0.send(request)
    }
}
