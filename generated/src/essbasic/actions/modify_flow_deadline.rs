// Generated from schema/essbasic/2021-05-26/actions/ModifyFlowDeadline.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Puts off the deadline of a contract, or of one of its signers.
///
/// Only ever to a later time: the new deadline lies after now and after the present one.
/// Where signers sign one after the other, a signer's deadline must be earlier than that of the contract and not later than that of the next signer.
/// A contract that is signed by all, refused (also while being filled in), expired, cancelled or released gets no more time, nor does a signer who is done in any of these ways.
/// The initiator of the contract, the super administrator or the legal representative of the initiating company may do it.
/// Contracts of a group cannot be changed.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Deadlines are changed in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`FailedOperation.NotAvailableSignReview`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_NOT_AVAILABLE_SIGN_REVIEW),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.Status`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_STATUS),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NoFlowPermission`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_FLOW_PERMISSION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE),
/// [`UnknownParameter`](super::super::ErrorCode#associatedconstant.UNKNOWN_PARAMETER),
/// [`UnsupportedOperation`](super::super::ErrorCode#associatedconstant.UNSUPPORTED_OPERATION)
#[must_use]
#[non_exhaustive]
pub struct ModifyFlowDeadlineRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    pub agent: Option<structs::Agent>,
    /// The contract that gets more time; the console shows its id in the list of contracts.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// The new deadline of the contract or, with RecipientId, of that signer.
    ///
    /// Limits: seconds since 1970; not in the past (warns).
    pub deadline: i64,
    /// The signer who alone gets more time, as the start of the contract or DescribeFlowDetailInfo returned it.
    /// Without it the contract and all signers without a deadline of their own get it.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub recipient_id: Option<String>,
}

impl ModifyFlowDeadlineRequest {
    /// Makes one with what it needs.
    pub fn new(flow_id: impl Into<String>, deadline: i64) -> Self {
        Self {
            flow_id: flow_id.into(),
            deadline,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = flow_id.into();
        self
    }
    /// Sets `Deadline`.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = deadline;
        self
    }
    /// Sets `RecipientId`.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = Some(recipient_id.into());
        self
    }
}

impl rt::Record for ModifyFlowDeadlineRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.flow_id),
                rt::Member::Integer(&self.deadline),
                rt::Member::OptionalText(&self.recipient_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Integer(&mut self.deadline),
                rt::Slot::OptionalText(&mut self.recipient_id),
            ],
        );
    }
}

impl rt::Blank for ModifyFlowDeadlineRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_id: String::new(),
        deadline: 0,
        recipient_id: None,
    };
}

rt::record_traits!(ModifyFlowDeadlineRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ModifyFlowDeadlineRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "Deadline",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[
                rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds)),
                rt::Check::Warn(rt::Test::Time(Some(0), None)),
            ],
        ),
        rt::Field::Limited(
            "RecipientId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "Deadlines are changed in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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

impl rt::Request for ModifyFlowDeadlineRequest {
    type Response = ModifyFlowDeadlineResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ModifyFlowDeadline` answers.
#[non_exhaustive]
pub struct ModifyFlowDeadlineResponse {}

impl Default for ModifyFlowDeadlineResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ModifyFlowDeadlineResponse {
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

impl rt::Blank for ModifyFlowDeadlineResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(ModifyFlowDeadlineResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ModifyFlowDeadlineResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ModifyFlowDeadline",
    summary: "Puts off the deadline of a contract, or of one of its signers.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation.NotAvailableSignReview \
        InternalError \
        InternalError.Db \
        InvalidParameter \
        InvalidParameter.ParamError \
        InvalidParameter.Status \
        MissingParameter \
        OperationDenied \
        OperationDenied.NoFlowPermission \
        ResourceNotFound \
        ResourceNotFound.Flow \
        ResourceUnavailable \
        UnauthorizedOperation.NoPermissionFeature \
        UnknownParameter \
        UnsupportedOperation",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ModifyFlowDeadlineRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ModifyFlowDeadlineResponse>,
    },
};

impl crate::essbasic::Client {
    /// Puts off the deadline of a contract, or of one of its signers.
    ///
    /// See [`ModifyFlowDeadlineRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn modify_flow_deadline(
        &self,
        request: &ModifyFlowDeadlineRequest,
    ) -> rt::Call<'_, ModifyFlowDeadlineResponse> {
        self.0.send(request)
    }
}
