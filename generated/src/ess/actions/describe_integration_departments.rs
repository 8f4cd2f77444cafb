// Generated from schema/ess/2020-11-11/actions/DescribeIntegrationDepartments.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Tells about a department, and about those directly below it if wanted.
///
/// To list the whole tree, begin with the root and go down level by level with QueryType 1.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/organizations/DescribeIntegrationDepartments) (in Chinese)
///
/// # Rules
///
/// - DeptId decides which department is meant, so DeptOpenId has no effect: leave one of them out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct DescribeIntegrationDepartmentsRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to manage the organization structure and to use the data that the call names.
    pub operator: Option<structs::UserInfo>,
    /// Whether the departments directly below are listed too.
    pub query_type: enums::DepartmentQueryType,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The department to begin with; the root if neither this nor DeptOpenId is set.
    pub dept_id: Option<String>,
    /// The department to begin with, by the id in your own system; the root if neither this nor DeptId is set.
    pub dept_open_id: Option<String>,
}

impl DescribeIntegrationDepartmentsRequest {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(query_type: enums::DepartmentQueryType) -> Self {
        Self {
            query_type,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `QueryType`.
    #[inline]
    pub fn query_type(mut self, query_type: enums::DepartmentQueryType) -> Self {
        self.query_type = query_type;
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `DeptId`.
    pub fn dept_id(mut self, dept_id: impl Into<String>) -> Self {
        self.dept_id = Some(dept_id.into());
        self
    }
    /// Sets `DeptOpenId`.
    pub fn dept_open_id(mut self, dept_open_id: impl Into<String>) -> Self {
        self.dept_open_id = Some(dept_open_id.into());
        self
    }
}

impl rt::Record for DescribeIntegrationDepartmentsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.query_type),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.dept_id),
                rt::Member::OptionalText(&self.dept_open_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.query_type),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.dept_id),
                rt::Slot::OptionalText(&mut self.dept_open_id),
            ],
        );
    }
}

impl rt::Blank for DescribeIntegrationDepartmentsRequest {
    const BLANK: Self = Self {
        operator: None,
        query_type: rt::Blank::BLANK,
        agent: None,
        dept_id: None,
        dept_open_id: None,
    };
}

rt::record_traits!(DescribeIntegrationDepartmentsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeIntegrationDepartmentsRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required(
            "QueryType",
            rt::Kind::Enum(&enums::department_query_type::TABLE),
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("DeptId", rt::Kind::Text),
        rt::Field::Optional("DeptOpenId", rt::Kind::Text),
    ],
    rules: &[
        rt::Rule {
            id: "dept-id-first",
            message: "DeptId decides which department is meant, so DeptOpenId has no effect: leave one of them out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["DeptOpenId"], "DeptId"),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for DescribeIntegrationDepartmentsRequest {
    type Response = DescribeIntegrationDepartmentsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeIntegrationDepartments` answers.
#[non_exhaustive]
pub struct DescribeIntegrationDepartmentsResponse {
    /// The departments, those with a higher OrderNo first, and older ones first among equals.
    pub departments: Vec<structs::IntegrationDepartment>,
}

impl Default for DescribeIntegrationDepartmentsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeIntegrationDepartmentsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.departments)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.departments)]);
    }
}

impl rt::Blank for DescribeIntegrationDepartmentsResponse {
    const BLANK: Self = Self { departments: Vec::new() };
}

rt::record_traits!(DescribeIntegrationDepartmentsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeIntegrationDepartmentsResponse",
    fields: &[
        rt::Field::Required(
            "Departments",
            rt::Kind::List(&rt::Kind::Record(&structs::integration_department::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeIntegrationDepartments",
    summary: "Tells about a department, and about those directly below it if wanted.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InvalidParameter.DataNotFound \
        InvalidParameter.ParamError \
        OperationDenied",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeIntegrationDepartmentsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeIntegrationDepartmentsResponse>,
    },
};

impl crate::ess::Client {
    /// Tells about a department, and about those directly below it if wanted.
    ///
    /// See [`DescribeIntegrationDepartmentsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_integration_departments(
        &self,
        request: &DescribeIntegrationDepartmentsRequest,
    ) -> rt::Call<'_, DescribeIntegrationDepartmentsResponse> {
        self.0.send(request)
    }
}
