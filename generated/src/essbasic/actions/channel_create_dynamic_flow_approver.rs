// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateDynamicFlowApprover.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Adds signers to contracts that were started with OpenDynamicSignFlow.
///
/// The contracts come from ChannelCreateFlowByFiles, and signers are described as there; automatic signing by another company is not supported so far.
/// Dynamic signers 2.0 must be enabled for the application.
/// When everybody has signed, ArchiveDynamicFlow ends the contract.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Signers are added in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - Signers added later cannot be other companies that sign automatically: choose ORGANIZATION for this one. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ApproverVerifyType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPROVER_VERIFY_TYPE),
/// [`InvalidParameter.OrganizationName`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_ORGANIZATION_NAME),
/// [`InvalidParameter.UnsupportedComponentType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_UNSUPPORTED_COMPONENT_TYPE),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.ByFilesServerSignForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_BY_FILES_SERVER_SIGN_FORBID),
/// [`OperationDenied.NoApproverMobileCheckPermission`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_APPROVER_MOBILE_CHECK_PERMISSION),
/// [`OperationDenied.OverseaAbilityNotOpen`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_OVERSEA_ABILITY_NOT_OPEN)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateDynamicFlowApproverRequest {
    /// The contracts, each with the signers to add.
    pub fill_dynamic_flow_list: Vec<structs::DynamicFlowInfo>,
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must be verified.
    pub agent: Option<structs::Agent>,
}

impl ChannelCreateDynamicFlowApproverRequest {
    /// Makes one with what it needs.
    pub fn new(
        fill_dynamic_flow_list: impl IntoIterator<Item = structs::DynamicFlowInfo>,
    ) -> Self {
        Self {
            fill_dynamic_flow_list: rt::list(fill_dynamic_flow_list),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `FillDynamicFlowList`.
    pub fn fill_dynamic_flow_list(
        mut self,
        fill_dynamic_flow_list: impl IntoIterator<Item = structs::DynamicFlowInfo>,
    ) -> Self {
        self.fill_dynamic_flow_list = rt::list(fill_dynamic_flow_list);
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for ChannelCreateDynamicFlowApproverRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.fill_dynamic_flow_list),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.fill_dynamic_flow_list),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateDynamicFlowApproverRequest {
    const BLANK: Self = Self {
        fill_dynamic_flow_list: Vec::new(),
        agent: None,
    };
}

rt::record_traits!(ChannelCreateDynamicFlowApproverRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateDynamicFlowApproverRequest",
    fields: &[
        rt::Field::Required(
            "FillDynamicFlowList",
            rt::Kind::List(&rt::Kind::Record(&structs::dynamic_flow_info::SHAPE)),
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "Signers are added in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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
            id: "no-auto-sign-by-other-companies",
            message: "Signers added later cannot be other companies that sign automatically: choose ORGANIZATION for this one.",
            each: "FillDynamicFlowList[*].FlowApprovers[*]",
            when: rt::Condition::In(
                "ApproverType",
                &[rt::Literal::Text("ENTERPRISESERVER")],
                None,
            ),
            demand: rt::Demand::EqualIfBoth(
                "OrganizationOpenId",
                "$.Agent.ProxyOrganizationOpenId",
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for ChannelCreateDynamicFlowApproverRequest {
    type Response = ChannelCreateDynamicFlowApproverResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateDynamicFlowApprover` answers.
#[non_exhaustive]
pub struct ChannelCreateDynamicFlowApproverResponse {
    /// The signers who were added, contract by contract.
    pub dynamic_flow_result_list: Vec<structs::DynamicFlowResult>,
}

impl Default for ChannelCreateDynamicFlowApproverResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateDynamicFlowApproverResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.dynamic_flow_result_list)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.dynamic_flow_result_list)]);
    }
}

impl rt::Blank for ChannelCreateDynamicFlowApproverResponse {
    const BLANK: Self = Self {
        dynamic_flow_result_list: Vec::new(),
    };
}

rt::record_traits!(ChannelCreateDynamicFlowApproverResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateDynamicFlowApproverResponse",
    fields: &[
        rt::Field::Optional(
            "DynamicFlowResultList",
            rt::Kind::List(&rt::Kind::Record(&structs::dynamic_flow_result::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateDynamicFlowApprover",
    summary: "Adds signers to contracts that were started with OpenDynamicSignFlow.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InvalidParameter \
        InvalidParameter.ApproverVerifyType \
        InvalidParameter.OrganizationName \
        InvalidParameter.UnsupportedComponentType \
        InvalidParameterValue \
        MissingParameter \
        OperationDenied \
        OperationDenied.ByFilesServerSignForbid \
        OperationDenied.NoApproverMobileCheckPermission \
        OperationDenied.OverseaAbilityNotOpen",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateDynamicFlowApproverRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateDynamicFlowApproverResponse>,
    },
};

impl crate::essbasic::Client {
    /// Adds signers to contracts that were started with OpenDynamicSignFlow.
    ///
    /// See [`ChannelCreateDynamicFlowApproverRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_dynamic_flow_approver(
        &self,
        request: &ChannelCreateDynamicFlowApproverRequest,
    ) -> rt::Call<'_, ChannelCreateDynamicFlowApproverResponse> {
        self.0.send(request)
    }
}
