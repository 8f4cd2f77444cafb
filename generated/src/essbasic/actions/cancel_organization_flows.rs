// Generated from schema/essbasic/2021-05-26/actions/CancelOrganizationFlows.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Cancels all contracts of a company that are being signed.
///
/// Meant for changes of the company's registered data, after which everything has to be started again; use it with care, since it takes every contract that is being signed.
/// One task takes up to 3000 contracts; the outcome comes by callback or from DescribeCancelFlowsTask with CancelType 1.
/// Contracts that not everybody has signed yet can be cancelled; those that are signed by all, refused (by a signer or by somebody who was to fill in), expired, cancelled or released cannot, and a finished one is undone with ChannelCreateReleaseFlow.
/// Quota comes back only for contracts that nobody has signed by hand.
/// Only the super administrator or the legal representative of the initiating company may do it.
/// Afterwards the initiator, the super administrator, whoever cancelled, and those who had signed, filled in or supplied the details they were invited to give still see the text; other parties do not.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - All contracts are cancelled in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND)
#[must_use]
#[non_exhaustive]
pub struct CancelOrganizationFlowsRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The reason for all contracts, which their signers see on the cover page.
    ///
    /// Default: `"自动撤销（通过接口实现）"`. Limits: only Chinese characters, letters, digits and `_` (warns); at most 200 characters.
    pub cancel_message: Option<String>,
    /// Whether the cover pages of all the contracts name the initiating company and the employee who cancelled, the company alone, or neither.
    ///
    /// Default: `0`.
    pub cancel_message_format: Option<enums::CancelMessageFormat>,
}

impl CancelOrganizationFlowsRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
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
}

impl Default for CancelOrganizationFlowsRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CancelOrganizationFlowsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.cancel_message),
                rt::Member::Value(&self.cancel_message_format),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.cancel_message),
                rt::Slot::Value(&mut self.cancel_message_format),
            ],
        );
    }
}

impl rt::Blank for CancelOrganizationFlowsRequest {
    const BLANK: Self = Self {
        agent: None,
        cancel_message: None,
        cancel_message_format: None,
    };
}

rt::record_traits!(CancelOrganizationFlowsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CancelOrganizationFlowsRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "CancelMessage",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::CjkWord)),
                rt::Check::Deny(rt::Test::MaxLength(200, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Optional(
            "CancelMessageFormat",
            rt::Kind::Enum(&enums::cancel_message_format::TABLE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "All contracts are cancelled in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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

impl rt::Request for CancelOrganizationFlowsRequest {
    type Response = CancelOrganizationFlowsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CancelOrganizationFlows` answers.
#[non_exhaustive]
pub struct CancelOrganizationFlowsResponse {
    /// The id of the task, 32 characters, for DescribeCancelFlowsTask with CancelType 1 and to recognise the callback.
    pub task_id: String,
}

impl Default for CancelOrganizationFlowsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CancelOrganizationFlowsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.task_id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.task_id)]);
    }
}

impl rt::Blank for CancelOrganizationFlowsResponse {
    const BLANK: Self = Self { task_id: String::new() };
}

rt::record_traits!(CancelOrganizationFlowsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CancelOrganizationFlowsResponse",
    fields: &[rt::Field::Required("TaskId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CancelOrganizationFlows",
    summary: "Cancels all contracts of a company that are being signed.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InvalidParameter \
        InvalidParameter.ParamError \
        InvalidParameterValue \
        MissingParameter \
        OperationDenied \
        ResourceNotFound",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CancelOrganizationFlowsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CancelOrganizationFlowsResponse>,
    },
};

impl crate::essbasic::Client {
    /// Cancels all contracts of a company that are being signed.
    ///
    /// See [`CancelOrganizationFlowsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn cancel_organization_flows(
        &self,
        request: &CancelOrganizationFlowsRequest,
    ) -> rt::Call<'_, CancelOrganizationFlowsResponse> {
        self.0.send(request)
    }
}
