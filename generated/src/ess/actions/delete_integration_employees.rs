// Generated from schema/ess/2020-11-11/actions/DeleteIntegrationEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DeleteIntegrationEmployees`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DeleteIntegrationEmployeesRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `Employees`.
    pub employees: Vec<structs::Staff>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
}

impl DeleteIntegrationEmployeesRequest {
    /// Makes one with what it needs.
    pub fn new(employees: impl IntoIterator<Item = structs::Staff>) -> Self {
        Self {
            employees: rt::list(employees),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Employees`.
    pub fn employees(
        mut self,
        employees: impl IntoIterator<Item = structs::Staff>,
    ) -> Self {
        self.employees = rt::list(employees);
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for DeleteIntegrationEmployeesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.employees),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.employees),
                rt::Value::slot(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for DeleteIntegrationEmployeesRequest {
    const BLANK: Self = Self {
        operator: None,
        employees: Vec::new(),
        agent: None,
    };
}

rt::record_traits!(DeleteIntegrationEmployeesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DeleteIntegrationEmployeesRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required(
            "Employees",
            rt::Kind::List(&rt::Kind::Record(&structs::staff::SHAPE)),
        ),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for DeleteIntegrationEmployeesRequest {
    type Response = DeleteIntegrationEmployeesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DeleteIntegrationEmployees` answers.
#[non_exhaustive]
pub struct DeleteIntegrationEmployeesResponse {
    /// `DeleteEmployeeResult`.
    pub delete_employee_result: Option<structs::DeleteStaffsResult>,
}

impl Default for DeleteIntegrationEmployeesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DeleteIntegrationEmployeesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.delete_employee_result)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Value::slot(&mut self.delete_employee_result)]);
    }
}

impl rt::Blank for DeleteIntegrationEmployeesResponse {
    const BLANK: Self = Self {
        delete_employee_result: None,
    };
}

rt::record_traits!(DeleteIntegrationEmployeesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DeleteIntegrationEmployeesResponse",
    fields: &[
        rt::Field::optional(
            "DeleteEmployeeResult",
            rt::Kind::Record(&structs::delete_staffs_result::SHAPE),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DeleteIntegrationEmployees",
    summary: "",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError.System",
        "InvalidParameter",
        "InvalidParameter.InvalidChannel",
        "InvalidParameter.InvalidOperatorId",
        "InvalidParameter.InvalidOrganizationId",
        "UnauthorizedOperation",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DeleteIntegrationEmployeesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DeleteIntegrationEmployeesResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `DeleteIntegrationEmployees`.
    ///
    /// See [`DeleteIntegrationEmployeesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn delete_integration_employees(
        &self,
        request: &DeleteIntegrationEmployeesRequest,
    ) -> rt::Call<'_, DeleteIntegrationEmployeesResponse> {
        self.0.send(request)
    }
}
