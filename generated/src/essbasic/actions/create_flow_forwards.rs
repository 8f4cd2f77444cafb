// Generated from schema/essbasic/2021-05-26/actions/CreateFlowForwards.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Passes contracts that wait for an employee's signature to another employee of the company.
///
/// The new signer must have joined the company and be verified.
/// It does not work once the present one has filled in their fields, is signing or has signed, nor for contracts that are over (signed by all, refused, cancelled, expired and so on).
/// Only the super administrator or the legal representative of the company may do it.
/// Each contract succeeds or fails on its own.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Contracts are passed on in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct CreateFlowForwardsRequest {
    /// The platform's id of the employee who is to deal with the contracts from now on, and who must have joined the company and be verified.
    pub target_open_id: String,
    /// The contracts, each with the company's party in it.
    pub flow_forward_infos: Vec<structs::FlowForwardInfo>,
    /// The application, the company whose contracts are passed on, and its super administrator or legal representative, who does it.
    /// All three must be given, and company and employee must be verified.
    pub agent: Option<structs::Agent>,
}

impl CreateFlowForwardsRequest {
    /// Makes one with what it needs.
    pub fn new(
        target_open_id: impl Into<String>,
        flow_forward_infos: impl IntoIterator<Item = structs::FlowForwardInfo>,
    ) -> Self {
        Self {
            target_open_id: target_open_id.into(),
            flow_forward_infos: rt::list(flow_forward_infos),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `TargetOpenId`.
    pub fn target_open_id(mut self, target_open_id: impl Into<String>) -> Self {
        self.target_open_id = target_open_id.into();
        self
    }
    /// Sets `FlowForwardInfos`.
    pub fn flow_forward_infos(
        mut self,
        flow_forward_infos: impl IntoIterator<Item = structs::FlowForwardInfo>,
    ) -> Self {
        self.flow_forward_infos = rt::list(flow_forward_infos);
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for CreateFlowForwardsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.target_open_id),
                rt::Member::Value(&self.flow_forward_infos),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.target_open_id),
                rt::Slot::Value(&mut self.flow_forward_infos),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for CreateFlowForwardsRequest {
    const BLANK: Self = Self {
        target_open_id: String::new(),
        flow_forward_infos: Vec::new(),
        agent: None,
    };
}

rt::record_traits!(CreateFlowForwardsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateFlowForwardsRequest",
    fields: &[
        rt::Field::Required("TargetOpenId", rt::Kind::Text),
        rt::Field::Required(
            "FlowForwardInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_forward_info::SHAPE)),
        ),
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "Contracts are passed on in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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

impl rt::Request for CreateFlowForwardsRequest {
    type Response = CreateFlowForwardsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFlowForwards` answers.
#[non_exhaustive]
pub struct CreateFlowForwardsResponse {
    /// The contracts that stay with the present signer, each with the reason.
    pub failed_flows: Vec<structs::FlowForwardResult>,
    /// The ids of the contracts that the new signer has now.
    pub success_flows: Vec<String>,
}

impl Default for CreateFlowForwardsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateFlowForwardsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.failed_flows),
                rt::Member::Value(&self.success_flows),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.failed_flows),
                rt::Slot::Value(&mut self.success_flows),
            ],
        );
    }
}

impl rt::Blank for CreateFlowForwardsResponse {
    const BLANK: Self = Self {
        failed_flows: Vec::new(),
        success_flows: Vec::new(),
    };
}

rt::record_traits!(CreateFlowForwardsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateFlowForwardsResponse",
    fields: &[
        rt::Field::Optional(
            "FailedFlows",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_forward_result::SHAPE)),
        ),
        rt::Field::Optional("SuccessFlows", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateFlowForwards",
    summary: "Passes contracts that wait for an employee's signature to another employee of the company.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InvalidParameter \
        InvalidParameterValue \
        MissingParameter \
        OperationDenied",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateFlowForwardsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateFlowForwardsResponse>,
    },
};

impl crate::essbasic::Client {
    /// Passes contracts that wait for an employee's signature to another employee of the company.
    ///
    /// See [`CreateFlowForwardsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_flow_forwards(
        &self,
        request: &CreateFlowForwardsRequest,
    ) -> rt::Call<'_, CreateFlowForwardsResponse> {
        self.0.send(request)
    }
}
