// Generated from schema/ess/2020-11-11/actions/DeleteSingleSignOnEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Removes a member of staff from single sign-on who is not tied to a user yet.
///
/// Somebody who is tied already is removed in the console, by the super administrator or the organization's administrator.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
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
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct DeleteSingleSignOnEmployeesRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The application for single sign-on; the console shows its id.
    pub sso_application_id: String,
    /// The person to remove, by the id at the identity provider.
    /// Only somebody who is not tied to a user yet can be removed.
    pub open_id: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl DeleteSingleSignOnEmployeesRequest {
    /// Makes one with what it needs.
    pub fn new(
        sso_application_id: impl Into<String>,
        open_id: impl Into<String>,
    ) -> Self {
        Self {
            sso_application_id: sso_application_id.into(),
            open_id: open_id.into(),
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
    /// Sets `OpenId`.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = open_id.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for DeleteSingleSignOnEmployeesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.sso_application_id),
                rt::Member::Text(&self.open_id),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.sso_application_id),
                rt::Slot::Text(&mut self.open_id),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for DeleteSingleSignOnEmployeesRequest {
    const BLANK: Self = Self {
        operator: None,
        sso_application_id: String::new(),
        open_id: String::new(),
        agent: None,
    };
}

rt::record_traits!(DeleteSingleSignOnEmployeesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DeleteSingleSignOnEmployeesRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("SsoApplicationId", rt::Kind::Text),
        rt::Field::Required("OpenId", rt::Kind::Text),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[
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

impl rt::Request for DeleteSingleSignOnEmployeesRequest {
    type Response = DeleteSingleSignOnEmployeesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DeleteSingleSignOnEmployees` answers.
#[non_exhaustive]
pub struct DeleteSingleSignOnEmployeesResponse {}

impl Default for DeleteSingleSignOnEmployeesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DeleteSingleSignOnEmployeesResponse {
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

impl rt::Blank for DeleteSingleSignOnEmployeesResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(DeleteSingleSignOnEmployeesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DeleteSingleSignOnEmployeesResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DeleteSingleSignOnEmployees",
    summary: "Removes a member of staff from single sign-on who is not tied to a user yet.",
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
        MissingParameter \
        OperationDenied.Forbid \
        OperationDenied.NoIdentityVerify \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DeleteSingleSignOnEmployeesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DeleteSingleSignOnEmployeesResponse>,
    },
};

impl crate::ess::Client {
    /// Removes a member of staff from single sign-on who is not tied to a user yet.
    ///
    /// See [`DeleteSingleSignOnEmployeesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn delete_single_sign_on_employees(
        &self,
        request: &DeleteSingleSignOnEmployeesRequest,
    ) -> rt::Call<'_, DeleteSingleSignOnEmployeesResponse> {
        self.0.send(request)
    }
}
