// Generated from schema/essbasic/2021-05-26/actions/ChannelDeleteRole.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Deletes up to 20 roles of the customer company's own.
///
/// The roles that every company has from the system cannot be deleted.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Roles are deleted in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
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
pub struct ChannelDeleteRoleRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The roles to delete, none of them a role of the system.
    /// ChannelDescribeRoles lists those of the company with the filter RoleType 2.
    ///
    /// Limits: at most 20 items.
    pub role_ids: Vec<String>,
}

impl ChannelDeleteRoleRequest {
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
}

impl rt::Record for ChannelDeleteRoleRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.agent), rt::Member::Value(&self.role_ids)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [rt::Slot::Value(&mut self.agent), rt::Slot::Value(&mut self.role_ids)],
        );
    }
}

impl rt::Blank for ChannelDeleteRoleRequest {
    const BLANK: Self = Self {
        agent: None,
        role_ids: Vec::new(),
    };
}

rt::record_traits!(ChannelDeleteRoleRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelDeleteRoleRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "RoleIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxItems(20))],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "Roles are deleted in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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

impl rt::Request for ChannelDeleteRoleRequest {
    type Response = ChannelDeleteRoleResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelDeleteRole` answers.
#[non_exhaustive]
pub struct ChannelDeleteRoleResponse {}

impl Default for ChannelDeleteRoleResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelDeleteRoleResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut []);
    }
}

impl rt::Blank for ChannelDeleteRoleResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(ChannelDeleteRoleResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelDeleteRoleResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelDeleteRole",
    summary: "Deletes up to 20 roles of the customer company's own.",
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
        blank: rt::blank::<ChannelDeleteRoleRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelDeleteRoleResponse>,
    },
};

impl crate::essbasic::Client {
    /// Deletes up to 20 roles of the customer company's own.
    ///
    /// See [`ChannelDeleteRoleRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_delete_role(
        &self,
        request: &ChannelDeleteRoleRequest,
    ) -> rt::Call<'_, ChannelDeleteRoleResponse> {
        self.0.send(request)
    }
}
