// Generated from schema/essbasic/2021-05-26/actions/CreateFlowGroupSignReview.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Reports the outcome of a company's own review for one signer of a group of contracts.
///
/// For groups whose contracts were started with NeedSignReview (FlowInfo, FlowFileInfo) or whose signer has ApproverNeedSignReview: signing waits for a PASS, automatic signing too.
/// Results may be sent several times for a signer; the last one before signing counts.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Reviews of groups are reported in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - A review that does not pass needs its reason: set ReviewMessage. (`InvalidParameter.ParamError`)
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
pub struct CreateFlowGroupSignReviewRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The group, as ChannelCreateFlowGroupByFiles or ChannelCreateFlowGroupByTemplates returned it.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_group_id: String,
    /// Whether this signer may sign (`PASS`), stays blocked until a later PASS (`REJECT`), or the contracts end as refused (`SIGN_REJECT`).
    pub review_type: enums::ReviewResult,
    /// The signer whose signature was reviewed, by name with mobile number or by name with identity document, a company's signer with the company's name too.
    pub approver_info: structs::NeedReviewApproverInfo,
    /// Why the signature was not approved; needed with REJECT and SIGN_REJECT.
    ///
    /// Limits: at most 200 characters (`InvalidParameter.ParamError`).
    pub review_message: Option<String>,
}

impl CreateFlowGroupSignReviewRequest {
    /// Makes one with what it needs.
    pub fn new(
        flow_group_id: impl Into<String>,
        review_type: impl Into<enums::ReviewResult>,
        approver_info: structs::NeedReviewApproverInfo,
    ) -> Self {
        Self {
            flow_group_id: flow_group_id.into(),
            review_type: review_type.into(),
            approver_info,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `FlowGroupId`.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = flow_group_id.into();
        self
    }
    /// Sets `ReviewType`.
    pub fn review_type(mut self, review_type: impl Into<enums::ReviewResult>) -> Self {
        self.review_type = review_type.into();
        self
    }
    /// Sets `ApproverInfo`.
    #[inline]
    pub fn approver_info(
        mut self,
        approver_info: structs::NeedReviewApproverInfo,
    ) -> Self {
        self.approver_info = approver_info;
        self
    }
    /// Sets `ReviewMessage`.
    pub fn review_message(mut self, review_message: impl Into<String>) -> Self {
        self.review_message = Some(review_message.into());
        self
    }
}

impl rt::Record for CreateFlowGroupSignReviewRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.flow_group_id),
                rt::Member::Value(&self.review_type),
                rt::Member::Value(&self.approver_info),
                rt::Member::OptionalText(&self.review_message),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.flow_group_id),
                rt::Slot::Value(&mut self.review_type),
                rt::Slot::Value(&mut self.approver_info),
                rt::Slot::OptionalText(&mut self.review_message),
            ],
        );
    }
}

impl rt::Blank for CreateFlowGroupSignReviewRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_group_id: String::new(),
        review_type: rt::Blank::BLANK,
        approver_info: rt::Blank::BLANK,
        review_message: None,
    };
}

rt::record_traits!(CreateFlowGroupSignReviewRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateFlowGroupSignReviewRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "FlowGroupId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Required("ReviewType", rt::Kind::Enum(&enums::review_result::TABLE)),
        rt::Field::Required(
            "ApproverInfo",
            rt::Kind::Record(&structs::need_review_approver_info::SHAPE),
        ),
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
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "Reviews of groups are reported in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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
    ],
};

impl rt::Request for CreateFlowGroupSignReviewRequest {
    type Response = CreateFlowGroupSignReviewResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFlowGroupSignReview` answers.
#[non_exhaustive]
pub struct CreateFlowGroupSignReviewResponse {}

impl Default for CreateFlowGroupSignReviewResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateFlowGroupSignReviewResponse {
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

impl rt::Blank for CreateFlowGroupSignReviewResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(CreateFlowGroupSignReviewResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateFlowGroupSignReviewResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateFlowGroupSignReview",
    summary: "Reports the outcome of a company's own review for one signer of a group of contracts.",
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
        blank: rt::blank::<CreateFlowGroupSignReviewRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateFlowGroupSignReviewResponse>,
    },
};

impl crate::essbasic::Client {
    /// Reports the outcome of a company's own review for one signer of a group of contracts.
    ///
    /// See [`CreateFlowGroupSignReviewRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_flow_group_sign_review(
        &self,
        request: &CreateFlowGroupSignReviewRequest,
    ) -> rt::Call<'_, CreateFlowGroupSignReviewResponse> {
        self.0.send(request)
    }
}
