// Generated from schema/essbasic/2021-05-26/actions/ChannelDescribeEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Lists the employees of the customer company.
///
/// People added or marked as having left by SyncProxyOrganizationOperators are in the list too.
/// Names, mobile numbers and e-mail addresses come masked.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Employees are listed in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - This key is unknown here: use one of Status, ExcludeQuiteJob, StaffOpenId. (warns)
/// - The filter Status knows the values IsVerified, NotVerified, QuiteJob. (warns)
/// - The filter ExcludeQuiteJob knows the values true. (warns)
///
/// # Error codes
///
/// [`AuthFailure`](super::super::ErrorCode#associatedconstant.AUTH_FAILURE),
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.Application`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPLICATION),
/// [`InvalidParameter.DepartUserId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DEPART_USER_ID),
/// [`InvalidParameter.OrganizationId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_ORGANIZATION_ID),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.OrganizationClosing`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_CLOSING),
/// [`OperationDenied.UserNotInOrganization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NOT_IN_ORGANIZATION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ChannelDescribeEmployeesRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// How many employees a page has.
    ///
    /// Limits: at most 20.
    pub limit: i64,
    /// Conditions, each key once: Status with IsVerified, NotVerified or QuiteJob (has left); ExcludeQuiteJob with `true`, to leave out those who have left; StaffOpenId with ids of your platform.
    ///
    /// Limits: no two items with the same `Key`.
    pub filters: Option<Vec<structs::Filter>>,
    /// How many employees are skipped.
    ///
    /// Default: `0`. Limits: at least 0; at most 20000.
    pub offset: Option<i64>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
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
    #[deprecated(note = "use `Agent`")]
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
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Integer(&mut self.limit),
                rt::Slot::Value(&mut self.filters),
                rt::Slot::OptionalInteger(&mut self.offset),
                rt::Slot::Value(&mut self.operator),
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
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "Limit",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Maximum(20.0))],
        ),
        rt::Field::Limited(
            "Filters",
            rt::Kind::List(&rt::Kind::Record(&structs::filter::SHAPE)),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::UniqueBy("Key"))],
        ),
        rt::Field::Limited(
            "Offset",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[
                rt::Check::Deny(rt::Test::Minimum(0.0)),
                rt::Check::Deny(rt::Test::Maximum(20000.0)),
            ],
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
            message: "Employees are listed in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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
            id: "filter-keys",
            message: "This key is unknown here: use one of Status, ExcludeQuiteJob, StaffOpenId.",
            each: "Filters[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Allow(
                "Key",
                &[
                    rt::Literal::Text("Status"),
                    rt::Literal::Text("ExcludeQuiteJob"),
                    rt::Literal::Text("StaffOpenId"),
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "status-values",
            message: "The filter Status knows the values IsVerified, NotVerified, QuiteJob.",
            each: "Filters[*]",
            when: rt::Condition::In("Key", &[rt::Literal::Text("Status")], None),
            demand: rt::Demand::Allow(
                "Values[*]",
                &[
                    rt::Literal::Text("IsVerified"),
                    rt::Literal::Text("NotVerified"),
                    rt::Literal::Text("QuiteJob"),
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "exclude-values",
            message: "The filter ExcludeQuiteJob knows the values true.",
            each: "Filters[*]",
            when: rt::Condition::In(
                "Key",
                &[rt::Literal::Text("ExcludeQuiteJob")],
                None,
            ),
            demand: rt::Demand::Allow("Values[*]", &[rt::Literal::Text("true")]),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for ChannelDescribeEmployeesRequest {
    type Response = ChannelDescribeEmployeesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelDescribeEmployees` answers.
#[non_exhaustive]
pub struct ChannelDescribeEmployeesResponse {
    /// The employees of this page.
    pub employees: Vec<structs::Staff>,
    /// How many employees were skipped.
    pub offset: i64,
    /// How many employees the page could have.
    pub limit: i64,
    /// How many employees meet the conditions, over all pages.
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
                rt::Slot::Value(&mut self.employees),
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
        rt::Field::Required(
            "Employees",
            rt::Kind::List(&rt::Kind::Record(&structs::staff::SHAPE)),
        ),
        rt::Field::Required("Offset", rt::Kind::Integer),
        rt::Field::Required("Limit", rt::Kind::Integer),
        rt::Field::Required("TotalCount", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelDescribeEmployees",
    summary: "Lists the employees of the customer company.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "AuthFailure \
        FailedOperation \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.Application \
        InvalidParameter.DepartUserId \
        InvalidParameter.OrganizationId \
        InvalidParameter.ParamError \
        MissingParameter \
        OperationDenied \
        OperationDenied.OrganizationClosing \
        OperationDenied.UserNotInOrganization \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceUnavailable \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature",
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
    /// Lists the employees of the customer company.
    ///
    /// See [`ChannelDescribeEmployeesRequest`] for what it takes.
    ///
    /// [`channel_describe_employees_pages`](Self::channel_describe_employees_pages) reads all pages.
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
