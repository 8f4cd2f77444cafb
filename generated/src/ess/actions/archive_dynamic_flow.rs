// Generated from schema/ess/2020-11-11/actions/ArchiveDynamicFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Ends a contract to which signers can be added while it is being signed.
///
/// Contracts with dynamic signers 2.0 (OpenDynamicSignFlow) do not end by themselves.
/// All signers must have signed, and the contract must not have ended, expired, or been refused or cancelled.
/// Afterwards no signer can be added by CreateDynamicFlowApprover.
/// The vendor opens modular billing on request; the company then switches dynamic signers 2.0 on in the console.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/operateFlows/ArchiveDynamicFlow/) (in Chinese)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.CancelReason`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CANCEL_REASON),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.Status`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_STATUS),
/// [`MissingParameter.CancelReason`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_CANCEL_REASON),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.FlowHasTerminated`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FLOW_HAS_TERMINATED),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.WhiteListForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_WHITE_LIST_FORBID),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`ResourceNotFound.NotExistFlow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_NOT_EXIST_FLOW),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ArchiveDynamicFlowRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The contract that is to be complete now; the console shows its id.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl ArchiveDynamicFlowRequest {
    /// Makes one with what it needs.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = flow_id.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for ArchiveDynamicFlowRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.flow_id),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for ArchiveDynamicFlowRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_id: String::new(),
        agent: None,
    };
}

rt::record_traits!(ArchiveDynamicFlowRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ArchiveDynamicFlowRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for ArchiveDynamicFlowRequest {
    type Response = ArchiveDynamicFlowResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ArchiveDynamicFlow` answers.
#[non_exhaustive]
pub struct ArchiveDynamicFlowResponse {
    /// The contract that has ended.
    pub flow_id: Option<String>,
    /// Everybody who has signed it.
    pub approvers: Vec<structs::ArchiveDynamicApproverData>,
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
                &rt::Kind::Record(&structs::archive_dynamic_approver_data::SHAPE),
            ),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "ArchiveDynamicFlow",
    summary: "Ends a contract to which signers can be added while it is being signed.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.System \
        InvalidParameter.CancelReason \
        InvalidParameter.ParamError \
        InvalidParameter.Status \
        MissingParameter.CancelReason \
        OperationDenied \
        OperationDenied.FlowHasTerminated \
        OperationDenied.Forbid \
        OperationDenied.NoIdentityVerify \
        OperationDenied.WhiteListForbid \
        ResourceNotFound.Flow \
        ResourceNotFound.NotExistFlow \
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

impl crate::ess::Client {
    /// Ends a contract to which signers can be added while it is being signed.
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
