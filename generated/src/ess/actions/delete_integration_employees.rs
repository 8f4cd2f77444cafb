// Generated from schema/ess/2020-11-11/actions/DeleteIntegrationEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Removes staff who leave the company, and hands their contracts over.
///
/// Somebody who still has to sign, fill in or release contracts, also such whose turn has not come, can only be removed with somebody to take over; people who have not verified need nobody.
/// The super administrator and the legal representative cannot be removed before somebody else has taken their place in the console or the mini-program.
/// Results come person by person, so a success may hold failures.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/staffs/DeleteIntegrationEmployees) (in Chinese)
///
/// # Rules
///
/// - Each of the staff to remove must be found by an id: fill UserId or OpenId.
/// - UserId decides whom to remove, so OpenId has no effect: leave one of them out. (advice)
/// - ReceiveUserId decides who takes over, so ReceiveOpenId has no effect: leave one of them out. (advice)
/// - The operator has no id.
///   Set Operator.UserId to the platform's id of the member of staff.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.InvalidChannel`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_CHANNEL),
/// [`InvalidParameter.InvalidOperatorId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_OPERATOR_ID),
/// [`InvalidParameter.InvalidOrganizationId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_ORGANIZATION_ID),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct DeleteIntegrationEmployeesRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The people to remove, each found by UserId or OpenId; ReceiveUserId or ReceiveOpenId names who takes over.
    /// Somebody to take over is needed for a person who still has contracts to sign, fill in or release, unless the person has not verified the identity.
    /// The super administrator and the legal representative cannot be removed.
    ///
    /// Limits: at least 1 item (warns); at most 100 items.
    pub employees: Vec<structs::Staff>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
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
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.employees),
                rt::Slot::Value(&mut self.agent),
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
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "Employees",
            rt::Kind::List(&rt::Kind::Record(&structs::staff::SHAPE)),
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::MinItems(1)),
                rt::Check::Deny(rt::Test::MaxItems(100)),
            ],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "whom-to-remove",
            message: "Each of the staff to remove must be found by an id: fill UserId or OpenId.",
            each: "Employees[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(&[&["UserId"], &["OpenId"]]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "user-id-first",
            message: "UserId decides whom to remove, so OpenId has no effect: leave one of them out.",
            each: "Employees[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["OpenId"], "UserId"),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "receive-user-id-first",
            message: "ReceiveUserId decides who takes over, so ReceiveOpenId has no effect: leave one of them out.",
            each: "Employees[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["ReceiveOpenId"], "ReceiveUserId"),
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

impl rt::Request for DeleteIntegrationEmployeesRequest {
    type Response = DeleteIntegrationEmployeesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DeleteIntegrationEmployees` answers.
#[non_exhaustive]
pub struct DeleteIntegrationEmployeesResponse {
    /// Who was removed and who was not, with the reasons.
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
        out.open(&mut [rt::Slot::Value(&mut self.delete_employee_result)]);
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
        rt::Field::Optional(
            "DeleteEmployeeResult",
            rt::Kind::Record(&structs::delete_staffs_result::SHAPE),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DeleteIntegrationEmployees",
    summary: "Removes staff who leave the company, and hands their contracts over.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.InvalidChannel \
        InvalidParameter.InvalidOperatorId \
        InvalidParameter.InvalidOrganizationId \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature",
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
    /// Removes staff who leave the company, and hands their contracts over.
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
