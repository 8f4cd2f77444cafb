// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateReleaseFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Starts an agreement that releases the parties from a contract that all have signed.
///
/// The text is the platform's own, which cannot be changed, with your reasons filled in.
/// Once all have signed it, the original contract is released.
/// Only companies of the original contract can start it, and private persons of it must sign it themselves; a company may let another employee with the same rights sign.
/// An employee who did not sign the original needs the right to release contracts.
/// It costs quota like any contract.
/// It cannot be started for contracts whose FlowOperateLimit rules it out.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - A release agreement is started in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - A PinCode is computed from the name of the release agreement: set FlowName.
/// - Two entries are about the same party: use each ApproverNumber once. (warns)
/// - Only the own company can sign a release automatically or by PIN: choose ORGANIZATION for another company. (warns)
/// - ApproverSignSealId chooses among the seals of the own company: leave it out for another one. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Api`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_API),
/// [`InternalError.Pdf`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_PDF),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.Application`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPLICATION),
/// [`InvalidParameter.ApproverType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPROVER_TYPE),
/// [`InvalidParameter.Mobile`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_MOBILE),
/// [`InvalidParameter.Name`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NAME),
/// [`InvalidParameter.OpenId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_OPEN_ID),
/// [`InvalidParameter.OrganizationName`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_ORGANIZATION_NAME),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.ApproverRepeat`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_APPROVER_REPEAT),
/// [`OperationDenied.UserNotInOrganization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NOT_IN_ORGANIZATION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateReleaseFlowRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The contract to be released, which all must have signed; the console shows its id.
    pub need_relieved_flow_id: String,
    /// Reasons and terms of the release.
    pub relive_info: structs::RelieveInfo,
    /// Only the parties that change: without it, those who signed the original sign the release.
    /// Signers of companies can be replaced, private persons cannot, and automatic signing is open to the own company alone.
    pub released_approvers: Option<Vec<structs::ReleasedApprover>>,
    /// An address to be told when the release is signed.
    ///
    /// Limits: an absolute URL (warns); at most 1000 characters (warns). Out of use. Events go to the callback address of the application.
    pub callback_url: Option<String>,
    /// Not open for use.
    ///
    /// Out of use; use `Agent`.
    pub organization: Option<structs::OrganizationInfo>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
    /// When everybody must have signed the release agreement, 7 days after its start if left out; after that it is void, and the contract stays in force.
    ///
    /// 0 means 7 days after the agreement was started. Limits: seconds since 1970; not in the past (warns).
    pub deadline: Option<i64>,
    /// Data of your own, JSON or any other text, base64-encoded.
    /// Callbacks about the release agreement give it back unchanged.
    ///
    /// Limits: base64 (warns); at most 20480 characters.
    pub user_data: Option<String>,
    /// The name of the release agreement.
    /// The PinCode of a signer is computed from it.
    pub flow_name: Option<String>,
}

impl ChannelCreateReleaseFlowRequest {
    /// Makes one with what it needs.
    pub fn new(
        need_relieved_flow_id: impl Into<String>,
        relive_info: structs::RelieveInfo,
    ) -> Self {
        Self {
            need_relieved_flow_id: need_relieved_flow_id.into(),
            relive_info,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `NeedRelievedFlowId`.
    pub fn need_relieved_flow_id(
        mut self,
        need_relieved_flow_id: impl Into<String>,
    ) -> Self {
        self.need_relieved_flow_id = need_relieved_flow_id.into();
        self
    }
    /// Sets `ReliveInfo`.
    #[inline]
    pub fn relive_info(mut self, relive_info: structs::RelieveInfo) -> Self {
        self.relive_info = relive_info;
        self
    }
    /// Sets `ReleasedApprovers`.
    pub fn released_approvers(
        mut self,
        released_approvers: impl IntoIterator<Item = structs::ReleasedApprover>,
    ) -> Self {
        self.released_approvers = Some(rt::list(released_approvers));
        self
    }
    /// Sets `CallbackUrl`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }
    /// Sets `Organization`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn organization(mut self, organization: structs::OrganizationInfo) -> Self {
        self.organization = Some(organization);
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Deadline`.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
    /// Sets `FlowName`.
    pub fn flow_name(mut self, flow_name: impl Into<String>) -> Self {
        self.flow_name = Some(flow_name.into());
        self
    }
}

impl rt::Record for ChannelCreateReleaseFlowRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.need_relieved_flow_id),
                rt::Member::Value(&self.relive_info),
                rt::Member::Value(&self.released_approvers),
                rt::Member::OptionalText(&self.callback_url),
                rt::Member::Value(&self.organization),
                rt::Member::Value(&self.operator),
                rt::Member::OptionalInteger(&self.deadline),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::OptionalText(&self.flow_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.need_relieved_flow_id),
                rt::Slot::Value(&mut self.relive_info),
                rt::Slot::Value(&mut self.released_approvers),
                rt::Slot::OptionalText(&mut self.callback_url),
                rt::Slot::Value(&mut self.organization),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalInteger(&mut self.deadline),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::OptionalText(&mut self.flow_name),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateReleaseFlowRequest {
    const BLANK: Self = Self {
        agent: None,
        need_relieved_flow_id: String::new(),
        relive_info: rt::Blank::BLANK,
        released_approvers: None,
        callback_url: None,
        organization: None,
        operator: None,
        deadline: None,
        user_data: None,
        flow_name: None,
    };
}

rt::record_traits!(ChannelCreateReleaseFlowRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateReleaseFlowRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Required("NeedRelievedFlowId", rt::Kind::Text),
        rt::Field::Required(
            "ReliveInfo",
            rt::Kind::Record(&structs::relieve_info::SHAPE),
        ),
        rt::Field::Optional(
            "ReleasedApprovers",
            rt::Kind::List(&rt::Kind::Record(&structs::released_approver::SHAPE)),
        ),
        rt::Field::Limited(
            "CallbackUrl",
            rt::Kind::Text,
            rt::OPTIONAL.disabled(""),
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Url)),
                rt::Check::Warn(rt::Test::MaxLength(1000, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Marked(
            "Organization",
            rt::Kind::Record(&structs::organization_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
        rt::Field::Limited(
            "Deadline",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds)),
                rt::Check::Warn(rt::Test::Time(Some(0), None)),
            ],
        ),
        rt::Field::Limited(
            "UserData",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Deny(rt::Test::MaxLength(20480, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Optional("FlowName", rt::Kind::Text),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "A release agreement is started in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(
                &[
                    "Agent.AppId",
                    "Agent.ProxyOrganizationOpenId",
                    "Agent.ProxyOperator.OpenId",
                ],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "pin-signing-needs-flow-name",
            message: "A PinCode is computed from the name of the release agreement: set FlowName.",
            each: "",
            when: rt::Condition::Any(
                "ReleasedApprovers[*]",
                &rt::Condition::In(
                    "ApproverType",
                    &[rt::Literal::Text("ORGANIZATION_PIN_CODE_SIGN")],
                    None,
                ),
            ),
            demand: rt::Demand::Require(&["FlowName"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "one-change-per-party",
            message: "Two entries are about the same party: use each ApproverNumber once.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct("ReleasedApprovers[*].ApproverNumber"),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "own-company-signs-automatically",
            message: "Only the own company can sign a release automatically or by PIN: choose ORGANIZATION for another company.",
            each: "ReleasedApprovers[*]",
            when: rt::Condition::In(
                "ApproverType",
                &[
                    rt::Literal::Text("ENTERPRISESERVER"),
                    rt::Literal::Text("ORGANIZATION_PIN_CODE_SIGN"),
                ],
                None,
            ),
            demand: rt::Demand::EqualIfBoth(
                "OrganizationOpenId",
                "$.Agent.ProxyOrganizationOpenId",
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "seal-of-own-company",
            message: "ApproverSignSealId chooses among the seals of the own company: leave it out for another one.",
            each: "ReleasedApprovers[*]",
            when: rt::Condition::Present("ApproverSignSealId"),
            demand: rt::Demand::EqualIfBoth(
                "OrganizationOpenId",
                "$.Agent.ProxyOrganizationOpenId",
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for ChannelCreateReleaseFlowRequest {
    type Response = ChannelCreateReleaseFlowResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateReleaseFlow` answers.
#[non_exhaustive]
pub struct ChannelCreateReleaseFlowResponse {
    /// The id of the release agreement, a contract of its own that its parties have to sign.
    pub flow_id: String,
}

impl Default for ChannelCreateReleaseFlowResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateReleaseFlowResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.flow_id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.flow_id)]);
    }
}

impl rt::Blank for ChannelCreateReleaseFlowResponse {
    const BLANK: Self = Self { flow_id: String::new() };
}

rt::record_traits!(ChannelCreateReleaseFlowResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateReleaseFlowResponse",
    fields: &[rt::Field::Required("FlowId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateReleaseFlow",
    summary: "Starts an agreement that releases the parties from a contract that all have signed.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.Api \
        InternalError.Pdf \
        InternalError.System \
        InvalidParameter.Application \
        InvalidParameter.ApproverType \
        InvalidParameter.Mobile \
        InvalidParameter.Name \
        InvalidParameter.OpenId \
        InvalidParameter.OrganizationName \
        InvalidParameter.ParamError \
        MissingParameter \
        OperationDenied \
        OperationDenied.ApproverRepeat \
        OperationDenied.UserNotInOrganization \
        ResourceNotFound \
        ResourceNotFound.Flow \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateReleaseFlowRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateReleaseFlowResponse>,
    },
};

impl crate::essbasic::Client {
    /// Starts an agreement that releases the parties from a contract that all have signed.
    ///
    /// See [`ChannelCreateReleaseFlowRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_release_flow(
        &self,
        request: &ChannelCreateReleaseFlowRequest,
    ) -> rt::Call<'_, ChannelCreateReleaseFlowResponse> {
        self.0.send(request)
    }
}
