// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateFlowReminds.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Reminds those whose turn it is to sign, by text message.
///
/// For up to 100 contracts.
/// Everybody can be reminded of a contract once only, and only those who are to sign now are reminded.
/// Tencent must enable reminders for the application.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Signers are reminded in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateFlowRemindsRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The contracts whose next signers get a text message.
    ///
    /// Limits: at most 100 items.
    pub flow_ids: Vec<String>,
}

impl ChannelCreateFlowRemindsRequest {
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
}

impl rt::Record for ChannelCreateFlowRemindsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.agent), rt::Member::Value(&self.flow_ids)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [rt::Slot::Value(&mut self.agent), rt::Slot::Value(&mut self.flow_ids)],
        );
    }
}

impl rt::Blank for ChannelCreateFlowRemindsRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_ids: Vec::new(),
    };
}

rt::record_traits!(ChannelCreateFlowRemindsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowRemindsRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "FlowIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxItems(100))],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "Signers are reminded in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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

impl rt::Request for ChannelCreateFlowRemindsRequest {
    type Response = ChannelCreateFlowRemindsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateFlowReminds` answers.
#[non_exhaustive]
pub struct ChannelCreateFlowRemindsResponse {
    /// What became of each contract.
    pub remind_flow_records: Vec<structs::RemindFlowRecords>,
}

impl Default for ChannelCreateFlowRemindsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateFlowRemindsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.remind_flow_records)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.remind_flow_records)]);
    }
}

impl rt::Blank for ChannelCreateFlowRemindsResponse {
    const BLANK: Self = Self {
        remind_flow_records: Vec::new(),
    };
}

rt::record_traits!(ChannelCreateFlowRemindsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowRemindsResponse",
    fields: &[
        rt::Field::Required(
            "RemindFlowRecords",
            rt::Kind::List(&rt::Kind::Record(&structs::remind_flow_records::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateFlowReminds",
    summary: "Reminds those whose turn it is to sign, by text message.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InvalidParameterValue \
        OperationDenied \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateFlowRemindsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateFlowRemindsResponse>,
    },
};

impl crate::essbasic::Client {
    /// Reminds those whose turn it is to sign, by text message.
    ///
    /// See [`ChannelCreateFlowRemindsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_flow_reminds(
        &self,
        request: &ChannelCreateFlowRemindsRequest,
    ) -> rt::Call<'_, ChannelCreateFlowRemindsResponse> {
        self.0.send(request)
    }
}
