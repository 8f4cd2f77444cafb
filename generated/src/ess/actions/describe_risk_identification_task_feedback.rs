// Generated from schema/ess/2020-11-11/actions/DescribeRiskIdentificationTaskFeedback.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Gives the feedback on the results of a contract review.
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
pub struct DescribeRiskIdentificationTaskFeedbackRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The review task, from CreateBatchContractReviewTask.
    /// The vendor's text names the action for extraction here, by mistake.
    pub task_id: Option<String>,
}

impl DescribeRiskIdentificationTaskFeedbackRequest {
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
    /// Sets `TaskId`.
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }
}

impl Default for DescribeRiskIdentificationTaskFeedbackRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeRiskIdentificationTaskFeedbackRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Value(&self.operator), rt::Member::OptionalText(&self.task_id)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalText(&mut self.task_id),
            ],
        );
    }
}

impl rt::Blank for DescribeRiskIdentificationTaskFeedbackRequest {
    const BLANK: Self = Self {
        operator: None,
        task_id: None,
    };
}

rt::record_traits!(DescribeRiskIdentificationTaskFeedbackRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeRiskIdentificationTaskFeedbackRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("TaskId", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for DescribeRiskIdentificationTaskFeedbackRequest {
    type Response = DescribeRiskIdentificationTaskFeedbackResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeRiskIdentificationTaskFeedback` answers.
#[non_exhaustive]
pub struct DescribeRiskIdentificationTaskFeedbackResponse {
    /// The feedback, one entry for each result of the review.
    pub feedback_list: Vec<structs::RiskIdentificationFeedbackInfo>,
}

impl Default for DescribeRiskIdentificationTaskFeedbackResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeRiskIdentificationTaskFeedbackResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.feedback_list)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.feedback_list)]);
    }
}

impl rt::Blank for DescribeRiskIdentificationTaskFeedbackResponse {
    const BLANK: Self = Self { feedback_list: Vec::new() };
}

rt::record_traits!(DescribeRiskIdentificationTaskFeedbackResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeRiskIdentificationTaskFeedbackResponse",
    fields: &[
        rt::Field::Optional(
            "FeedbackList",
            rt::Kind::List(
                &rt::Kind::Record(&structs::risk_identification_feedback_info::SHAPE),
            ),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeRiskIdentificationTaskFeedback",
    summary: "Gives the feedback on the results of a contract review.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError.Db \
        InvalidParameterValue \
        OperationDenied",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeRiskIdentificationTaskFeedbackRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeRiskIdentificationTaskFeedbackResponse>,
    },
};

impl crate::ess::Client {
    /// Gives the feedback on the results of a contract review.
    ///
    /// See [`DescribeRiskIdentificationTaskFeedbackRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_risk_identification_task_feedback(
        &self,
        request: &DescribeRiskIdentificationTaskFeedbackRequest,
    ) -> rt::Call<'_, DescribeRiskIdentificationTaskFeedbackResponse> {
        self.0.send(request)
    }
}
