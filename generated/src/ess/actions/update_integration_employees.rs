// Generated from schema/ess/2020-11-11/actions/UpdateIntegrationEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Changes staff who have not verified their identity yet.
///
/// Somebody who has verified changes name, mobile number and e-mail address in the mini-program or the console; the super administrator changes the department in the console.
/// A new mobile number brings a new invitation, as InvitationNotifyType says; staff with a WeworkOpenId get it in WeCom.
/// Somebody who exists already with that number is not entered twice, but is invited again.
/// Results come person by person, so a success may hold failures.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/staffs/UpdateIntegrationEmployees) (in Chinese)
///
/// # Rules
///
/// - Each of the staff to change must be found by an id: fill UserId or OpenId.
/// - UserId decides whom to change, so OpenId has no effect: leave one of them out. (advice)
/// - Only DisplayName, Mobile, Email and Department.DepartmentId can be changed: leave Roles, Department.DepartmentName, Verified, CreatedOn, VerifiedOn, QuiteJob, ReceiveUserId and ReceiveOpenId out. (advice)
/// - JumpUrl has an effect only with InvitationNotifyType H5: leave it out, or choose H5. (advice)
/// - Endpoint has an effect only with InvitationNotifyType NONE: leave it out, or choose NONE. (advice)
/// - Staff of WeCom cannot be invited by H5: choose another InvitationNotifyType, or leave WeworkOpenId out. (warns)
/// - The operator has no id.
///   Set Operator.UserId to the platform's id of the member of staff.
///
/// # Error codes
///
/// [`AuthFailure`](super::super::ErrorCode#associatedconstant.AUTH_FAILURE),
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoApiAuth`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_API_AUTH)
#[must_use]
#[non_exhaustive]
pub struct UpdateIntegrationEmployeesRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The people to change, each found by UserId or OpenId, with the new DisplayName, Mobile, Email or Department.DepartmentId.
    /// Only people who have not verified the identity can be changed.
    ///
    /// Limits: at least 1 item (warns); at most 100 items.
    pub employees: Vec<structs::Staff>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// How a person with a new mobile number learns that there is an identity to verify.
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
            id: "whom-to-change",
            message: "Each of the staff to change must be found by an id: fill UserId or OpenId.",
            each: "Employees[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(&[&["UserId"], &["OpenId"]]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "user-id-first",
            message: "UserId decides whom to change, so OpenId has no effect: leave one of them out.",
            each: "Employees[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["OpenId"], "UserId"),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "not-set-on-update",
            message: "Only DisplayName, Mobile, Email and Department.DepartmentId can be changed: leave Roles, Department.DepartmentName, Verified, CreatedOn, VerifiedOn, QuiteJob, ReceiveUserId and ReceiveOpenId out.",
            each: "Employees[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &[
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

impl rt::Request for UpdateIntegrationEmployeesRequest {
    type Response = UpdateIntegrationEmployeesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `UpdateIntegrationEmployees` answers.
#[non_exhaustive]
pub struct UpdateIntegrationEmployeesResponse {
    /// The people who were changed.
    pub success_employee_data: Vec<structs::SuccessUpdateStaffData>,
    /// The people who could not be changed, with the reasons.
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
                rt::Slot::Value(&mut self.success_employee_data),
                rt::Slot::Value(&mut self.failed_employee_data),
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
        rt::Field::Required(
            "SuccessEmployeeData",
            rt::Kind::List(&rt::Kind::Record(&structs::success_update_staff_data::SHAPE)),
        ),
        rt::Field::Required(
            "FailedEmployeeData",
            rt::Kind::List(&rt::Kind::Record(&structs::failed_update_staff_data::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "UpdateIntegrationEmployees",
    summary: "Changes staff who have not verified their identity yet.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "AuthFailure \
        FailedOperation \
        InvalidParameter.ParamError \
        OperationDenied \
        OperationDenied.Forbid \
        OperationDenied.NoApiAuth",
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
    /// Changes staff who have not verified their identity yet.
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
