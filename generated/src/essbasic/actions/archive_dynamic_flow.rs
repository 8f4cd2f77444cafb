// Generated from schema/essbasic/2021-05-26/actions/ArchiveDynamicFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Ends a contract to which signers could be added while it was being signed.
///
/// Needed once for each contract that was started with OpenDynamicSignFlow: it works while the contract is open and all its signers have signed, and then nobody can be added any more.
/// A contract that has ended in any way, by an earlier call too, answers with OperationDenied.
/// Dynamic signers 2.0 must be enabled: Tencent opens modular billing, then the console has the switch.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - A contract is ended in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.Application`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPLICATION),
/// [`InvalidParameter.EndPoint`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_END_POINT),
/// [`InvalidParameter.FlowIds`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_IDS),
/// [`InvalidParameter.GenerateType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_GENERATE_TYPE),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`MissingParameter.FlowIdsOrFlowGroupId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_FLOW_IDS_OR_FLOW_GROUP_ID),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.UserNotInOrganization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NOT_IN_ORGANIZATION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.FlowGroup`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW_GROUP),
/// [`ResourceNotFound.Template`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_TEMPLATE),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ArchiveDynamicFlowRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The contract to end, all of whose signers have signed.
    pub flow_id: String,
}

impl ArchiveDynamicFlowRequest {
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

impl rt::Record for ArchiveDynamicFlowRequest {
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

impl rt::Blank for ArchiveDynamicFlowRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_id: String::new(),
    };
}

rt::record_traits!(ArchiveDynamicFlowRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ArchiveDynamicFlowRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Required("FlowId", rt::Kind::Text),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "A contract is ended in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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

impl rt::Request for ArchiveDynamicFlowRequest {
    type Response = ArchiveDynamicFlowResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ArchiveDynamicFlow` answers.
#[non_exhaustive]
pub struct ArchiveDynamicFlowResponse {
    /// The id of the contract that has ended.
    pub flow_id: Option<String>,
    /// The signers that the contract had in the end.
    pub approvers: Vec<structs::ChannelArchiveDynamicApproverData>,
}

impl Default for ArchiveDynamicFlowResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ArchiveDynamicFlowResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::Value(&self.approvers),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::Value(&mut self.approvers),
            ],
        );
    }
}

impl rt::Blank for ArchiveDynamicFlowResponse {
    const BLANK: Self = Self {
        flow_id: None,
        approvers: Vec::new(),
    };
}

rt::record_traits!(ArchiveDynamicFlowResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ArchiveDynamicFlowResponse",
    fields: &[
        rt::Field::Optional("FlowId", rt::Kind::Text),
        rt::Field::Optional(
            "Approvers",
            rt::Kind::List(
                &rt::Kind::Record(&structs::channel_archive_dynamic_approver_data::SHAPE),
            ),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ArchiveDynamicFlow",
    summary: "Ends a contract to which signers could be added while it was being signed.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.Application \
        InvalidParameter.EndPoint \
        InvalidParameter.FlowIds \
        InvalidParameter.GenerateType \
        InvalidParameter.ParamError \
        InvalidParameterValue \
        MissingParameter \
        MissingParameter.FlowIdsOrFlowGroupId \
        OperationDenied \
        OperationDenied.NoIdentityVerify \
        OperationDenied.UserNotInOrganization \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.FlowGroup \
        ResourceNotFound.Template \
        ResourceUnavailable \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ArchiveDynamicFlowRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ArchiveDynamicFlowResponse>,
    },
};

impl crate::essbasic::Client {
    /// Ends a contract to which signers could be added while it was being signed.
    ///
    /// See [`ArchiveDynamicFlowRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn archive_dynamic_flow(
        &self,
        request: &ArchiveDynamicFlowRequest,
    ) -> rt::Call<'_, ArchiveDynamicFlowResponse> {
        self.0.send(request)
    }
}
