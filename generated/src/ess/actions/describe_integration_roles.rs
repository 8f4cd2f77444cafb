// Generated from schema/ess/2020-11-11/actions/DescribeIntegrationRoles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Lists the roles of the company, oldest first, page by page.
///
/// The roles of the system can only be given to people, not changed, switched off or removed.
/// They are: super administrator (everything; one person only), IT administrator (staff, billing, applications), contract administrator (all contracts, and requests for evidence reports), template administrator, seal administrator (adds seals, switches them, grants their use), seal approver (daily use of the seals granted), department administrator (all contracts of a department and those below it), and salesperson or buyer (starts, fills, signs, refuses and cancels contracts, holds seals).
/// Roles that the company has made can be changed by ModifyIntegrationRole.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/roles/DescribeIntegrationRoles) (in Chinese)
///
/// # Rules
///
/// - Roles can be filtered by RoleType, RoleStatus, IsGroupRole and IsReturnPermissionGroup only: set Key to one of these. (warns)
/// - The filter RoleType takes `1` for roles of the system or `2` for those of the company: correct Values. (warns)
/// - The filter RoleStatus takes `1` for roles in use or `2` for those switched off: correct Values. (warns)
/// - The filter IsGroupRole takes `0` or `1`: correct Values. (warns)
/// - The filter IsReturnPermissionGroup takes `0` or `1`: correct Values. (warns)
/// - A filter of roles takes one value: put a single entry into Values. (warns)
/// - The operator has no id.
///   Set Operator.UserId to the platform's id of the member of staff.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.Limit`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_LIMIT),
/// [`InvalidParameter.Offset`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_OFFSET),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.OrganizationClosing`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_CLOSING),
/// [`OperationDenied.SubOrgNotJoin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_SUB_ORG_NOT_JOIN),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct DescribeIntegrationRolesRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// How many roles a page of the answer holds.
    ///
    /// Limits: at most 200 (`InvalidParameter.Limit`).
    pub limit: i64,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// Narrows the list down, one value for each key: `RoleType` (1 of the system, 2 made by the company), `RoleStatus` (1 in use, 2 switched off), `IsGroupRole` (0 no, 1 yes).
    /// `IsReturnPermissionGroup` with 1 adds the trees of permissions to the answer.
    pub filters: Option<Vec<structs::Filter>>,
    /// How many roles to skip; for the third page of ten, 20.
    ///
    /// Default: `0`. Limits: at least 0; at most 2000 (`InvalidParameter.Offset`).
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
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Integer(&mut self.limit),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.filters),
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
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "Limit",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Maximum(200.0),
                    "InvalidParameter.Limit",
                ),
            ],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "Filters",
            rt::Kind::List(&rt::Kind::Record(&structs::filter::SHAPE)),
        ),
        rt::Field::Limited(
            "Offset",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[
                rt::Check::Deny(rt::Test::Minimum(0.0)),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Maximum(2000.0),
                    "InvalidParameter.Offset",
                ),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "filter-keys",
            message: "Roles can be filtered by RoleType, RoleStatus, IsGroupRole and IsReturnPermissionGroup only: set Key to one of these.",
            each: "Filters[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Allow(
                "Key",
                &[
                    rt::Literal::Text("RoleType"),
                    rt::Literal::Text("RoleStatus"),
                    rt::Literal::Text("IsGroupRole"),
                    rt::Literal::Text("IsReturnPermissionGroup"),
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "type-values",
            message: "The filter RoleType takes `1` for roles of the system or `2` for those of the company: correct Values.",
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
            id: "status-values",
            message: "The filter RoleStatus takes `1` for roles in use or `2` for those switched off: correct Values.",
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
            id: "group-values",
            message: "The filter IsGroupRole takes `0` or `1`: correct Values.",
            each: "Filters[*]",
            when: rt::Condition::In("Key", &[rt::Literal::Text("IsGroupRole")], None),
            demand: rt::Demand::Allow(
                "Values[*]",
                &[rt::Literal::Text("0"), rt::Literal::Text("1")],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "tree-values",
            message: "The filter IsReturnPermissionGroup takes `0` or `1`: correct Values.",
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
        rt::Rule {
            id: "one-value",
            message: "A filter of roles takes one value: put a single entry into Values.",
            each: "Filters[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Items("Values", None, Some(1)),
            severity: rt::Severity::Warn,
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

impl rt::Request for DescribeIntegrationRolesRequest {
    type Response = DescribeIntegrationRolesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeIntegrationRoles` answers.
#[non_exhaustive]
pub struct DescribeIntegrationRolesResponse {
    /// How many roles were skipped.
    pub offset: i64,
    /// How many roles a page holds at most.
    pub limit: i64,
    /// How many roles meet the conditions.
    pub total_count: i64,
    /// The roles of this page.
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
                rt::Slot::Value(&mut self.integrate_roles),
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
        rt::Field::Required("Offset", rt::Kind::Integer),
        rt::Field::Required("Limit", rt::Kind::Integer),
        rt::Field::Required("TotalCount", rt::Kind::Integer),
        rt::Field::Required(
            "IntegrateRoles",
            rt::Kind::List(&rt::Kind::Record(&structs::integrate_role::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeIntegrationRoles",
    summary: "Lists the roles of the company, oldest first, page by page.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InvalidParameter \
        InvalidParameter.Limit \
        InvalidParameter.Offset \
        InvalidParameter.ParamError \
        MissingParameter \
        OperationDenied \
        OperationDenied.Forbid \
        OperationDenied.OrganizationClosing \
        OperationDenied.SubOrgNotJoin \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature",
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
    /// Lists the roles of the company, oldest first, page by page.
    ///
    /// See [`DescribeIntegrationRolesRequest`] for what it takes.
    ///
    /// [`describe_integration_roles_pages`](Self::describe_integration_roles_pages) reads all pages.
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
