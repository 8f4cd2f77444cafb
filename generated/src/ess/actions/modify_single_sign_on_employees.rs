// Generated from schema/ess/2020-11-11/actions/ModifySingleSignOnEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `ModifySingleSignOnEmployees`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ModifySingleSignOnEmployeesRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `SsoApplicationId`.
    pub sso_application_id: String,
    /// `Employee`.
    pub employee: structs::SingleSignOnEmployees,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
}

impl ModifySingleSignOnEmployeesRequest {
    /// Makes one with what it needs.
    pub fn new(
        sso_application_id: impl Into<String>,
        employee: structs::SingleSignOnEmployees,
    ) -> Self {
        Self {
            sso_application_id: sso_application_id.into(),
            employee,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `SsoApplicationId`.
    pub fn sso_application_id(mut self, sso_application_id: impl Into<String>) -> Self {
        self.sso_application_id = sso_application_id.into();
        self
    }
    /// Sets `Employee`.
    #[inline]
    pub fn employee(mut self, employee: structs::SingleSignOnEmployees) -> Self {
        self.employee = employee;
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for ModifySingleSignOnEmployeesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.sso_application_id),
                rt::Member::Value(&self.employee),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.sso_application_id),
                rt::Value::slot(&mut self.employee),
                rt::Value::slot(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for ModifySingleSignOnEmployeesRequest {
    const BLANK: Self = Self {
        operator: None,
        sso_application_id: String::new(),
        employee: rt::Blank::BLANK,
        agent: None,
    };
}

rt::record_traits!(ModifySingleSignOnEmployeesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ModifySingleSignOnEmployeesRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("SsoApplicationId", rt::Kind::Text),
        rt::Field::required(
            "Employee",
            rt::Kind::Record(&structs::single_sign_on_employees::SHAPE),
        ),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for ModifySingleSignOnEmployeesRequest {
    type Response = ModifySingleSignOnEmployeesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ModifySingleSignOnEmployees` answers.
#[non_exhaustive]
pub struct ModifySingleSignOnEmployeesResponse {}

impl Default for ModifySingleSignOnEmployeesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ModifySingleSignOnEmployeesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut []);
    }
}

impl rt::Blank for ModifySingleSignOnEmployeesResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(ModifySingleSignOnEmployeesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ModifySingleSignOnEmployeesResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "ModifySingleSignOnEmployees",
    summary: "",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "AuthFailure",
        "FailedOperation",
        "InternalError.Db",
        "InternalError.System",
        "InvalidParameter",
        "InvalidParameter.Email",
        "InvalidParameter.EmptyParams",
        "InvalidParameter.InvalidChannel",
        "InvalidParameter.InvalidOpenId",
        "InvalidParameter.InvalidOperatorId",
        "InvalidParameter.InvalidOrganizationId",
        "InvalidParameter.Mobile",
        "InvalidParameter.Name",
        "InvalidParameter.OpenId",
        "InvalidParameter.RoleId",
        "InvalidParameterValue",
        "MissingParameter",
        "OperationDenied.Forbid",
        "OperationDenied.NoIdentityVerify",
        "UnauthorizedOperation",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ModifySingleSignOnEmployeesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ModifySingleSignOnEmployeesResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `ModifySingleSignOnEmployees`.
    ///
    /// See [`ModifySingleSignOnEmployeesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn modify_single_sign_on_employees(
        &self,
        request: &ModifySingleSignOnEmployeesRequest,
    ) -> rt::Call<'_, ModifySingleSignOnEmployeesResponse> {
        self.0.send(request)
    }
}
