// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateBatchCancelFlowUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Creates a link to the mini-program where a person cancels up to 100 contracts.
///
/// Nothing is cancelled by the call itself: the person opens the link on a phone within 24 hours and enters the reason there.
/// Contracts that not everybody has signed yet can be cancelled; those that are signed by all, refused (by a signer or by somebody who was to fill in), expired, cancelled or released cannot, and a finished one is undone with ChannelCreateReleaseFlow.
/// The outcome comes by callback or from DescribeCancelFlowsTask.
/// The contract's quota comes back only if nobody has signed by hand and free cancellations, as many as contracts were bought, are left; without them contracts can still be cancelled.
/// Only the initiator with the right to cancel, the super administrator or the legal representative of the initiating company can use the link.
/// Afterwards the initiator, the super administrator, whoever cancelled, and those who had signed, filled in or supplied the details they were invited to give still see the text; other parties do not.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The link is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateBatchCancelFlowUrlRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The contracts that the link offers to cancel.
    ///
    /// Limits: at most 100 items.
    pub flow_ids: Vec<String>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
}

impl ChannelCreateBatchCancelFlowUrlRequest {
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
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

impl rt::Record for ChannelCreateBatchCancelFlowUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_ids),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.flow_ids),
                rt::Slot::Value(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateBatchCancelFlowUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_ids: Vec::new(),
        operator: None,
    };
}

rt::record_traits!(ChannelCreateBatchCancelFlowUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateBatchCancelFlowUrlRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "FlowIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxItems(100))],
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
            message: "The link is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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

impl rt::Request for ChannelCreateBatchCancelFlowUrlRequest {
    type Response = ChannelCreateBatchCancelFlowUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateBatchCancelFlowUrl` answers.
#[non_exhaustive]
pub struct ChannelCreateBatchCancelFlowUrlResponse {
    /// The link, to be opened on a phone; it lives for 24 hours.
    /// Add no parameters of your own, which could overwrite those of the link.
    pub batch_cancel_flow_url: String,
    /// Why a contract is not behind the link, in the order of FlowIds, with an empty text for each that is.
    pub fail_messages: Vec<String>,
    /// When the link ends, 24 hours after it was made, as in `2026-05-03 19:46:40`.
    pub url_expire_on: String,
    /// The id of the cancel task that waits for the person, 32 characters, for DescribeCancelFlowsTask and to recognise the callback.
    pub task_id: String,
}

impl Default for ChannelCreateBatchCancelFlowUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateBatchCancelFlowUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.batch_cancel_flow_url),
                rt::Member::Value(&self.fail_messages),
                rt::Member::Text(&self.url_expire_on),
                rt::Member::Text(&self.task_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.batch_cancel_flow_url),
                rt::Slot::Value(&mut self.fail_messages),
                rt::Slot::Text(&mut self.url_expire_on),
                rt::Slot::Text(&mut self.task_id),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateBatchCancelFlowUrlResponse {
    const BLANK: Self = Self {
        batch_cancel_flow_url: String::new(),
        fail_messages: Vec::new(),
        url_expire_on: String::new(),
        task_id: String::new(),
    };
}

rt::record_traits!(ChannelCreateBatchCancelFlowUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateBatchCancelFlowUrlResponse",
    fields: &[
        rt::Field::Marked("BatchCancelFlowUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("FailMessages", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Required("UrlExpireOn", rt::Kind::Text),
        rt::Field::Required("TaskId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateBatchCancelFlowUrl",
    summary: "Creates a link to the mini-program where a person cancels up to 100 contracts.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        OperationDenied \
        ResourceNotFound \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateBatchCancelFlowUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateBatchCancelFlowUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Creates a link to the mini-program where a person cancels up to 100 contracts.
    ///
    /// See [`ChannelCreateBatchCancelFlowUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_batch_cancel_flow_url(
        &self,
        request: &ChannelCreateBatchCancelFlowUrlRequest,
    ) -> rt::Call<'_, ChannelCreateBatchCancelFlowUrlResponse> {
        self.0.send(request)
    }
}
