// Generated from schema/essbasic/2021-05-26/actions/ChannelDescribeEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelDescribeEmployees`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelDescribeEmployeesRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `Limit`.
    pub limit: i64,
    /// `Filters`.
    pub filters: Option<Vec<structs::Filter>>,
    /// `Offset`.
    pub offset: Option<i64>,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
}

impl ChannelDescribeEmployeesRequest {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(limit: i64) -> Self {
        Self { limit, ..rt::Blank::BLANK }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = limit;
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
    /// Sets `Operator`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

impl rt::Record for ChannelDescribeEmployeesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Integer(&self.limit),
                rt::Member::Value(&self.filters),
                rt::Member::OptionalInteger(&self.offset),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::Integer(&mut self.limit),
                rt::Value::slot(&mut self.filters),
                rt::Slot::OptionalInteger(&mut self.offset),
                rt::Value::slot(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for ChannelDescribeEmployeesRequest {
    const BLANK: Self = Self {
        agent: None,
        limit: 0,
        filters: None,
        offset: None,
        operator: None,
    };
}

rt::record_traits!(ChannelDescribeEmployeesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelDescribeEmployeesRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("Limit", rt::Kind::Integer),
        rt::Field::optional(
            "Filters",
            rt::Kind::List(&rt::Kind::Record(&structs::filter::SHAPE)),
        ),
        rt::Field::optional("Offset", rt::Kind::Integer),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
    ],
    rules: &[],
};

impl rt::Request for ChannelDescribeEmployeesRequest {
    type Response = ChannelDescribeEmployeesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelDescribeEmployees` answers.
#[non_exhaustive]
pub struct ChannelDescribeEmployeesResponse {
    /// `Employees`.
    pub employees: Vec<structs::Staff>,
    /// `Offset`.
    pub offset: i64,
    /// `Limit`.
    pub limit: i64,
    /// `TotalCount`.
    pub total_count: i64,
}

impl Default for ChannelDescribeEmployeesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelDescribeEmployeesResponse {
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

impl rt::Blank for ChannelDescribeEmployeesResponse {
    const BLANK: Self = Self {
        employees: Vec::new(),
        offset: 0,
        limit: 0,
        total_count: 0,
    };
}

rt::record_traits!(ChannelDescribeEmployeesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelDescribeEmployeesResponse",
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
    service: &crate::essbasic::SERVICE,
    name: "ChannelDescribeEmployees",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "AuthFailure",
        "FailedOperation",
        "InternalError.System",
        "InvalidParameter",
        "InvalidParameter.Application",
        "InvalidParameter.DepartUserId",
        "InvalidParameter.OrganizationId",
        "InvalidParameter.ParamError",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.OrganizationClosing",
        "OperationDenied.UserNotInOrganization",
        "ResourceNotFound",
        "ResourceNotFound.Application",
        "ResourceUnavailable",
        "UnauthorizedOperation",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelDescribeEmployeesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelDescribeEmployeesResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelDescribeEmployees`.
    ///
    /// See [`ChannelDescribeEmployeesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_describe_employees(
        &self,
        request: &ChannelDescribeEmployeesRequest,
    ) -> rt::Call<'_, ChannelDescribeEmployeesResponse> {
        self.0.send(request)
    }
}
