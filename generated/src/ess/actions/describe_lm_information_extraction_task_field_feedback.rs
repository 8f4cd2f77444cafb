// Generated from schema/ess/2020-11-11/actions/DescribeLMInformationExtractionTaskFieldFeedback.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Gives the feedback on the values that an extraction found.
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
pub struct DescribeLMInformationExtractionTaskFieldFeedbackRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The extraction task whose feedback is wanted, from CreateBatchInformationExtractionTask.
    pub task_id: Option<String>,
}

impl DescribeLMInformationExtractionTaskFieldFeedbackRequest {
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

impl Default for DescribeLMInformationExtractionTaskFieldFeedbackRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeLMInformationExtractionTaskFieldFeedbackRequest {
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

impl rt::Blank for DescribeLMInformationExtractionTaskFieldFeedbackRequest {
    const BLANK: Self = Self {
        operator: None,
        task_id: None,
    };
}

rt::record_traits!(DescribeLMInformationExtractionTaskFieldFeedbackRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeLMInformationExtractionTaskFieldFeedbackRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("TaskId", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for DescribeLMInformationExtractionTaskFieldFeedbackRequest {
    type Response = DescribeLMInformationExtractionTaskFieldFeedbackResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeLMInformationExtractionTaskFieldFeedback` answers.
#[non_exhaustive]
pub struct DescribeLMInformationExtractionTaskFieldFeedbackResponse {
    /// The feedback, by part of the task.
    pub sub_task_feedback_list: Vec<structs::SubTaskFeedback>,
    /// The extraction task that was asked about.
    pub task_id: Option<String>,
}

impl Default for DescribeLMInformationExtractionTaskFieldFeedbackResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeLMInformationExtractionTaskFieldFeedbackResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.sub_task_feedback_list),
                rt::Member::OptionalText(&self.task_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.sub_task_feedback_list),
                rt::Slot::OptionalText(&mut self.task_id),
            ],
        );
    }
}

impl rt::Blank for DescribeLMInformationExtractionTaskFieldFeedbackResponse {
    const BLANK: Self = Self {
        sub_task_feedback_list: Vec::new(),
        task_id: None,
    };
}

rt::record_traits!(DescribeLMInformationExtractionTaskFieldFeedbackResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeLMInformationExtractionTaskFieldFeedbackResponse",
    fields: &[
        rt::Field::Optional(
            "SubTaskFeedbackList",
            rt::Kind::List(&rt::Kind::Record(&structs::sub_task_feedback::SHAPE)),
        ),
        rt::Field::Optional("TaskId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeLMInformationExtractionTaskFieldFeedback",
    summary: "Gives the feedback on the values that an extraction found.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError.Db \
        InvalidParameterValue \
        OperationDenied",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeLMInformationExtractionTaskFieldFeedbackRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeLMInformationExtractionTaskFieldFeedbackResponse>,
    },
};

impl crate::ess::Client {
    /// Gives the feedback on the values that an extraction found.
    ///
    /// See [`DescribeLMInformationExtractionTaskFieldFeedbackRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_lm_information_extraction_task_field_feedback(
        &self,
        request: &DescribeLMInformationExtractionTaskFieldFeedbackRequest,
    ) -> rt::Call<'_, DescribeLMInformationExtractionTaskFieldFeedbackResponse> {
        self.0.send(request)
    }
}
