// Generated from schema/essbasic/2021-05-26/actions/ChannelCancelFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Cancels one contract that is not signed by all yet.
///
/// Contracts that not everybody has signed yet can be cancelled; those that are signed by all, refused (by a signer or by somebody who was to fill in), expired, cancelled or released cannot, and a finished one is undone with ChannelCreateReleaseFlow.
/// The contract's quota comes back only if nobody has signed by hand and free cancellations, as many as contracts were bought, are left; without them contracts can still be cancelled.
/// The contract's initiator with the right to cancel, the super administrator or the legal representative of the initiating company may do it.
/// Afterwards the initiator, the super administrator, whoever cancelled, and those who had signed, filled in or supplied the details they were invited to give still see the text; other parties do not.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Contracts are cancelled in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.CancelReason`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CANCEL_REASON),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.Status`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_STATUS),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.FlowHasTerminated`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FLOW_HAS_TERMINATED),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.UserNotInOrganization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NOT_IN_ORGANIZATION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE),
/// [`UnknownParameter`](super::super::ErrorCode#associatedconstant.UNKNOWN_PARAMETER),
/// [`UnsupportedOperation`](super::super::ErrorCode#associatedconstant.UNSUPPORTED_OPERATION)
#[must_use]
#[non_exhaustive]
pub struct ChannelCancelFlowRequest {
    /// The id of the contract to cancel.
    pub flow_id: String,
    /// The application, the customer company that started the contract, and the employee who cancels it.
    /// All three must be given; company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The reason, which signers see on the cover page of the contract.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns) (`InvalidParameter.CancelReason`); at most 200 characters (`InvalidParameter.CancelReason`).
    pub cancel_message: Option<String>,
    /// Whether the cover page names the initiating company and the employee who cancelled, the company alone, or neither.
    ///
    /// Default: `0`.
    pub cancel_message_format: Option<enums::CancelMessageFormat>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
}

impl ChannelCancelFlowRequest {
    /// Makes one with what it needs.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = flow_id.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `CancelMessage`.
    pub fn cancel_message(mut self, cancel_message: impl Into<String>) -> Self {
        self.cancel_message = Some(cancel_message.into());
        self
    }
    /// Sets `CancelMessageFormat`.
    #[inline]
    pub fn cancel_message_format(
        mut self,
        cancel_message_format: enums::CancelMessageFormat,
    ) -> Self {
        self.cancel_message_format = Some(cancel_message_format);
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

impl rt::Record for ChannelCancelFlowRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_id),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.cancel_message),
                rt::Member::Value(&self.cancel_message_format),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.cancel_message),
                rt::Slot::Value(&mut self.cancel_message_format),
                rt::Slot::Value(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for ChannelCancelFlowRequest {
    const BLANK: Self = Self {
        flow_id: String::new(),
        agent: None,
        cancel_message: None,
        cancel_message_format: None,
        operator: None,
    };
}

rt::record_traits!(ChannelCancelFlowRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCancelFlowRequest",
    fields: &[
        rt::Field::Required("FlowId", rt::Kind::Text),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "CancelMessage",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Charset(rt::Charset::CjkWord),
                    "InvalidParameter.CancelReason",
                ),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(200, rt::LengthUnit::Chars),
                    "InvalidParameter.CancelReason",
                ),
            ],
        ),
        rt::Field::Optional(
            "CancelMessageFormat",
            rt::Kind::Enum(&enums::cancel_message_format::TABLE),
        ),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "Contracts are cancelled in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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
    ],
};

impl rt::Request for ChannelCancelFlowRequest {
    type Response = ChannelCancelFlowResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCancelFlow` answers.
#[non_exhaustive]
pub struct ChannelCancelFlowResponse {}

impl Default for ChannelCancelFlowResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCancelFlowResponse {
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

impl rt::Blank for ChannelCancelFlowResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(ChannelCancelFlowResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCancelFlowResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCancelFlow",
    summary: "Cancels one contract that is not signed by all yet.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.CancelReason \
        InvalidParameter.ParamError \
        InvalidParameter.Status \
        MissingParameter \
        OperationDenied \
        OperationDenied.FlowHasTerminated \
        OperationDenied.Forbid \
        OperationDenied.UserNotInOrganization \
        ResourceNotFound \
        ResourceNotFound.Flow \
        UnauthorizedOperation.NoPermissionFeature \
        UnknownParameter \
        UnsupportedOperation",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCancelFlowRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCancelFlowResponse>,
    },
};

impl crate::essbasic::Client {
    /// Cancels one contract that is not signed by all yet.
    ///
    /// See [`ChannelCancelFlowRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_cancel_flow(
        &self,
        request: &ChannelCancelFlowRequest,
    ) -> rt::Call<'_, ChannelCancelFlowResponse> {
        self.0.send(request)
    }
}
