// Generated from schema/ess/2020-11-11/actions/CreateFlowForwards.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Hands the open contracts of one member of staff on to another.
///
/// The new signer must have joined the company and be verified.
/// Only the super administrator, the legal representative and contract managers may call it, with an Agent those of the subsidiary.
/// It is not possible once the present signer has finished filling in, is signing or has signed, nor for contracts that have ended.
/// Some contracts may fail while others are handed on.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.BalanceNotEnough`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_BALANCE_NOT_ENOUGH),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct CreateFlowForwardsRequest {
    /// The super administrator, the legal representative or a contract manager of the company that signs; this person needs the right to call the action and to use the contracts.
    pub operator: Option<structs::UserInfo>,
    /// Who acts for the company from now on, by the UserId that the console or DescribeIntegrationEmployees shows; the person must have joined the company and be verified.
    pub target_user_id: String,
    /// The contracts to hand on, and which party of each.
    pub flow_forward_infos: Vec<structs::FlowForwardInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled, and the operator must have joined the subsidiary in one of the roles above.
    pub agent: Option<structs::Agent>,
}

impl CreateFlowForwardsRequest {
    /// Makes one with what it needs.
    pub fn new(
        target_user_id: impl Into<String>,
        flow_forward_infos: impl IntoIterator<Item = structs::FlowForwardInfo>,
    ) -> Self {
        Self {
            target_user_id: target_user_id.into(),
            flow_forward_infos: rt::list(flow_forward_infos),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `TargetUserId`.
    pub fn target_user_id(mut self, target_user_id: impl Into<String>) -> Self {
        self.target_user_id = target_user_id.into();
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
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.target_user_id),
                rt::Member::Value(&self.flow_forward_infos),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.target_user_id),
                rt::Slot::Value(&mut self.flow_forward_infos),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for CreateFlowForwardsRequest {
    const BLANK: Self = Self {
        operator: None,
        target_user_id: String::new(),
        flow_forward_infos: Vec::new(),
        agent: None,
    };
}

rt::record_traits!(CreateFlowForwardsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateFlowForwardsRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("TargetUserId", rt::Kind::Text),
        rt::Field::Required(
            "FlowForwardInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_forward_info::SHAPE)),
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for CreateFlowForwardsRequest {
    type Response = CreateFlowForwardsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFlowForwards` answers.
#[non_exhaustive]
pub struct CreateFlowForwardsResponse {
    /// The contracts that were not handed on, and why.
    pub failed_flows: Vec<structs::FlowForwardResult>,
    /// The contracts that were handed on.
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
    service: &crate::ess::SERVICE,
    name: "CreateFlowForwards",
    summary: "Hands the open contracts of one member of staff on to another.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.BalanceNotEnough \
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

impl crate::ess::Client {
    /// Hands the open contracts of one member of staff on to another.
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
