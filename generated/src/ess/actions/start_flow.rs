// Generated from schema/ess/2020-11-11/actions/StartFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Starts a contract that was made from a template, the last of three steps.
///
/// CreateFlow and CreateDocument come before it.
/// If there are fields to fill in, wait for the callback about the finished document, or some seconds, which data tables take above all: too early a call is answered with OperationDenied.DocumentNoAvailable.
/// Call it within five minutes of CreateDocument; later the contract can no longer be started, and its quota is lost.
/// Starting spends contract quota, which comes back only if the contract is cancelled before anybody has signed by hand and while quota for cancelling is left; refusal, expiry, completion and release do not bring it back.
/// Pass the signing link on with CreateSchemeUrl or CreateFlowSignUrl, and follow the contract by callbacks or DescribeFlowBriefs.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/startFlows/StartFlow) (in Chinese)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.FlowHasNoDocument`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_FLOW_HAS_NO_DOCUMENT),
/// [`FailedOperation.NoSignReviewPass`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_NO_SIGN_REVIEW_PASS),
/// [`FailedOperation.NotFoundShadowUser`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_NOT_FOUND_SHADOW_USER),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DbConnection`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_CONNECTION),
/// [`InternalError.DbRead`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_READ),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ClientToken`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CLIENT_TOKEN),
/// [`InvalidParameter.InvalidId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_ID),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue.Mask`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE_MASK),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`MissingParameter.ApproverSignComponent`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_APPROVER_SIGN_COMPONENT),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.DocumentNoAvailable`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_DOCUMENT_NO_AVAILABLE),
/// [`OperationDenied.FlowCancelForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FLOW_CANCEL_FORBID),
/// [`OperationDenied.FlowHasStarted`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FLOW_HAS_STARTED),
/// [`OperationDenied.FlowHasTerminated`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FLOW_HAS_TERMINATED),
/// [`OperationDenied.FlowNoNeedReview`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FLOW_NO_NEED_REVIEW),
/// [`OperationDenied.FlowStatusForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FLOW_STATUS_FORBID),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoFlowPermission`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_FLOW_PERMISSION),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN),
/// [`OperationDenied.NoOpenServerSign`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_OPEN_SERVER_SIGN),
/// [`OperationDenied.NoQuota`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_QUOTA),
/// [`OperationDenied.PayDeadline`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_PAY_DEADLINE),
/// [`OperationDenied.WhiteListForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_WHITE_LIST_FORBID),
/// [`ResourceInUse`](super::super::ErrorCode#associatedconstant.RESOURCE_IN_USE),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`ResourceNotFound.FlowApprover`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW_APPROVER),
/// [`ResourceNotFound.NotExistDocument`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_NOT_EXIST_DOCUMENT),
/// [`ResourceNotFound.NotExistFlow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_NOT_EXIST_FLOW),
/// [`ResourceNotFound.Organization`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_ORGANIZATION),
/// [`ResourceNotFound.Resource`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_RESOURCE),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE),
/// [`UnknownParameter`](super::super::ErrorCode#associatedconstant.UNKNOWN_PARAMETER),
/// [`UnsupportedOperation`](super::super::ErrorCode#associatedconstant.UNSUPPORTED_OPERATION)
#[must_use]
#[non_exhaustive]
pub struct StartFlowRequest {
    /// The member of staff who initiated the contract in CreateFlow.
    pub operator: Option<structs::UserInfo>,
    /// The contract to start, by the id that CreateFlow gave; the id of a preview will not do.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// A token that once made it safe to start a contract again after a failure of the network.
    ///
    /// Limits: at most 64 characters (warns) (`InvalidParameter.ClientToken`). Out of use. It no longer has an effect: ask DescribeFlowBriefs whether the contract was started before you repeat the call.
    pub client_token: Option<String>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// When those who get a copy, by CcInfos of CreateFlow, are told by text message.
    ///
    /// Default: `0`.
    pub cc_notify_type: Option<enums::CcNotifyType>,
}

impl StartFlowRequest {
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
    /// Sets `ClientToken`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `CcNotifyType`.
    #[inline]
    pub fn cc_notify_type(mut self, cc_notify_type: enums::CcNotifyType) -> Self {
        self.cc_notify_type = Some(cc_notify_type);
        self
    }
}

impl rt::Record for StartFlowRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.flow_id),
                rt::Member::OptionalText(&self.client_token),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.cc_notify_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::OptionalText(&mut self.client_token),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.cc_notify_type),
            ],
        );
    }
}

impl rt::Blank for StartFlowRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_id: String::new(),
        client_token: None,
        agent: None,
        cc_notify_type: None,
    };
}

rt::record_traits!(StartFlowRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "StartFlowRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "ClientToken",
            rt::Kind::Text,
            rt::OPTIONAL.disabled(""),
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::MaxLength(64, rt::LengthUnit::Chars),
                    "InvalidParameter.ClientToken",
                ),
            ],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "CcNotifyType",
            rt::Kind::Enum(&enums::cc_notify_type::TABLE),
        ),
    ],
    rules: &[],
};

impl rt::Request for StartFlowRequest {
    type Response = StartFlowResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `StartFlow` answers.
#[non_exhaustive]
pub struct StartFlowResponse {
    /// Whether the contract can be signed already.
    pub status: enums::FlowStartStatus,
    /// The id of the approval workflow.
    /// Only if Workflow was set in CreateFlow.
    pub workflow_instance_id: Option<String>,
}

impl Default for StartFlowResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for StartFlowResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.status),
                rt::Member::OptionalText(&self.workflow_instance_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.status),
                rt::Slot::OptionalText(&mut self.workflow_instance_id),
            ],
        );
    }
}

impl rt::Blank for StartFlowResponse {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        workflow_instance_id: None,
    };
}

rt::record_traits!(StartFlowResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "StartFlowResponse",
    fields: &[
        rt::Field::Required("Status", rt::Kind::Enum(&enums::flow_start_status::TABLE)),
        rt::Field::Optional("WorkflowInstanceId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "StartFlow",
    summary: "Starts a contract that was made from a template, the last of three steps.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.FlowHasNoDocument \
        FailedOperation.NoSignReviewPass \
        FailedOperation.NotFoundShadowUser \
        InternalError \
        InternalError.Db \
        InternalError.DbConnection \
        InternalError.DbRead \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.ClientToken \
        InvalidParameter.InvalidId \
        InvalidParameter.ParamError \
        InvalidParameterValue.Mask \
        MissingParameter \
        MissingParameter.ApproverSignComponent \
        OperationDenied \
        OperationDenied.DocumentNoAvailable \
        OperationDenied.FlowCancelForbid \
        OperationDenied.FlowHasStarted \
        OperationDenied.FlowHasTerminated \
        OperationDenied.FlowNoNeedReview \
        OperationDenied.FlowStatusForbid \
        OperationDenied.Forbid \
        OperationDenied.NoFlowPermission \
        OperationDenied.NoIdentityVerify \
        OperationDenied.NoLogin \
        OperationDenied.NoOpenServerSign \
        OperationDenied.NoQuota \
        OperationDenied.PayDeadline \
        OperationDenied.WhiteListForbid \
        ResourceInUse \
        ResourceNotFound \
        ResourceNotFound.Flow \
        ResourceNotFound.FlowApprover \
        ResourceNotFound.NotExistDocument \
        ResourceNotFound.NotExistFlow \
        ResourceNotFound.Organization \
        ResourceNotFound.Resource \
        ResourceUnavailable \
        UnauthorizedOperation.NoPermissionFeature \
        UnknownParameter \
        UnsupportedOperation",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<StartFlowRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<StartFlowResponse>,
    },
};

impl crate::ess::Client {
    /// Starts a contract that was made from a template, the last of three steps.
    ///
    /// See [`StartFlowRequest`] for what it takes.
    ///
    /// [`start_flow_when_ready`](Self::start_flow_when_ready) tries until it is not too early any more.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn start_flow(
        &self,
        request: &StartFlowRequest,
    ) -> rt::Call<'_, StartFlowResponse> {
        self.0.send(request)
    }
}
