// Generated from schema/ess/2020-11-11/actions/DescribeIntegrationEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Lists the staff of the company, page by page.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/staffs/DescribeIntegrationEmployees) (in Chinese)
///
/// # Rules
///
/// - Staff can be filtered by Status, DepartmentId, UserId, UserWeWorkOpenId, StaffOpenId and RoleId only: set Key to one of these. (warns)
/// - The filter Status takes IsVerified or NotVerified: correct Values. (warns)
/// - This filter is documented with one value only: put one id into Values, or use StaffOpenId or RoleId, which take several. (advice)
/// - The operator has no id.
///   Set Operator.UserId to the platform's id of the member of staff.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.InvalidChannel`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_CHANNEL),
/// [`InvalidParameter.InvalidLimit`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_LIMIT),
/// [`InvalidParameter.InvalidOffset`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_OFFSET),
/// [`InvalidParameter.InvalidOperatorId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_OPERATOR_ID),
/// [`InvalidParameter.InvalidOrganizationId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_ORGANIZATION_ID),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue.Mask`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE_MASK),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.LicenseHasExpired`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_LICENSE_HAS_EXPIRED),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN),
/// [`OperationDenied.NotFoundLicense`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NOT_FOUND_LICENSE),
/// [`OperationDenied.OrganizationClosing`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_CLOSING),
/// [`OperationDenied.SubOrgNotJoin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_SUB_ORG_NOT_JOIN),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct DescribeIntegrationEmployeesRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// How many people a page of the answer holds.
    ///
    /// Default: `20`. Limits: at most 20 (`InvalidParameter.InvalidLimit`).
    pub limit: Option<i64>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// Narrows the list down.
    /// Keys are `Status` with `IsVerified` or `NotVerified`, `DepartmentId`, `UserId`, `UserWeWorkOpenId` (the account in WeCom), each with one value; `StaffOpenId` (ids in your own system) and `RoleId`, with several, any of which may match.
    pub filters: Option<Vec<structs::Filter>>,
    /// How many people to skip.
    ///
    /// Default: `0`. Limits: at least 0; at most 20000 (`InvalidParameter.InvalidOffset`).
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
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalInteger(&mut self.limit),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.filters),
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
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "Limit",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Maximum(20.0),
                    "InvalidParameter.InvalidLimit",
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
                    rt::Test::Maximum(20000.0),
                    "InvalidParameter.InvalidOffset",
                ),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "filter-keys",
            message: "Staff can be filtered by Status, DepartmentId, UserId, UserWeWorkOpenId, StaffOpenId and RoleId only: set Key to one of these.",
            each: "Filters[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Allow(
                "Key",
                &[
                    rt::Literal::Text("Status"),
                    rt::Literal::Text("DepartmentId"),
                    rt::Literal::Text("UserId"),
                    rt::Literal::Text("UserWeWorkOpenId"),
                    rt::Literal::Text("StaffOpenId"),
                    rt::Literal::Text("RoleId"),
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "status-values",
            message: "The filter Status takes IsVerified or NotVerified: correct Values.",
            each: "Filters[*]",
            when: rt::Condition::In("Key", &[rt::Literal::Text("Status")], None),
            demand: rt::Demand::Allow(
                "Values[*]",
                &[rt::Literal::Text("IsVerified"), rt::Literal::Text("NotVerified")],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "one-value",
            message: "This filter is documented with one value only: put one id into Values, or use StaffOpenId or RoleId, which take several.",
            each: "Filters[*]",
            when: rt::Condition::In(
                "Key",
                &[
                    rt::Literal::Text("Status"),
                    rt::Literal::Text("DepartmentId"),
                    rt::Literal::Text("UserId"),
                    rt::Literal::Text("UserWeWorkOpenId"),
                ],
                None,
            ),
            demand: rt::Demand::Items("Values", None, Some(1)),
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

impl rt::Request for DescribeIntegrationEmployeesRequest {
    type Response = DescribeIntegrationEmployeesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeIntegrationEmployees` answers.
#[non_exhaustive]
pub struct DescribeIntegrationEmployeesResponse {
    /// The people of this page.
    pub employees: Vec<structs::Staff>,
    /// How many people were skipped.
    pub offset: i64,
    /// How many people a page holds at most.
    pub limit: i64,
    /// How many people meet the conditions.
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
                rt::Slot::Value(&mut self.employees),
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
    service: &crate::ess::SERVICE,
    name: "DescribeIntegrationEmployees",
    summary: "Lists the staff of the company, page by page.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.System \
        InvalidParameter.InvalidChannel \
        InvalidParameter.InvalidLimit \
        InvalidParameter.InvalidOffset \
        InvalidParameter.InvalidOperatorId \
        InvalidParameter.InvalidOrganizationId \
        InvalidParameter.ParamError \
        InvalidParameterValue.Mask \
        OperationDenied \
        OperationDenied.Forbid \
        OperationDenied.LicenseHasExpired \
        OperationDenied.NoIdentityVerify \
        OperationDenied.NoLogin \
        OperationDenied.NotFoundLicense \
        OperationDenied.OrganizationClosing \
        OperationDenied.SubOrgNotJoin \
        ResourceUnavailable \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature",
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
    /// Lists the staff of the company, page by page.
    ///
    /// See [`DescribeIntegrationEmployeesRequest`] for what it takes.
    ///
    /// [`describe_integration_employees_pages`](Self::describe_integration_employees_pages) reads all pages.
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
