// Generated from schema/ess/2020-11-11/actions/ModifySingleSignOnEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Changes a member of staff who was entered for single sign-on and is not tied to a user yet.
///
/// Somebody who is tied already changes personal data in the mini-program.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - UserId, IsVerified and CreatedOn are for answers: leave them out of Employee. (advice)
/// - The operator has no id.
///   Set Operator.UserId to the platform's id of the member of staff.
///
/// # Error codes
///
/// [`AuthFailure`](super::super::ErrorCode#associatedconstant.AUTH_FAILURE),
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.Email`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_EMAIL),
/// [`InvalidParameter.EmptyParams`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_EMPTY_PARAMS),
/// [`InvalidParameter.InvalidChannel`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_CHANNEL),
/// [`InvalidParameter.InvalidOpenId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_OPEN_ID),
/// [`InvalidParameter.InvalidOperatorId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_OPERATOR_ID),
/// [`InvalidParameter.InvalidOrganizationId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_ORGANIZATION_ID),
/// [`InvalidParameter.Mobile`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_MOBILE),
/// [`InvalidParameter.Name`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NAME),
/// [`InvalidParameter.OpenId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_OPEN_ID),
/// [`InvalidParameter.RoleId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_ROLE_ID),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ModifySingleSignOnEmployeesRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The application for single sign-on; the console shows its id.
    pub sso_application_id: String,
    /// The new record of the person, who is found by OpenId.
    /// Only somebody who is not tied to a user yet can be changed.
    pub employee: structs::SingleSignOnEmployees,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
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
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.sso_application_id),
                rt::Slot::Value(&mut self.employee),
                rt::Slot::Value(&mut self.agent),
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
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("SsoApplicationId", rt::Kind::Text),
        rt::Field::Required(
            "Employee",
            rt::Kind::Record(&structs::single_sign_on_employees::SHAPE),
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "not-set-on-update",
            message: "UserId, IsVerified and CreatedOn are for answers: leave them out of Employee.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["Employee.UserId", "Employee.IsVerified", "Employee.CreatedOn"],
                "",
            ),
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
    summary: "Changes a member of staff who was entered for single sign-on and is not tied to a user yet.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "AuthFailure \
        FailedOperation \
        InternalError.Db \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.Email \
        InvalidParameter.EmptyParams \
        InvalidParameter.InvalidChannel \
        InvalidParameter.InvalidOpenId \
        InvalidParameter.InvalidOperatorId \
        InvalidParameter.InvalidOrganizationId \
        InvalidParameter.Mobile \
        InvalidParameter.Name \
        InvalidParameter.OpenId \
        InvalidParameter.RoleId \
        InvalidParameterValue \
        MissingParameter \
        OperationDenied.Forbid \
        OperationDenied.NoIdentityVerify \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature",
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
    /// Changes a member of staff who was entered for single sign-on and is not tied to a user yet.
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
