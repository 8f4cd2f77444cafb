// Generated from schema/ess/2020-11-11/actions/UpdateIntegrationEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `UpdateIntegrationEmployees`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct UpdateIntegrationEmployeesRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `Employees`.
    pub employees: Vec<structs::Staff>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `InvitationNotifyType`.
    pub invitation_notify_type: Option<String>,
    /// `JumpUrl`.
    pub jump_url: Option<String>,
    /// `Endpoint`.
    pub endpoint: Option<String>,
}

impl UpdateIntegrationEmployeesRequest {
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
    /// Sets `InvitationNotifyType`.
    pub fn invitation_notify_type(
        mut self,
        invitation_notify_type: impl Into<String>,
    ) -> Self {
        self.invitation_notify_type = Some(invitation_notify_type.into());
        self
    }
    /// Sets `JumpUrl`.
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
}

impl rt::Record for UpdateIntegrationEmployeesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.employees),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.invitation_notify_type),
                rt::Member::OptionalText(&self.jump_url),
                rt::Member::OptionalText(&self.endpoint),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.employees),
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalText(&mut self.invitation_notify_type),
                rt::Slot::OptionalText(&mut self.jump_url),
                rt::Slot::OptionalText(&mut self.endpoint),
            ],
        );
    }
}

impl rt::Blank for UpdateIntegrationEmployeesRequest {
    const BLANK: Self = Self {
        operator: None,
        employees: Vec::new(),
        agent: None,
        invitation_notify_type: None,
        jump_url: None,
        endpoint: None,
    };
}

rt::record_traits!(UpdateIntegrationEmployeesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "UpdateIntegrationEmployeesRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required(
            "Employees",
            rt::Kind::List(&rt::Kind::Record(&structs::staff::SHAPE)),
        ),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("InvitationNotifyType", rt::Kind::Text),
        rt::Field::optional("JumpUrl", rt::Kind::Text),
        rt::Field::optional("Endpoint", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for UpdateIntegrationEmployeesRequest {
    type Response = UpdateIntegrationEmployeesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `UpdateIntegrationEmployees` answers.
#[non_exhaustive]
pub struct UpdateIntegrationEmployeesResponse {
    /// `SuccessEmployeeData`.
    pub success_employee_data: Vec<structs::SuccessUpdateStaffData>,
    /// `FailedEmployeeData`.
    pub failed_employee_data: Vec<structs::FailedUpdateStaffData>,
}

impl Default for UpdateIntegrationEmployeesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for UpdateIntegrationEmployeesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.success_employee_data),
                rt::Member::Value(&self.failed_employee_data),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.success_employee_data),
                rt::Value::slot(&mut self.failed_employee_data),
            ],
        );
    }
}

impl rt::Blank for UpdateIntegrationEmployeesResponse {
    const BLANK: Self = Self {
        success_employee_data: Vec::new(),
        failed_employee_data: Vec::new(),
    };
}

rt::record_traits!(UpdateIntegrationEmployeesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "UpdateIntegrationEmployeesResponse",
    fields: &[
        rt::Field::required(
            "SuccessEmployeeData",
            rt::Kind::List(&rt::Kind::Record(&structs::success_update_staff_data::SHAPE)),
        ),
        rt::Field::required(
            "FailedEmployeeData",
            rt::Kind::List(&rt::Kind::Record(&structs::failed_update_staff_data::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "UpdateIntegrationEmployees",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "AuthFailure",
        "FailedOperation",
        "InvalidParameter.ParamError",
        "OperationDenied",
        "OperationDenied.Forbid",
        "OperationDenied.NoApiAuth",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<UpdateIntegrationEmployeesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<UpdateIntegrationEmployeesResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `UpdateIntegrationEmployees`.
    ///
    /// See [`UpdateIntegrationEmployeesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn update_integration_employees(
        &self,
        request: &UpdateIntegrationEmployeesRequest,
    ) -> rt::Call<'_, UpdateIntegrationEmployeesResponse> {
        self.0.send(request)
    }
}
