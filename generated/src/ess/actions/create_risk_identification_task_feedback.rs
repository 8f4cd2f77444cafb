// Generated from schema/ess/2020-11-11/actions/CreateRiskIdentificationTaskFeedback.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Tells the service whether one result of a contract review is right.
///
/// Read the feedback given so far with DescribeRiskIdentificationTaskFeedback.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct CreateRiskIdentificationTaskFeedbackRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The result that is judged, from DescribeContractReviewTask: RiskId of Risks for a risk, or of ApprovedLists for a point that was passed.
    pub risk_id: Option<String>,
    /// Your judgement of the result.
    ///
    /// Limits: one of `1`, `2`, `3`.
    pub feedback_result: Option<enums::ReviewFeedbackResult>,
    /// Why you judge so, in your own words.
    pub reason: Option<String>,
}

impl CreateRiskIdentificationTaskFeedbackRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `RiskId`.
    pub fn risk_id(mut self, risk_id: impl Into<String>) -> Self {
        self.risk_id = Some(risk_id.into());
        self
    }
    /// Sets `FeedbackResult`.
    #[inline]
    pub fn feedback_result(
        mut self,
        feedback_result: enums::ReviewFeedbackResult,
    ) -> Self {
        self.feedback_result = Some(feedback_result);
        self
    }
    /// Sets `Reason`.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

impl Default for CreateRiskIdentificationTaskFeedbackRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateRiskIdentificationTaskFeedbackRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.risk_id),
                rt::Member::Value(&self.feedback_result),
                rt::Member::OptionalText(&self.reason),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalText(&mut self.risk_id),
                rt::Slot::Value(&mut self.feedback_result),
                rt::Slot::OptionalText(&mut self.reason),
            ],
        );
    }
}

impl rt::Blank for CreateRiskIdentificationTaskFeedbackRequest {
    const BLANK: Self = Self {
        operator: None,
        risk_id: None,
        feedback_result: None,
        reason: None,
    };
}

rt::record_traits!(CreateRiskIdentificationTaskFeedbackRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateRiskIdentificationTaskFeedbackRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("RiskId", rt::Kind::Text),
        rt::Field::Limited(
            "FeedbackResult",
            rt::Kind::Enum(&enums::review_feedback_result::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Integer(1),
                            rt::Literal::Integer(2),
                            rt::Literal::Integer(3),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Optional("Reason", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for CreateRiskIdentificationTaskFeedbackRequest {
    type Response = CreateRiskIdentificationTaskFeedbackResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateRiskIdentificationTaskFeedback` answers.
#[non_exhaustive]
pub struct CreateRiskIdentificationTaskFeedbackResponse {}

impl Default for CreateRiskIdentificationTaskFeedbackResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateRiskIdentificationTaskFeedbackResponse {
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

impl rt::Blank for CreateRiskIdentificationTaskFeedbackResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(CreateRiskIdentificationTaskFeedbackResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateRiskIdentificationTaskFeedbackResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateRiskIdentificationTaskFeedback",
    summary: "Tells the service whether one result of a contract review is right.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError.Db \
        InvalidParameterValue \
        OperationDenied",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateRiskIdentificationTaskFeedbackRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateRiskIdentificationTaskFeedbackResponse>,
    },
};

impl crate::ess::Client {
    /// Tells the service whether one result of a contract review is right.
    ///
    /// See [`CreateRiskIdentificationTaskFeedbackRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_risk_identification_task_feedback(
        &self,
        request: &CreateRiskIdentificationTaskFeedbackRequest,
    ) -> rt::Call<'_, CreateRiskIdentificationTaskFeedbackResponse> {
        self.0.send(request)
    }
}
