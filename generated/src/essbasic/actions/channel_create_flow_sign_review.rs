// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateFlowSignReview.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Reports the outcome of a company's own review of a contract.
///
/// Two steps can wait for a review.
/// Signing waits if the contract was started with NeedSignReview, or the signer with ApproverNeedSignReview; the start itself waits if ChannelCreatePrepareFlow was told NeedCreateReview.
/// Without a PASS the step stays blocked.
/// Results for the start may be sent several times, but once it has passed, later ones have no effect.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Reviews are reported in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - A review that does not pass needs its reason: set ReviewMessage. (`InvalidParameter.ParamError`)
/// - The review of a start is about no signer: leave RecipientId out, or choose SignReview. (advice)
///
/// # Error codes
///
/// [`FailedOperation.NotAvailableSignReview`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_NOT_AVAILABLE_SIGN_REVIEW),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.Status`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_STATUS),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NoFlowPermission`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_FLOW_PERMISSION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE),
/// [`UnknownParameter`](super::super::ErrorCode#associatedconstant.UNKNOWN_PARAMETER),
/// [`UnsupportedOperation`](super::super::ErrorCode#associatedconstant.UNSUPPORTED_OPERATION)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateFlowSignReviewRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The contract that was reviewed.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// Whether the step that waits may go on (`PASS`), stays blocked until a later PASS (`REJECT`), or the contract ends as refused (`SIGN_REJECT`).
    pub review_type: enums::ReviewResult,
    /// Why the review came to this; needed unless it is a PASS.
    ///
    /// Limits: at most 200 characters (`InvalidParameter.ParamError`).
    pub review_message: Option<String>,
    /// The signer whose signature was reviewed, as the start of the contract returned it.
    /// It must be given for a signer with ApproverNeedSignReview and for a private person; the initiating company's own signature (NeedSignReview) can do without.
    pub recipient_id: Option<String>,
    /// Whether the review is about a signature (`SignReview`) or about the start of the contract (`CreateReview`).
    ///
    /// Default: `"SignReview"`.
    pub operate_type: Option<enums::ReviewStage>,
}

impl ChannelCreateFlowSignReviewRequest {
    /// Makes one with what it needs.
    pub fn new(
        flow_id: impl Into<String>,
        review_type: impl Into<enums::ReviewResult>,
    ) -> Self {
        Self {
            flow_id: flow_id.into(),
            review_type: review_type.into(),
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
    /// Sets `ReviewType`.
    pub fn review_type(mut self, review_type: impl Into<enums::ReviewResult>) -> Self {
        self.review_type = review_type.into();
        self
    }
    /// Sets `ReviewMessage`.
    pub fn review_message(mut self, review_message: impl Into<String>) -> Self {
        self.review_message = Some(review_message.into());
        self
    }
    /// Sets `RecipientId`.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = Some(recipient_id.into());
        self
    }
    /// Sets `OperateType`.
    pub fn operate_type(mut self, operate_type: impl Into<enums::ReviewStage>) -> Self {
        self.operate_type = Some(operate_type.into());
        self
    }
}

impl rt::Record for ChannelCreateFlowSignReviewRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.flow_id),
                rt::Member::Value(&self.review_type),
                rt::Member::OptionalText(&self.review_message),
                rt::Member::OptionalText(&self.recipient_id),
                rt::Member::Value(&self.operate_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Value(&mut self.review_type),
                rt::Slot::OptionalText(&mut self.review_message),
                rt::Slot::OptionalText(&mut self.recipient_id),
                rt::Slot::Value(&mut self.operate_type),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateFlowSignReviewRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_id: String::new(),
        review_type: rt::Blank::BLANK,
        review_message: None,
        recipient_id: None,
        operate_type: None,
    };
}

rt::record_traits!(ChannelCreateFlowSignReviewRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowSignReviewRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Required("ReviewType", rt::Kind::Enum(&enums::review_result::TABLE)),
        rt::Field::Limited(
            "ReviewMessage",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(200, rt::LengthUnit::Chars),
                    "InvalidParameter.ParamError",
                ),
            ],
        ),
        rt::Field::Optional("RecipientId", rt::Kind::Text),
        rt::Field::Optional("OperateType", rt::Kind::Enum(&enums::review_stage::TABLE)),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "Reviews are reported in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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
            id: "message-for-refusal",
            message: "A review that does not pass needs its reason: set ReviewMessage.",
            each: "",
            when: rt::Condition::In(
                "ReviewType",
                &[rt::Literal::Text("REJECT"), rt::Literal::Text("SIGN_REJECT")],
                None,
            ),
            demand: rt::Demand::Require(&["ReviewMessage"]),
            severity: rt::Severity::Deny,
            code: "InvalidParameter.ParamError",
        },
        rt::Rule {
            id: "start-has-no-party",
            message: "The review of a start is about no signer: leave RecipientId out, or choose SignReview.",
            each: "",
            when: rt::Condition::In(
                "OperateType",
                &[rt::Literal::Text("CreateReview")],
                None,
            ),
            demand: rt::Demand::Ignored(&["RecipientId"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for ChannelCreateFlowSignReviewRequest {
    type Response = ChannelCreateFlowSignReviewResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateFlowSignReview` answers.
#[non_exhaustive]
pub struct ChannelCreateFlowSignReviewResponse {}

impl Default for ChannelCreateFlowSignReviewResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateFlowSignReviewResponse {
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

impl rt::Blank for ChannelCreateFlowSignReviewResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(ChannelCreateFlowSignReviewResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowSignReviewResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateFlowSignReview",
    summary: "Reports the outcome of a company's own review of a contract.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation.NotAvailableSignReview \
        InternalError \
        InternalError.Db \
        InvalidParameter \
        InvalidParameter.ParamError \
        InvalidParameter.Status \
        MissingParameter \
        OperationDenied \
        OperationDenied.NoFlowPermission \
        ResourceNotFound \
        ResourceNotFound.Flow \
        ResourceUnavailable \
        UnauthorizedOperation.NoPermissionFeature \
        UnknownParameter \
        UnsupportedOperation",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateFlowSignReviewRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateFlowSignReviewResponse>,
    },
};

impl crate::essbasic::Client {
    /// Reports the outcome of a company's own review of a contract.
    ///
    /// See [`ChannelCreateFlowSignReviewRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_flow_sign_review(
        &self,
        request: &ChannelCreateFlowSignReviewRequest,
    ) -> rt::Call<'_, ChannelCreateFlowSignReviewResponse> {
        self.0.send(request)
    }
}
