// Generated from schema/essbasic/2021-05-26/actions/ChannelDescribeFlowComponents.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Tells what the initiator and the signers have filled into a contract.
///
/// Texts, ticks, numbers, dates, pictures, e-mail addresses, addresses, education, gender and districts are told; tables, attachments and watermarks are not.
/// It must be allowed first: either a customer company's super administrator grants it in the console among the authorizations of the company, by signing an authorization letter in the mini-program, or the platform's super administrator switches it on for all companies of the application, by signing a consent there.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter.EmptyParams`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_EMPTY_PARAMS),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NoFlowPermission`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_FLOW_PERMISSION),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW)
#[must_use]
#[non_exhaustive]
pub struct ChannelDescribeFlowComponentsRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given, and company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The contract whose fields are asked for.
    pub flow_id: String,
}

impl ChannelDescribeFlowComponentsRequest {
    /// Makes one with what it needs.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
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
}

impl rt::Record for ChannelDescribeFlowComponentsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.agent), rt::Member::Text(&self.flow_id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [rt::Slot::Value(&mut self.agent), rt::Slot::Text(&mut self.flow_id)],
        );
    }
}

impl rt::Blank for ChannelDescribeFlowComponentsRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_id: String::new(),
    };
}

rt::record_traits!(ChannelDescribeFlowComponentsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelDescribeFlowComponentsRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Required("FlowId", rt::Kind::Text),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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

impl rt::Request for ChannelDescribeFlowComponentsRequest {
    type Response = ChannelDescribeFlowComponentsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelDescribeFlowComponents` answers.
#[non_exhaustive]
pub struct ChannelDescribeFlowComponentsResponse {
    /// The fields, party by party.
    pub recipient_component_infos: Vec<structs::RecipientComponentInfo>,
}

impl Default for ChannelDescribeFlowComponentsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelDescribeFlowComponentsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.recipient_component_infos)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.recipient_component_infos)]);
    }
}

impl rt::Blank for ChannelDescribeFlowComponentsResponse {
    const BLANK: Self = Self {
        recipient_component_infos: Vec::new(),
    };
}

rt::record_traits!(ChannelDescribeFlowComponentsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelDescribeFlowComponentsResponse",
    fields: &[
        rt::Field::Required(
            "RecipientComponentInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::recipient_component_info::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelDescribeFlowComponents",
    summary: "Tells what the initiator and the signers have filled into a contract.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InvalidParameter.EmptyParams \
        OperationDenied \
        OperationDenied.NoFlowPermission \
        ResourceNotFound.Flow",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelDescribeFlowComponentsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelDescribeFlowComponentsResponse>,
    },
};

impl crate::essbasic::Client {
    /// Tells what the initiator and the signers have filled into a contract.
    ///
    /// See [`ChannelDescribeFlowComponentsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_describe_flow_components(
        &self,
        request: &ChannelDescribeFlowComponentsRequest,
    ) -> rt::Call<'_, ChannelDescribeFlowComponentsResponse> {
        self.0.send(request)
    }
}
