// Generated from schema/ess/2020-11-11/actions/CreateFlowSignReview.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Reports what the company's internal review of a contract has decided.
///
/// Two steps can wait for it: the signing of a party, where NeedSignReview (the own company's signers; CreateFlow, CreateFlowByFiles, CreatePrepareFlow and the two actions that start groups) or ApproverNeedSignReview (any one party, of the own or another company or a private person; all of these but CreatePrepareFlow) was set, and the start of the contract, where NeedCreateReview was set in CreatePrepareFlow.
/// A review that does not approve can be reported again later; once the start is approved, later results have no effect.
/// Groups have CreateFlowGroupSignReview too.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/operateFlows/CreateFlowSignReview) (in Chinese)
///
/// # Rules
///
/// - A review that does not approve needs its reason: set ReviewMessage. (`InvalidParameter.ParamError`)
/// - The review of a start is about no party: leave RecipientId out, or choose SignReview. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.AgeNotAchieveNormalLegal`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL),
/// [`FailedOperation.NotAvailableSignReview`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_NOT_AVAILABLE_SIGN_REVIEW),
/// [`FailedOperation.OrganizationExperienceChange`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE),
/// [`FailedOperation.OrganizationNameChanged`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_NAME_CHANGED),
/// [`FailedOperation.OrganizationNameNeedChange`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DbRead`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_READ),
/// [`InternalError.Decryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DECRYPTION),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.Encryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_ENCRYPTION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN),
/// [`OperationDenied.NoQuota`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_QUOTA),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateFlowSignReviewRequest {
    /// A member of staff of the initiating company, in whose name the result is reported; this person needs the right to call the action and to use the contract.
    pub operator: Option<structs::UserInfo>,
    /// The contract that was reviewed; the console shows its id.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// What the review of this contract has decided.
    pub review_type: enums::ReviewResult,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The party that was reviewed, by its RecipientId.
    /// Needed if the party is a private person, or was held back by ApproverNeedSignReview; the own company's signing (NeedSignReview) can do without.
    pub recipient_id: Option<String>,
    /// Which step the review is about.
    /// For a private person only SignReview works.
    ///
    /// Default: `"SignReview"`.
    pub operate_type: Option<enums::ReviewStage>,
    /// Why the review decided so; needed unless it approves.
    ///
    /// Limits: at most 200 characters (`InvalidParameter.ParamError`).
    pub review_message: Option<String>,
}

impl CreateFlowSignReviewRequest {
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
    /// Sets `ReviewType`.
    pub fn review_type(mut self, review_type: impl Into<enums::ReviewResult>) -> Self {
        self.review_type = review_type.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
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
    /// Sets `ReviewMessage`.
    pub fn review_message(mut self, review_message: impl Into<String>) -> Self {
        self.review_message = Some(review_message.into());
        self
    }
}

impl rt::Record for CreateFlowSignReviewRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.flow_id),
                rt::Member::Value(&self.review_type),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.recipient_id),
                rt::Member::Value(&self.operate_type),
                rt::Member::OptionalText(&self.review_message),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Value(&mut self.review_type),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.recipient_id),
                rt::Slot::Value(&mut self.operate_type),
                rt::Slot::OptionalText(&mut self.review_message),
            ],
        );
    }
}

impl rt::Blank for CreateFlowSignReviewRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_id: String::new(),
        review_type: rt::Blank::BLANK,
        agent: None,
        recipient_id: None,
        operate_type: None,
        review_message: None,
    };
}

rt::record_traits!(CreateFlowSignReviewRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateFlowSignReviewRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Required("ReviewType", rt::Kind::Enum(&enums::review_result::TABLE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("RecipientId", rt::Kind::Text),
        rt::Field::Optional("OperateType", rt::Kind::Enum(&enums::review_stage::TABLE)),
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
            id: "refusal-needs-reason",
            message: "A review that does not approve needs its reason: set ReviewMessage.",
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
            message: "The review of a start is about no party: leave RecipientId out, or choose SignReview.",
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

impl rt::Request for CreateFlowSignReviewRequest {
    type Response = CreateFlowSignReviewResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFlowSignReview` answers.
#[non_exhaustive]
pub struct CreateFlowSignReviewResponse {}

impl Default for CreateFlowSignReviewResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateFlowSignReviewResponse {
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

impl rt::Blank for CreateFlowSignReviewResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(CreateFlowSignReviewResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateFlowSignReviewResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateFlowSignReview",
    summary: "Reports what the company's internal review of a contract has decided.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.AgeNotAchieveNormalLegal \
        FailedOperation.NotAvailableSignReview \
        FailedOperation.OrganizationExperienceChange \
        FailedOperation.OrganizationNameChanged \
        FailedOperation.OrganizationNameNeedChange \
        InternalError.Db \
        InternalError.DbRead \
        InternalError.Decryption \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.Encryption \
        InternalError.System \
        InvalidParameter.ParamError \
        OperationDenied \
        OperationDenied.Forbid \
        OperationDenied.NoIdentityVerify \
        OperationDenied.NoLogin \
        OperationDenied.NoQuota \
        ResourceNotFound \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateFlowSignReviewRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateFlowSignReviewResponse>,
    },
};

impl crate::ess::Client {
    /// Reports what the company's internal review of a contract has decided.
    ///
    /// See [`CreateFlowSignReviewRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_flow_sign_review(
        &self,
        request: &CreateFlowSignReviewRequest,
    ) -> rt::Call<'_, CreateFlowSignReviewResponse> {
        self.0.send(request)
    }
}
