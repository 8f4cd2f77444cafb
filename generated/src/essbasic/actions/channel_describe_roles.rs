// Generated from schema/essbasic/2021-05-26/actions/ChannelDescribeRoles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Lists the roles of the customer company, oldest first.
///
/// Besides roles of its own a company has those of the system: super administrator (one person, with all rights and data), business manager (all of contracts, seals and templates), handler (starts, signs and cancels contracts, holds seals, and sees all contracts of the company) and clerk (the same, but sees only their own).
/// The role of the legal representative is not listed.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Roles are listed in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - This key is unknown here: use one of RoleType, RoleStatus, IsReturnPermissionGroup. (warns)
/// - The filter RoleType knows the values 1, 2. (warns)
/// - The filter RoleStatus knows the values 1, 2. (warns)
/// - The filter IsReturnPermissionGroup knows the values 0, 1. (warns)
///
/// # Error codes
///
/// [`InvalidParameter.OperatorId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_OPERATOR_ID),
/// [`OperationDenied.OrganizationClosing`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_CLOSING)
#[must_use]
#[non_exhaustive]
pub struct ChannelDescribeRolesRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// How many roles a page has, at most 200, as text for historical reasons.
    ///
    /// Limits: a whole number up to 200, written in digits.
    pub limit: String,
    /// Conditions, each key once: RoleType with 1 (of the system) or 2 (the company's own); RoleStatus with 1 (enabled) or 2 (disabled); IsReturnPermissionGroup with 1 for the trees of rights, 0 without.
    ///
    /// Limits: no two items with the same `Key`.
    pub filters: Option<Vec<structs::Filter>>,
    /// Which page, counted from 0.
    ///
    /// Default: `0`. Limits: at least 0; at most 2000.
    pub offset: Option<i64>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
}

impl ChannelDescribeRolesRequest {
    /// Makes one with what it needs.
    pub fn new(limit: impl Into<String>) -> Self {
        Self {
            limit: limit.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `Limit`.
    pub fn limit(mut self, limit: impl Into<String>) -> Self {
        self.limit = limit.into();
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

impl rt::Record for ChannelDescribeRolesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.limit),
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
                rt::Slot::Text(&mut self.limit),
                rt::Slot::Value(&mut self.filters),
                rt::Slot::OptionalInteger(&mut self.offset),
                rt::Slot::Value(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for ChannelDescribeRolesRequest {
    const BLANK: Self = Self {
        agent: None,
        limit: String::new(),
        filters: None,
        offset: None,
        operator: None,
    };
}

rt::record_traits!(ChannelDescribeRolesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelDescribeRolesRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "Limit",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Deny(
                    rt::Test::Pattern(
                        rt::Pattern::new("^0*(?:1?[0-9]{1,2}|200)$")
                            .hint("a whole number up to 200, written in digits"),
                    ),
                ),
            ],
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
                rt::Check::Deny(rt::Test::Maximum(2000.0)),
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
            message: "Roles are listed in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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
            message: "This key is unknown here: use one of RoleType, RoleStatus, IsReturnPermissionGroup.",
            each: "Filters[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Allow(
                "Key",
                &[
                    rt::Literal::Text("RoleType"),
                    rt::Literal::Text("RoleStatus"),
                    rt::Literal::Text("IsReturnPermissionGroup"),
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "role-type-values",
            message: "The filter RoleType knows the values 1, 2.",
            each: "Filters[*]",
            when: rt::Condition::In("Key", &[rt::Literal::Text("RoleType")], None),
            demand: rt::Demand::Allow(
                "Values[*]",
                &[rt::Literal::Text("1"), rt::Literal::Text("2")],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "role-status-values",
            message: "The filter RoleStatus knows the values 1, 2.",
            each: "Filters[*]",
            when: rt::Condition::In("Key", &[rt::Literal::Text("RoleStatus")], None),
            demand: rt::Demand::Allow(
                "Values[*]",
                &[rt::Literal::Text("1"), rt::Literal::Text("2")],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "permission-group-values",
            message: "The filter IsReturnPermissionGroup knows the values 0, 1.",
            each: "Filters[*]",
            when: rt::Condition::In(
                "Key",
                &[rt::Literal::Text("IsReturnPermissionGroup")],
                None,
            ),
            demand: rt::Demand::Allow(
                "Values[*]",
                &[rt::Literal::Text("0"), rt::Literal::Text("1")],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for ChannelDescribeRolesRequest {
    type Response = ChannelDescribeRolesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelDescribeRoles` answers.
#[non_exhaustive]
pub struct ChannelDescribeRolesResponse {
    /// Which page this is, counted from 0.
    pub offset: i64,
    /// How many roles the page could have.
    pub limit: i64,
    /// How many roles meet the conditions, over all pages.
    pub total_count: i64,
    /// The roles of this page.
    pub channel_roles: Vec<structs::ChannelRole>,
}

impl Default for ChannelDescribeRolesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelDescribeRolesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Integer(&self.offset),
                rt::Member::Integer(&self.limit),
                rt::Member::Integer(&self.total_count),
                rt::Member::Value(&self.channel_roles),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Integer(&mut self.offset),
                rt::Slot::Integer(&mut self.limit),
                rt::Slot::Integer(&mut self.total_count),
                rt::Slot::Value(&mut self.channel_roles),
            ],
        );
    }
}

impl rt::Blank for ChannelDescribeRolesResponse {
    const BLANK: Self = Self {
        offset: 0,
        limit: 0,
        total_count: 0,
        channel_roles: Vec::new(),
    };
}

rt::record_traits!(ChannelDescribeRolesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelDescribeRolesResponse",
    fields: &[
        rt::Field::Required("Offset", rt::Kind::Integer),
        rt::Field::Required("Limit", rt::Kind::Integer),
        rt::Field::Required("TotalCount", rt::Kind::Integer),
        rt::Field::Required(
            "ChannelRoles",
            rt::Kind::List(&rt::Kind::Record(&structs::channel_role::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelDescribeRoles",
    summary: "Lists the roles of the customer company, oldest first.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InvalidParameter.OperatorId \
        OperationDenied.OrganizationClosing",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelDescribeRolesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelDescribeRolesResponse>,
    },
};

impl crate::essbasic::Client {
    /// Lists the roles of the customer company, oldest first.
    ///
    /// See [`ChannelDescribeRolesRequest`] for what it takes.
    ///
    /// [`channel_describe_roles_pages`](Self::channel_describe_roles_pages) reads all pages.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_describe_roles(
        &self,
        request: &ChannelDescribeRolesRequest,
    ) -> rt::Call<'_, ChannelDescribeRolesResponse> {
        self.0.send(request)
    }
}
