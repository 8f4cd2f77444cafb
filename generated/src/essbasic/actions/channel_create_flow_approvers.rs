// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateFlowApprovers.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Names the signers of contracts that were started with open places.
///
/// For places that were left open with ApproverOption.FillType 1.
/// The contracts of one call may be several, if all have the same initiator.
/// A signer of the initiating company can only be named by OrganizationName, ApproverName and ApproverMobile; a private person by ApproverName and ApproverMobile, or, if already verified, by name and identity document.
/// Each place takes one person; in the end the one who claims the contract first signs it.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Signers are named in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - Nothing says which contract this signer belongs to: set FlowId of the signer.
/// - Within a group each signer names the contract: set FlowId of the signer.
/// - The FlowId of a signer goes before the FlowId of the request, which has no effect for that signer. (advice)
///
/// # Error codes
///
/// [`AuthFailure`](super::super::ErrorCode#associatedconstant.AUTH_FAILURE),
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.Encryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_ENCRYPTION),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateFlowApproversRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The signers, each with the place to take.
    /// A company needs OrganizationName or OrganizationOpenId; otherwise name and mobile number will do.
    pub approvers: Vec<structs::FillApproverInfo>,
    /// The contract for all signers that name none of their own.
    /// The console shows the id in its list of contracts.
    ///
    /// Limits: an id of 32 letters and digits (warns). Deprecated; use `FillApproverInfo.FlowId`. The vendor advises against it.
    pub flow_id: Option<String>,
    /// How the signers are added.
    /// So far there is only 1: a definite signer, company or person, takes an open place.
    pub fill_approver_type: Option<enums::FillApproverType>,
    /// The employee who calls; Agent.ProxyOperator says so already.
    pub operator: Option<structs::UserInfo>,
    /// The group that the contracts belong to; give it where signing links of a group are to be made.
    /// Each signer then names the contract of the group.
    pub flow_group_id: Option<String>,
}

impl ChannelCreateFlowApproversRequest {
    /// Makes one with what it needs.
    pub fn new(approvers: impl IntoIterator<Item = structs::FillApproverInfo>) -> Self {
        Self {
            approvers: rt::list(approvers),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `Approvers`.
    pub fn approvers(
        mut self,
        approvers: impl IntoIterator<Item = structs::FillApproverInfo>,
    ) -> Self {
        self.approvers = rt::list(approvers);
        self
    }
    /// Sets `FlowId`.
    #[deprecated(note = "use `FillApproverInfo.FlowId`")]
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }
    /// Sets `FillApproverType`.
    #[inline]
    pub fn fill_approver_type(
        mut self,
        fill_approver_type: enums::FillApproverType,
    ) -> Self {
        self.fill_approver_type = Some(fill_approver_type);
        self
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `FlowGroupId`.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
        self
    }
}

impl rt::Record for ChannelCreateFlowApproversRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.approvers),
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::Value(&self.fill_approver_type),
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.flow_group_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.approvers),
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::Value(&mut self.fill_approver_type),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalText(&mut self.flow_group_id),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateFlowApproversRequest {
    const BLANK: Self = Self {
        agent: None,
        approvers: Vec::new(),
        flow_id: None,
        fill_approver_type: None,
        operator: None,
        flow_group_id: None,
    };
}

rt::record_traits!(ChannelCreateFlowApproversRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowApproversRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Required(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::fill_approver_info::SHAPE)),
        ),
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::OPTIONAL.deprecated("FillApproverInfo.FlowId"),
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Optional(
            "FillApproverType",
            rt::Kind::Enum(&enums::fill_approver_type::TABLE),
        ),
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("FlowGroupId", rt::Kind::Text),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "Signers are named in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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
            id: "contract-of-signer",
            message: "Nothing says which contract this signer belongs to: set FlowId of the signer.",
            each: "Approvers[*]",
            when: rt::Condition::Absent("$.FlowId"),
            demand: rt::Demand::Require(&["FlowId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "contract-within-group",
            message: "Within a group each signer names the contract: set FlowId of the signer.",
            each: "Approvers[*]",
            when: rt::Condition::Present("$.FlowGroupId"),
            demand: rt::Demand::Require(&["FlowId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "signers-contract-wins",
            message: "The FlowId of a signer goes before the FlowId of the request, which has no effect for that signer.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Any(
                        "Approvers[*]",
                        &rt::Condition::Present("FlowId"),
                    ),
                    rt::Condition::Not(
                        &rt::Condition::Any(
                            "Approvers[*]",
                            &rt::Condition::Absent("FlowId"),
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["FlowId"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for ChannelCreateFlowApproversRequest {
    type Response = ChannelCreateFlowApproversResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateFlowApprovers` answers.
#[non_exhaustive]
pub struct ChannelCreateFlowApproversResponse {
    /// The signers who could not be named, each with the reason.
    /// Only for open places.
    pub fill_error: Vec<structs::FillError>,
}

impl Default for ChannelCreateFlowApproversResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateFlowApproversResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.fill_error)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.fill_error)]);
    }
}

impl rt::Blank for ChannelCreateFlowApproversResponse {
    const BLANK: Self = Self { fill_error: Vec::new() };
}

rt::record_traits!(ChannelCreateFlowApproversResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowApproversResponse",
    fields: &[
        rt::Field::Optional(
            "FillError",
            rt::Kind::List(&rt::Kind::Record(&structs::fill_error::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateFlowApprovers",
    summary: "Names the signers of contracts that were started with open places.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "AuthFailure \
        FailedOperation \
        InternalError.Db \
        InternalError.Encryption \
        MissingParameter \
        OperationDenied",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateFlowApproversRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateFlowApproversResponse>,
    },
};

impl crate::essbasic::Client {
    /// Names the signers of contracts that were started with open places.
    ///
    /// See [`ChannelCreateFlowApproversRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_flow_approvers(
        &self,
        request: &ChannelCreateFlowApproversRequest,
    ) -> rt::Call<'_, ChannelCreateFlowApproversResponse> {
        self.0.send(request)
    }
}
