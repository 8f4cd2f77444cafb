// Generated from schema/ess/2020-11-11/actions/DescribeIntegrationDepartments.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DescribeIntegrationDepartments`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DescribeIntegrationDepartmentsRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `QueryType`.
    pub query_type: i64,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `DeptId`.
    pub dept_id: Option<String>,
    /// `DeptOpenId`.
    pub dept_open_id: Option<String>,
}

impl DescribeIntegrationDepartmentsRequest {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(query_type: i64) -> Self {
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
    pub fn query_type(mut self, query_type: i64) -> Self {
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
                rt::Member::Integer(&self.query_type),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.dept_id),
                rt::Member::OptionalText(&self.dept_open_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Integer(&mut self.query_type),
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalText(&mut self.dept_id),
                rt::Slot::OptionalText(&mut self.dept_open_id),
            ],
        );
    }
}

impl rt::Blank for DescribeIntegrationDepartmentsRequest {
    const BLANK: Self = Self {
        operator: None,
        query_type: 0,
        agent: None,
        dept_id: None,
        dept_open_id: None,
    };
}

rt::record_traits!(DescribeIntegrationDepartmentsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeIntegrationDepartmentsRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("QueryType", rt::Kind::Integer),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("DeptId", rt::Kind::Text),
        rt::Field::optional("DeptOpenId", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for DescribeIntegrationDepartmentsRequest {
    type Response = DescribeIntegrationDepartmentsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeIntegrationDepartments` answers.
#[non_exhaustive]
pub struct DescribeIntegrationDepartmentsResponse {
    /// `Departments`.
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
        out.open(&mut [rt::Value::slot(&mut self.departments)]);
    }
}

impl rt::Blank for DescribeIntegrationDepartmentsResponse {
    const BLANK: Self = Self { departments: Vec::new() };
}

rt::record_traits!(DescribeIntegrationDepartmentsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeIntegrationDepartmentsResponse",
    fields: &[
        rt::Field::required(
            "Departments",
            rt::Kind::List(&rt::Kind::Record(&structs::integration_department::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeIntegrationDepartments",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InvalidParameter.DataNotFound",
        "InvalidParameter.ParamError",
        "OperationDenied",
    ],
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
    /// Calls `DescribeIntegrationDepartments`.
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
