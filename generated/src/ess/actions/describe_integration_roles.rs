// Generated from schema/ess/2020-11-11/actions/DescribeIntegrationRoles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DescribeIntegrationRoles`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DescribeIntegrationRolesRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `Limit`.
    pub limit: i64,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `Filters`.
    pub filters: Option<Vec<structs::Filter>>,
    /// `Offset`.
    pub offset: Option<i64>,
}

impl DescribeIntegrationRolesRequest {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(limit: i64) -> Self {
        Self { limit, ..rt::Blank::BLANK }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = limit;
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = structs::Filter>,
    ) -> Self {
        self.filters = Some(rt::list(filters));
        self
    }
    /// Sets `Offset`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl rt::Record for DescribeIntegrationRolesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Integer(&self.limit),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.filters),
                rt::Member::OptionalInteger(&self.offset),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Integer(&mut self.limit),
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.filters),
                rt::Slot::OptionalInteger(&mut self.offset),
            ],
        );
    }
}

impl rt::Blank for DescribeIntegrationRolesRequest {
    const BLANK: Self = Self {
        operator: None,
        limit: 0,
        agent: None,
        filters: None,
        offset: None,
    };
}

rt::record_traits!(DescribeIntegrationRolesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeIntegrationRolesRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("Limit", rt::Kind::Integer),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional(
            "Filters",
            rt::Kind::List(&rt::Kind::Record(&structs::filter::SHAPE)),
        ),
        rt::Field::optional("Offset", rt::Kind::Integer),
    ],
    rules: &[],
};

impl rt::Request for DescribeIntegrationRolesRequest {
    type Response = DescribeIntegrationRolesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeIntegrationRoles` answers.
#[non_exhaustive]
pub struct DescribeIntegrationRolesResponse {
    /// `Offset`.
    pub offset: i64,
    /// `Limit`.
    pub limit: i64,
    /// `TotalCount`.
    pub total_count: i64,
    /// `IntegrateRoles`.
    pub integrate_roles: Vec<structs::IntegrateRole>,
}

impl Default for DescribeIntegrationRolesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeIntegrationRolesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Integer(&self.offset),
                rt::Member::Integer(&self.limit),
                rt::Member::Integer(&self.total_count),
                rt::Member::Value(&self.integrate_roles),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Integer(&mut self.offset),
                rt::Slot::Integer(&mut self.limit),
                rt::Slot::Integer(&mut self.total_count),
                rt::Value::slot(&mut self.integrate_roles),
            ],
        );
    }
}

impl rt::Blank for DescribeIntegrationRolesResponse {
    const BLANK: Self = Self {
        offset: 0,
        limit: 0,
        total_count: 0,
        integrate_roles: Vec::new(),
    };
}

rt::record_traits!(DescribeIntegrationRolesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeIntegrationRolesResponse",
    fields: &[
        rt::Field::required("Offset", rt::Kind::Integer),
        rt::Field::required("Limit", rt::Kind::Integer),
        rt::Field::required("TotalCount", rt::Kind::Integer),
        rt::Field::required(
            "IntegrateRoles",
            rt::Kind::List(&rt::Kind::Record(&structs::integrate_role::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeIntegrationRoles",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.Limit",
        "InvalidParameter.Offset",
        "InvalidParameter.ParamError",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.Forbid",
        "OperationDenied.OrganizationClosing",
        "OperationDenied.SubOrgNotJoin",
        "UnauthorizedOperation",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeIntegrationRolesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeIntegrationRolesResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `DescribeIntegrationRoles`.
    ///
    /// See [`DescribeIntegrationRolesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_integration_roles(
        &self,
        request: &DescribeIntegrationRolesRequest,
    ) -> rt::Call<'_, DescribeIntegrationRolesResponse> {
        self.0.send(request)
    }
}
