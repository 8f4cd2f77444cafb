// Generated from schema/ess/2020-11-11/actions/CreateSingleSignOnEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Enters staff for single sign-on.
///
/// People who have verified already are tied at their first sign-on, others verify then; afterwards they sign on by the link of the application that the console shows.
/// Results come person by person, so a success may hold failures.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Two of Employees have the same OpenId: give each person a different id. (warns)
/// - Two of Employees have the same Mobile: give each person a different number. (warns)
/// - UserId, IsVerified and CreatedOn are for answers: leave them out. (advice)
/// - The operator has no id.
///   Set Operator.UserId to the platform's id of the member of staff.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.Email`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_EMAIL),
/// [`InvalidParameter.EmptyParams`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_EMPTY_PARAMS),
/// [`InvalidParameter.InvalidChannel`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_CHANNEL),
/// [`InvalidParameter.InvalidOpenId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_OPEN_ID),
/// [`InvalidParameter.InvalidOperatorId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_OPERATOR_ID),
/// [`InvalidParameter.InvalidOrganizationId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_ORGANIZATION_ID),
/// [`InvalidParameter.Name`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NAME),
/// [`InvalidParameter.RoleId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_ROLE_ID),
/// [`LimitExceeded.ProxyOrganizationOperator`](super::super::ErrorCode#associatedconstant.LIMIT_EXCEEDED_PROXY_ORGANIZATION_OPERATOR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateSingleSignOnEmployeesRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The people to enter.
    /// OpenId and Mobile must differ from person to person.
    ///
    /// Limits: at least 1 item (warns); at most 200 items.
    pub employees: Vec<structs::SingleSignOnEmployees>,
    /// The application for single sign-on; the console shows its id.
    pub sso_application_id: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl CreateSingleSignOnEmployeesRequest {
    /// Makes one with what it needs.
    pub fn new(
        employees: impl IntoIterator<Item = structs::SingleSignOnEmployees>,
        sso_application_id: impl Into<String>,
    ) -> Self {
        Self {
            employees: rt::list(employees),
            sso_application_id: sso_application_id.into(),
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
        employees: impl IntoIterator<Item = structs::SingleSignOnEmployees>,
    ) -> Self {
        self.employees = rt::list(employees);
        self
    }
    /// Sets `SsoApplicationId`.
    pub fn sso_application_id(mut self, sso_application_id: impl Into<String>) -> Self {
        self.sso_application_id = sso_application_id.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for CreateSingleSignOnEmployeesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.employees),
                rt::Member::Text(&self.sso_application_id),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.employees),
                rt::Slot::Text(&mut self.sso_application_id),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for CreateSingleSignOnEmployeesRequest {
    const BLANK: Self = Self {
        operator: None,
        employees: Vec::new(),
        sso_application_id: String::new(),
        agent: None,
    };
}

rt::record_traits!(CreateSingleSignOnEmployeesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateSingleSignOnEmployeesRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "Employees",
            rt::Kind::List(&rt::Kind::Record(&structs::single_sign_on_employees::SHAPE)),
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::MinItems(1)),
                rt::Check::Deny(rt::Test::MaxItems(200)),
            ],
        ),
        rt::Field::Required("SsoApplicationId", rt::Kind::Text),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "open-ids-differ",
            message: "Two of Employees have the same OpenId: give each person a different id.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct("Employees[*].OpenId"),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "mobiles-differ",
            message: "Two of Employees have the same Mobile: give each person a different number.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct("Employees[*].Mobile"),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "not-set-on-creation",
            message: "UserId, IsVerified and CreatedOn are for answers: leave them out.",
            each: "Employees[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["UserId", "IsVerified", "CreatedOn"], ""),
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

impl rt::Request for CreateSingleSignOnEmployeesRequest {
    type Response = CreateSingleSignOnEmployeesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateSingleSignOnEmployees` answers.
#[non_exhaustive]
pub struct CreateSingleSignOnEmployeesResponse {
    /// Why a person could not be entered, in the order of Employees; empty for those who were.
    pub error_messages: Vec<String>,
    /// How the import went as a whole.
    pub status: Option<enums::ImportOutcome>,
}

impl Default for CreateSingleSignOnEmployeesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateSingleSignOnEmployeesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Value(&self.error_messages), rt::Member::Value(&self.status)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.error_messages),
                rt::Slot::Value(&mut self.status),
            ],
        );
    }
}

impl rt::Blank for CreateSingleSignOnEmployeesResponse {
    const BLANK: Self = Self {
        error_messages: Vec::new(),
        status: None,
    };
}

rt::record_traits!(CreateSingleSignOnEmployeesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateSingleSignOnEmployeesResponse",
    fields: &[
        rt::Field::Optional("ErrorMessages", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Optional("Status", rt::Kind::Enum(&enums::import_outcome::TABLE)),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateSingleSignOnEmployees",
    summary: "Enters staff for single sign-on.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.Email \
        InvalidParameter.EmptyParams \
        InvalidParameter.InvalidChannel \
        InvalidParameter.InvalidOpenId \
        InvalidParameter.InvalidOperatorId \
        InvalidParameter.InvalidOrganizationId \
        InvalidParameter.Name \
        InvalidParameter.RoleId \
        LimitExceeded.ProxyOrganizationOperator \
        MissingParameter \
        OperationDenied.Forbid \
        OperationDenied.NoIdentityVerify \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateSingleSignOnEmployeesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateSingleSignOnEmployeesResponse>,
    },
};

impl crate::ess::Client {
    /// Enters staff for single sign-on.
    ///
    /// See [`CreateSingleSignOnEmployeesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_single_sign_on_employees(
        &self,
        request: &CreateSingleSignOnEmployeesRequest,
    ) -> rt::Call<'_, CreateSingleSignOnEmployeesResponse> {
        self.0.send(request)
    }
}
