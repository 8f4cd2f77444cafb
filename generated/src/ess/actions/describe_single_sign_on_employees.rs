// Generated from schema/ess/2020-11-11/actions/DescribeSingleSignOnEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Lists the staff entered for single sign-on.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - OpenIds names the people, so Limit and Offset have no effect: leave them out. (advice)
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
pub struct DescribeSingleSignOnEmployeesRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The application for single sign-on; the console shows its id.
    pub sso_application_id: String,
    /// Only these people, by their ids at the identity provider; Limit and Offset then have no effect.
    ///
    /// Limits: at most 200 items.
    pub open_ids: Option<Vec<String>>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// How many people a page of the answer holds.
    ///
    /// Default: `20`. Limits: at most 200.
    pub limit: Option<i64>,
    /// How many people to skip; for the third page of ten, 20.
    ///
    /// Default: `0`. Limits: at least 0; at most 20000.
    pub offset: Option<i64>,
}

impl DescribeSingleSignOnEmployeesRequest {
    /// Makes one with what it needs.
    pub fn new(sso_application_id: impl Into<String>) -> Self {
        Self {
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
    /// Sets `SsoApplicationId`.
    pub fn sso_application_id(mut self, sso_application_id: impl Into<String>) -> Self {
        self.sso_application_id = sso_application_id.into();
        self
    }
    /// Sets `OpenIds`.
    pub fn open_ids(
        mut self,
        open_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.open_ids = Some(rt::list_from(open_ids));
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
    /// Sets `Offset`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl rt::Record for DescribeSingleSignOnEmployeesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.sso_application_id),
                rt::Member::Value(&self.open_ids),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalInteger(&self.limit),
                rt::Member::OptionalInteger(&self.offset),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.sso_application_id),
                rt::Slot::Value(&mut self.open_ids),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalInteger(&mut self.limit),
                rt::Slot::OptionalInteger(&mut self.offset),
            ],
        );
    }
}

impl rt::Blank for DescribeSingleSignOnEmployeesRequest {
    const BLANK: Self = Self {
        operator: None,
        sso_application_id: String::new(),
        open_ids: None,
        agent: None,
        limit: None,
        offset: None,
    };
}

rt::record_traits!(DescribeSingleSignOnEmployeesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeSingleSignOnEmployeesRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("SsoApplicationId", rt::Kind::Text),
        rt::Field::Limited(
            "OpenIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(200))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "Limit",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Maximum(200.0))],
        ),
        rt::Field::Limited(
            "Offset",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[
                rt::Check::Deny(rt::Test::Minimum(0.0)),
                rt::Check::Deny(rt::Test::Maximum(20000.0)),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "no-pages-by-open-id",
            message: "OpenIds names the people, so Limit and Offset have no effect: leave them out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["Limit", "Offset"], "OpenIds"),
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

impl rt::Request for DescribeSingleSignOnEmployeesRequest {
    type Response = DescribeSingleSignOnEmployeesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeSingleSignOnEmployees` answers.
#[non_exhaustive]
pub struct DescribeSingleSignOnEmployeesResponse {
    /// The people found.
    pub employees: Vec<structs::SingleSignOnEmployees>,
}

impl Default for DescribeSingleSignOnEmployeesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeSingleSignOnEmployeesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.employees)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.employees)]);
    }
}

impl rt::Blank for DescribeSingleSignOnEmployeesResponse {
    const BLANK: Self = Self { employees: Vec::new() };
}

rt::record_traits!(DescribeSingleSignOnEmployeesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeSingleSignOnEmployeesResponse",
    fields: &[
        rt::Field::Required(
            "Employees",
            rt::Kind::List(&rt::Kind::Record(&structs::single_sign_on_employees::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeSingleSignOnEmployees",
    summary: "Lists the staff entered for single sign-on.",
    effect: rt::Effect::Read,
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
        blank: rt::blank::<DescribeSingleSignOnEmployeesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeSingleSignOnEmployeesResponse>,
    },
};

impl crate::ess::Client {
    /// Lists the staff entered for single sign-on.
    ///
    /// See [`DescribeSingleSignOnEmployeesRequest`] for what it takes.
    ///
    /// [`describe_single_sign_on_employees_pages`](Self::describe_single_sign_on_employees_pages) reads all pages.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_single_sign_on_employees(
        &self,
        request: &DescribeSingleSignOnEmployeesRequest,
    ) -> rt::Call<'_, DescribeSingleSignOnEmployeesResponse> {
        self.0.send(request)
    }
}
