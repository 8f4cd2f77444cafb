// Generated from schema/ess/2020-11-11/actions/CreateLMInformationExtractionTaskFieldFeedback.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Tells the service whether an extracted value is right.
///
/// Read the feedback given so far with DescribeLMInformationExtractionTaskFieldFeedback.
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
pub struct CreateLMInformationExtractionTaskFieldFeedbackRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The value that is judged: Results.ExtractionFieldResults.Id of DescribeInformationExtractionTask.
    pub id: Option<String>,
    /// Your judgement of the value.
    pub feedback: Option<structs::FeedbackInfo>,
}

impl CreateLMInformationExtractionTaskFieldFeedbackRequest {
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
    /// Sets `Id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `Feedback`.
    #[inline]
    pub fn feedback(mut self, feedback: structs::FeedbackInfo) -> Self {
        self.feedback = Some(feedback);
        self
    }
}

impl Default for CreateLMInformationExtractionTaskFieldFeedbackRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateLMInformationExtractionTaskFieldFeedbackRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.id),
                rt::Member::Value(&self.feedback),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalText(&mut self.id),
                rt::Slot::Value(&mut self.feedback),
            ],
        );
    }
}

impl rt::Blank for CreateLMInformationExtractionTaskFieldFeedbackRequest {
    const BLANK: Self = Self {
        operator: None,
        id: None,
        feedback: None,
    };
}

rt::record_traits!(CreateLMInformationExtractionTaskFieldFeedbackRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateLMInformationExtractionTaskFieldFeedbackRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("Id", rt::Kind::Text),
        rt::Field::Optional("Feedback", rt::Kind::Record(&structs::feedback_info::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for CreateLMInformationExtractionTaskFieldFeedbackRequest {
    type Response = CreateLMInformationExtractionTaskFieldFeedbackResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateLMInformationExtractionTaskFieldFeedback` answers.
#[non_exhaustive]
pub struct CreateLMInformationExtractionTaskFieldFeedbackResponse {}

impl Default for CreateLMInformationExtractionTaskFieldFeedbackResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateLMInformationExtractionTaskFieldFeedbackResponse {
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

impl rt::Blank for CreateLMInformationExtractionTaskFieldFeedbackResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(CreateLMInformationExtractionTaskFieldFeedbackResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateLMInformationExtractionTaskFieldFeedbackResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateLMInformationExtractionTaskFieldFeedback",
    summary: "Tells the service whether an extracted value is right.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError.Db \
        InvalidParameterValue \
        OperationDenied",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateLMInformationExtractionTaskFieldFeedbackRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateLMInformationExtractionTaskFieldFeedbackResponse>,
    },
};

impl crate::ess::Client {
    /// Tells the service whether an extracted value is right.
    ///
    /// See [`CreateLMInformationExtractionTaskFieldFeedbackRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_lm_information_extraction_task_field_feedback(
        &self,
        request: &CreateLMInformationExtractionTaskFieldFeedbackRequest,
    ) -> rt::Call<'_, CreateLMInformationExtractionTaskFieldFeedbackResponse> {
        self.0.send(request)
    }
}
