// Generated from schema/ess/2020-11-11/actions/DescribeIntegrationEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DescribeIntegrationEmployees`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DescribeIntegrationEmployeesRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `Limit`.
    pub limit: Option<i64>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `Filters`.
    pub filters: Option<Vec<structs::Filter>>,
    /// `Offset`.
    pub offset: Option<i64>,
}

impl DescribeIntegrationEmployeesRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
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
        self.limit = Some(limit);
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

impl Default for DescribeIntegrationEmployeesRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeIntegrationEmployeesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::OptionalInteger(&self.limit),
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
                rt::Slot::OptionalInteger(&mut self.limit),
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.filters),
                rt::Slot::OptionalInteger(&mut self.offset),
            ],
        );
    }
}

impl rt::Blank for DescribeIntegrationEmployeesRequest {
    const BLANK: Self = Self {
        operator: None,
        limit: None,
        agent: None,
        filters: None,
        offset: None,
    };
}

rt::record_traits!(DescribeIntegrationEmployeesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeIntegrationEmployeesRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("Limit", rt::Kind::Integer),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional(
            "Filters",
            rt::Kind::List(&rt::Kind::Record(&structs::filter::SHAPE)),
        ),
        rt::Field::optional("Offset", rt::Kind::Integer),
    ],
    rules: &[],
};

impl rt::Request for DescribeIntegrationEmployeesRequest {
    type Response = DescribeIntegrationEmployeesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeIntegrationEmployees` answers.
#[non_exhaustive]
pub struct DescribeIntegrationEmployeesResponse {
    /// `Employees`.
    pub employees: Vec<structs::Staff>,
    /// `Offset`.
    pub offset: i64,
    /// `Limit`.
    pub limit: i64,
    /// `TotalCount`.
    pub total_count: i64,
}

impl Default for DescribeIntegrationEmployeesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeIntegrationEmployeesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.employees),
                rt::Member::Integer(&self.offset),
                rt::Member::Integer(&self.limit),
                rt::Member::Integer(&self.total_count),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.employees),
                rt::Slot::Integer(&mut self.offset),
                rt::Slot::Integer(&mut self.limit),
                rt::Slot::Integer(&mut self.total_count),
            ],
        );
    }
}

impl rt::Blank for DescribeIntegrationEmployeesResponse {
    const BLANK: Self = Self {
        employees: Vec::new(),
        offset: 0,
        limit: 0,
        total_count: 0,
    };
}

rt::record_traits!(DescribeIntegrationEmployeesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeIntegrationEmployeesResponse",
    fields: &[
        rt::Field::required(
            "Employees",
            rt::Kind::List(&rt::Kind::Record(&structs::staff::SHAPE)),
        ),
        rt::Field::required("Offset", rt::Kind::Integer),
        rt::Field::required("Limit", rt::Kind::Integer),
        rt::Field::required("TotalCount", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeIntegrationEmployees",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError.System",
        "InvalidParameter.InvalidChannel",
        "InvalidParameter.InvalidLimit",
        "InvalidParameter.InvalidOffset",
        "InvalidParameter.InvalidOperatorId",
        "InvalidParameter.InvalidOrganizationId",
        "InvalidParameter.ParamError",
        "InvalidParameterValue.Mask",
        "OperationDenied",
        "OperationDenied.Forbid",
        "OperationDenied.LicenseHasExpired",
        "OperationDenied.NoIdentityVerify",
        "OperationDenied.NoLogin",
        "OperationDenied.NotFoundLicense",
        "OperationDenied.OrganizationClosing",
        "OperationDenied.SubOrgNotJoin",
        "ResourceUnavailable",
        "UnauthorizedOperation",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeIntegrationEmployeesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeIntegrationEmployeesResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `DescribeIntegrationEmployees`.
    ///
    /// See [`DescribeIntegrationEmployeesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_integration_employees(
        &self,
        request: &DescribeIntegrationEmployeesRequest,
    ) -> rt::Call<'_, DescribeIntegrationEmployeesResponse> {
        self.0.send(request)
    }
}
