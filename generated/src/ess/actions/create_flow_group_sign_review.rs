// Generated from schema/ess/2020-11-11/actions/CreateFlowGroupSignReview.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Reports what the company's internal review of a signer has decided, for all contracts of a group.
///
/// For groups of CreateFlowGroupByFiles and CreateFlowGroupByTemplates in which NeedSignReview of a contract or ApproverNeedSignReview of a signer was set; automatic signing waits for it too.
/// A result can be reported several times for the same signer, and the last one before the signing counts.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - A review that does not approve needs its reason: set ReviewMessage. (`InvalidParameter.ParamError`)
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
pub struct CreateFlowGroupSignReviewRequest {
    /// A member of staff of the company that started the group, in whose name the result is reported; this person needs the right to call the action and to use the group.
    pub operator: Option<structs::UserInfo>,
    /// The group whose contracts were reviewed, by the id that CreateFlowGroupByFiles or CreateFlowGroupByTemplates gave.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_group_id: String,
    /// What the review of this signer has decided.
    pub review_type: enums::ReviewResult,
    /// The signer who was reviewed, stated as when the group was started: name and mobile number, or name and document, and for a company its name too.
    pub approver_info: structs::NeedReviewApproverInfo,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// Why the signer of the group was not approved.
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
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
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
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
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
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.flow_group_id),
                rt::Member::Value(&self.review_type),
                rt::Member::Value(&self.approver_info),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.review_message),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.flow_group_id),
                rt::Slot::Value(&mut self.review_type),
                rt::Slot::Value(&mut self.approver_info),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.review_message),
            ],
        );
    }
}

impl rt::Blank for CreateFlowGroupSignReviewRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_group_id: String::new(),
        review_type: rt::Blank::BLANK,
        approver_info: rt::Blank::BLANK,
        agent: None,
        review_message: None,
    };
}

rt::record_traits!(CreateFlowGroupSignReviewRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateFlowGroupSignReviewRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
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
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
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
    service: &crate::ess::SERVICE,
    name: "CreateFlowGroupSignReview",
    summary: "Reports what the company's internal review of a signer has decided, for all contracts of a group.",
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
        blank: rt::blank::<CreateFlowGroupSignReviewRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateFlowGroupSignReviewResponse>,
    },
};

impl crate::ess::Client {
    /// Reports what the company's internal review of a signer has decided, for all contracts of a group.
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
