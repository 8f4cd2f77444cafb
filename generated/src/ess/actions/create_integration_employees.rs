// Generated from schema/ess/2020-11-11/actions/CreateIntegrationEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Enters staff into the company and invites them to verify their identity.
///
/// New people are not verified yet.
/// People stated by name and mobile number get a text message, people of WeCom a message there, unless InvitationNotifyType says otherwise.
/// Somebody who exists already with the same data is not entered twice, but is invited again; mobile number and OpenId must not belong to anybody else of the staff, verified or not.
/// Results come person by person, so a success may hold failures.
/// A mobile number can be used 3 times a day.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - A new member of staff needs DisplayName and Mobile, or WeworkOpenId if the company uses WeCom.
/// - Staff of WeCom is entered by WeworkOpenId alone: leave DisplayName, Mobile, Email, OpenId and Department out. (warns)
/// - UserId, Roles, Department.DepartmentName, Verified, CreatedOn, VerifiedOn, QuiteJob, ReceiveUserId and ReceiveOpenId cannot be set for new staff: leave them out. (advice)
/// - JumpUrl has an effect only with InvitationNotifyType H5: leave it out, or choose H5. (advice)
/// - Endpoint has an effect only with InvitationNotifyType NONE: leave it out, or choose NONE. (advice)
/// - Staff of WeCom cannot be invited by H5: choose another InvitationNotifyType, or leave WeworkOpenId out. (warns)
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
pub struct CreateIntegrationEmployeesRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The people to enter: with DisplayName and Mobile, and OpenId, Email and Department.DepartmentId if wanted; or staff of WeCom with WeworkOpenId alone.
    ///
    /// Limits: at least 1 item (warns); at most 20 items.
    pub employees: Vec<structs::Staff>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// How the person learns that there is an identity to verify.
    /// With H5 or NONE you pass the link of the answer on yourself.
    ///
    /// Default: `"SMS"`.
    pub invitation_notify_type: Option<enums::InvitationNotifyType>,
    /// Where the page goes once the person has verified; only with InvitationNotifyType H5.
    /// The domain must first be set up by the vendor's account manager.
    ///
    /// Limits: an absolute URL (warns).
    pub jump_url: Option<String>,
    /// The kind of link in the answer, only with InvitationNotifyType NONE, and then HTTP_SHORT_URL unless stated.
    /// With SMS it is always HTTP_SHORT_URL, with H5 always H5.
    /// Links live for one day, those of the kind H5 for 30 days; these open in the browser of a phone, not inside a mini-program.
    ///
    /// Limits: one of `HTTP`, `HTTP_SHORT_URL`, `APP`, `H5` (warns).
    pub endpoint: Option<enums::LinkEndpoint>,
}

impl CreateIntegrationEmployeesRequest {
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
        invitation_notify_type: impl Into<enums::InvitationNotifyType>,
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
    pub fn endpoint(mut self, endpoint: impl Into<enums::LinkEndpoint>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
}

impl rt::Record for CreateIntegrationEmployeesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.employees),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.invitation_notify_type),
                rt::Member::OptionalText(&self.jump_url),
                rt::Member::Value(&self.endpoint),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.employees),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.invitation_notify_type),
                rt::Slot::OptionalText(&mut self.jump_url),
                rt::Slot::Value(&mut self.endpoint),
            ],
        );
    }
}

impl rt::Blank for CreateIntegrationEmployeesRequest {
    const BLANK: Self = Self {
        operator: None,
        employees: Vec::new(),
        agent: None,
        invitation_notify_type: None,
        jump_url: None,
        endpoint: None,
    };
}

rt::record_traits!(CreateIntegrationEmployeesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateIntegrationEmployeesRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "Employees",
            rt::Kind::List(&rt::Kind::Record(&structs::staff::SHAPE)),
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::MinItems(1)),
                rt::Check::Deny(rt::Test::MaxItems(20)),
            ],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "InvitationNotifyType",
            rt::Kind::Enum(&enums::invitation_notify_type::TABLE),
        ),
        rt::Field::Limited(
            "JumpUrl",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Url))],
        ),
        rt::Field::Limited(
            "Endpoint",
            rt::Kind::Enum(&enums::link_endpoint::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Warn(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("HTTP"),
                            rt::Literal::Text("HTTP_SHORT_URL"),
                            rt::Literal::Text("APP"),
                            rt::Literal::Text("H5"),
                        ],
                    ),
                ),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "name-and-mobile",
            message: "A new member of staff needs DisplayName and Mobile, or WeworkOpenId if the company uses WeCom.",
            each: "Employees[*]",
            when: rt::Condition::Not(&rt::Condition::Present("WeworkOpenId")),
            demand: rt::Demand::Require(&["DisplayName", "Mobile"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "wecom-id-only",
            message: "Staff of WeCom is entered by WeworkOpenId alone: leave DisplayName, Mobile, Email, OpenId and Department out.",
            each: "Employees[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["DisplayName", "Mobile", "Email", "OpenId", "Department"],
                "WeworkOpenId",
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "not-set-on-creation",
            message: "UserId, Roles, Department.DepartmentName, Verified, CreatedOn, VerifiedOn, QuiteJob, ReceiveUserId and ReceiveOpenId cannot be set for new staff: leave them out.",
            each: "Employees[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &[
                    "UserId",
                    "Roles",
                    "Department.DepartmentName",
                    "Verified",
                    "CreatedOn",
                    "VerifiedOn",
                    "QuiteJob",
                    "ReceiveUserId",
                    "ReceiveOpenId",
                ],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "jump-only-for-h5",
            message: "JumpUrl has an effect only with InvitationNotifyType H5: leave it out, or choose H5.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "InvitationNotifyType",
                    &[rt::Literal::Text("H5")],
                    Some(rt::Literal::Text("SMS")),
                ),
            ),
            demand: rt::Demand::Ignored(&["JumpUrl"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "endpoint-only-for-none",
            message: "Endpoint has an effect only with InvitationNotifyType NONE: leave it out, or choose NONE.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "InvitationNotifyType",
                    &[rt::Literal::Text("NONE")],
                    Some(rt::Literal::Text("SMS")),
                ),
            ),
            demand: rt::Demand::Ignored(&["Endpoint"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "h5-not-for-wecom",
            message: "Staff of WeCom cannot be invited by H5: choose another InvitationNotifyType, or leave WeworkOpenId out.",
            each: "Employees[*]",
            when: rt::Condition::In(
                "$.InvitationNotifyType",
                &[rt::Literal::Text("H5")],
                None,
            ),
            demand: rt::Demand::Forbid(&["WeworkOpenId"]),
            severity: rt::Severity::Warn,
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

impl rt::Request for CreateIntegrationEmployeesRequest {
    type Response = CreateIntegrationEmployeesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateIntegrationEmployees` answers.
#[non_exhaustive]
pub struct CreateIntegrationEmployeesResponse {
    /// Who was entered and who was not, with the reasons.
    pub create_employee_result: Option<structs::CreateStaffResult>,
}

impl Default for CreateIntegrationEmployeesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateIntegrationEmployeesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.create_employee_result)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.create_employee_result)]);
    }
}

impl rt::Blank for CreateIntegrationEmployeesResponse {
    const BLANK: Self = Self {
        create_employee_result: None,
    };
}

rt::record_traits!(CreateIntegrationEmployeesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateIntegrationEmployeesResponse",
    fields: &[
        rt::Field::Optional(
            "CreateEmployeeResult",
            rt::Kind::Record(&structs::create_staff_result::SHAPE),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateIntegrationEmployees",
    summary: "Enters staff into the company and invites them to verify their identity.",
    effect: rt::Effect::Write,
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
        blank: rt::blank::<CreateIntegrationEmployeesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateIntegrationEmployeesResponse>,
    },
};

impl crate::ess::Client {
    /// Enters staff into the company and invites them to verify their identity.
    ///
    /// See [`CreateIntegrationEmployeesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_integration_employees(
        &self,
        request: &CreateIntegrationEmployeesRequest,
    ) -> rt::Call<'_, CreateIntegrationEmployeesResponse> {
        self.0.send(request)
    }
}
