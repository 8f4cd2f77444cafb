// Generated from schema/essbasic/2021-05-26/actions/ChannelDescribeSignFaceVideo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelDescribeSignFaceVideo`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelDescribeSignFaceVideoRequest {
    /// `FlowId`.
    pub flow_id: String,
    /// `SignId`.
    pub sign_id: String,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
}

impl ChannelDescribeSignFaceVideoRequest {
    /// Makes one with what it needs.
    pub fn new(flow_id: impl Into<String>, sign_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            sign_id: sign_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = flow_id.into();
        self
    }
    /// Sets `SignId`.
    pub fn sign_id(mut self, sign_id: impl Into<String>) -> Self {
        self.sign_id = sign_id.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for ChannelDescribeSignFaceVideoRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_id),
                rt::Member::Text(&self.sign_id),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Text(&mut self.sign_id),
                rt::Value::slot(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for ChannelDescribeSignFaceVideoRequest {
    const BLANK: Self = Self {
        flow_id: String::new(),
        sign_id: String::new(),
        agent: None,
    };
}

rt::record_traits!(ChannelDescribeSignFaceVideoRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelDescribeSignFaceVideoRequest",
    fields: &[
        rt::Field::required("FlowId", rt::Kind::Text),
        rt::Field::required("SignId", rt::Kind::Text),
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for ChannelDescribeSignFaceVideoRequest {
    type Response = ChannelDescribeSignFaceVideoResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelDescribeSignFaceVideo` answers.
#[non_exhaustive]
pub struct ChannelDescribeSignFaceVideoResponse {
    /// `VideoData`.
    pub video_data: Option<structs::DetectInfoVideoData>,
    /// `IntentionQuestionResult`.
    pub intention_question_result: Option<structs::IntentionQuestionResult>,
    /// `IntentionActionResult`.
    pub intention_action_result: Option<structs::IntentionActionResult>,
}

impl Default for ChannelDescribeSignFaceVideoResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelDescribeSignFaceVideoResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.video_data),
                rt::Member::Value(&self.intention_question_result),
                rt::Member::Value(&self.intention_action_result),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.video_data),
                rt::Value::slot(&mut self.intention_question_result),
                rt::Value::slot(&mut self.intention_action_result),
            ],
        );
    }
}

impl rt::Blank for ChannelDescribeSignFaceVideoResponse {
    const BLANK: Self = Self {
        video_data: None,
        intention_question_result: None,
        intention_action_result: None,
    };
}

rt::record_traits!(ChannelDescribeSignFaceVideoResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelDescribeSignFaceVideoResponse",
    fields: &[
        rt::Field::optional(
            "VideoData",
            rt::Kind::Record(&structs::detect_info_video_data::SHAPE),
        ),
        rt::Field::optional(
            "IntentionQuestionResult",
            rt::Kind::Record(&structs::intention_question_result::SHAPE),
        ),
        rt::Field::optional(
            "IntentionActionResult",
            rt::Kind::Record(&structs::intention_action_result::SHAPE),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelDescribeSignFaceVideo",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InvalidParameterValue",
        "MissingParameter",
        "OperationDenied",
        "ResourceNotFound",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelDescribeSignFaceVideoRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelDescribeSignFaceVideoResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelDescribeSignFaceVideo`.
    ///
    /// See [`ChannelDescribeSignFaceVideoRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_describe_sign_face_video(
        &self,
        request: &ChannelDescribeSignFaceVideoRequest,
    ) -> rt::Call<'_, ChannelDescribeSignFaceVideoResponse> {
        self.0.send(request)
    }
}
