// Generated from schema/essbasic/2021-05-26/actions/ChannelBatchCancelFlows.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Cancels up to 100 contracts by their ids.
///
/// Contracts that not everybody has signed yet can be cancelled; those that are signed by all, refused (by a signer or by somebody who was to fill in), expired, cancelled or released cannot, and a finished one is undone with ChannelCreateReleaseFlow.
/// The answer tells at once which contracts could not be taken; the outcome of the task comes by callback or from DescribeCancelFlowsTask.
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
/// [`InvalidParameter.DupTask`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DUP_TASK),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.FlowHasTerminated`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FLOW_HAS_TERMINATED),
/// [`OperationDenied.UserNotInOrganization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NOT_IN_ORGANIZATION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.User`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_USER),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ChannelBatchCancelFlowsRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The contracts to cancel.
    ///
    /// Limits: at most 100 items.
    pub flow_ids: Vec<String>,
    /// The reason for all of them, which signers see on the cover page.
    ///
    /// Default: `"自动撤销（通过接口实现）"`. Limits: only Chinese characters, letters, digits and `_` (warns); at most 200 characters.
    pub cancel_message: Option<String>,
    /// Whether the cover pages name the initiating company and the employee who cancelled, the company alone, or neither.
    ///
    /// Default: `0`.
    pub cancel_message_format: Option<enums::CancelMessageFormat>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
}

impl ChannelBatchCancelFlowsRequest {
    /// Makes one with what it needs.
    pub fn new(flow_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            flow_ids: rt::list_from(flow_ids),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `FlowIds`.
    pub fn flow_ids(
        mut self,
        flow_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.flow_ids = rt::list_from(flow_ids);
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

impl rt::Record for ChannelBatchCancelFlowsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_ids),
                rt::Member::OptionalText(&self.cancel_message),
                rt::Member::Value(&self.cancel_message_format),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.flow_ids),
                rt::Slot::OptionalText(&mut self.cancel_message),
                rt::Slot::Value(&mut self.cancel_message_format),
                rt::Slot::Value(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for ChannelBatchCancelFlowsRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_ids: Vec::new(),
        cancel_message: None,
        cancel_message_format: None,
        operator: None,
    };
}

rt::record_traits!(ChannelBatchCancelFlowsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelBatchCancelFlowsRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "FlowIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxItems(100))],
        ),
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

impl rt::Request for ChannelBatchCancelFlowsRequest {
    type Response = ChannelBatchCancelFlowsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelBatchCancelFlows` answers.
#[non_exhaustive]
pub struct ChannelBatchCancelFlowsResponse {
    /// Why a contract could not be cancelled, in the order of FlowIds, with an empty text for each success.
    /// The whole list is empty if all succeeded.
    pub fail_messages: Vec<String>,
    /// The id of the cancel task, 32 characters, for DescribeCancelFlowsTask and to recognise the callback about its outcome.
    pub task_id: String,
}

impl Default for ChannelBatchCancelFlowsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelBatchCancelFlowsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Value(&self.fail_messages), rt::Member::Text(&self.task_id)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.fail_messages),
                rt::Slot::Text(&mut self.task_id),
            ],
        );
    }
}

impl rt::Blank for ChannelBatchCancelFlowsResponse {
    const BLANK: Self = Self {
        fail_messages: Vec::new(),
        task_id: String::new(),
    };
}

rt::record_traits!(ChannelBatchCancelFlowsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelBatchCancelFlowsResponse",
    fields: &[
        rt::Field::Required("FailMessages", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Required("TaskId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelBatchCancelFlows",
    summary: "Cancels up to 100 contracts by their ids.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InvalidParameter.DupTask \
        InvalidParameter.ParamError \
        OperationDenied \
        OperationDenied.FlowHasTerminated \
        OperationDenied.UserNotInOrganization \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.User \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelBatchCancelFlowsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelBatchCancelFlowsResponse>,
    },
};

impl crate::essbasic::Client {
    /// Cancels up to 100 contracts by their ids.
    ///
    /// See [`ChannelBatchCancelFlowsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_batch_cancel_flows(
        &self,
        request: &ChannelBatchCancelFlowsRequest,
    ) -> rt::Call<'_, ChannelBatchCancelFlowsResponse> {
        self.0.send(request)
    }
}
