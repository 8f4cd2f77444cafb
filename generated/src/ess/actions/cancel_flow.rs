// Generated from schema/ess/2020-11-11/actions/CancelFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Cancels a contract that not everybody has signed yet.
///
/// For contracts that were sent by mistake or hold something wrong.
/// A contract that is signed by all, refused (also by somebody who had to fill it in), expired, cancelled or released cannot be cancelled; what all have signed is undone by CreateReleaseFlow.
/// Quota comes back only if nobody has signed, or only automatically, and while quota for cancelling is left: one cancellation comes free with every contract that is bought.
/// Without it cancelling still works, but brings nothing back.
/// The super administrator and the legal representative of the initiating company may do it, the initiator with the right to cancel contracts of one's own, and other staff with that right who may also look up all contracts of their department, or of the whole company if the initiator is in another department.
/// Afterwards only the super administrator of the initiating company, the initiator, the person who cancelled and those who had signed or filled in something can still read the contract.
///
/// By default the service takes 20 calls a second.
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
/// [`OperationDenied.LicenseHasExpired`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_LICENSE_HAS_EXPIRED),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.WhiteListForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_WHITE_LIST_FORBID),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`ResourceNotFound.NotExistFlow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_NOT_EXIST_FLOW),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CancelFlowRequest {
    /// The member of staff who cancels the contract.
    /// This person needs the right to call the action and to cancel that contract.
    pub operator: Option<structs::UserInfo>,
    /// The contract to cancel; the console shows its id.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// The reason, which the other parties see.
    ///
    /// Limits: only Chinese characters, letters, digits, blanks and punctuation, no emoji (warns) (`InvalidParameter.CancelReason`); at most 200 characters (`InvalidParameter.CancelReason`).
    pub cancel_message: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl CancelFlowRequest {
    /// Makes one with what it needs.
    pub fn new(flow_id: impl Into<String>, cancel_message: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            cancel_message: cancel_message.into(),
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
    /// Sets `CancelMessage`.
    pub fn cancel_message(mut self, cancel_message: impl Into<String>) -> Self {
        self.cancel_message = cancel_message.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for CancelFlowRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.flow_id),
                rt::Member::Text(&self.cancel_message),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Text(&mut self.cancel_message),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for CancelFlowRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_id: String::new(),
        cancel_message: String::new(),
        agent: None,
    };
}

rt::record_traits!(CancelFlowRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CancelFlowRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "CancelMessage",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Charset(rt::Charset::Text),
                    "InvalidParameter.CancelReason",
                ),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(200, rt::LengthUnit::Chars),
                    "InvalidParameter.CancelReason",
                ),
            ],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for CancelFlowRequest {
    type Response = CancelFlowResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CancelFlow` answers.
#[non_exhaustive]
pub struct CancelFlowResponse {}

impl Default for CancelFlowResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CancelFlowResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut []);
    }
}

impl rt::Blank for CancelFlowResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(CancelFlowResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CancelFlowResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CancelFlow",
    summary: "Cancels a contract that not everybody has signed yet.",
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
        OperationDenied.LicenseHasExpired \
        OperationDenied.NoIdentityVerify \
        OperationDenied.WhiteListForbid \
        ResourceNotFound.Flow \
        ResourceNotFound.NotExistFlow \
        ResourceUnavailable \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CancelFlowRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CancelFlowResponse>,
    },
};

impl crate::ess::Client {
    /// Cancels a contract that not everybody has signed yet.
    ///
    /// See [`CancelFlowRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn cancel_flow(
        &self,
        request: &CancelFlowRequest,
    ) -> rt::Call<'_, CancelFlowResponse> {
        self.0.send(request)
    }
}
