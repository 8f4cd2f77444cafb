// Generated from schema/essbasic/2021-05-26/actions/ChannelDescribeSignFaceVideo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Gets the video that was taken of a signer during a video check.
///
/// Only for contracts signed on H5 pages with a video check (Intention of a signing link), not in the mini-program, and only within 24 hours after signing; later the video is gone.
/// Tencent must enable it.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/partnerApis/flows/ChannelDescribeSignFaceVideo) (in Chinese)
///
/// # Rules
///
/// - The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND)
#[must_use]
#[non_exhaustive]
pub struct ChannelDescribeSignFaceVideoRequest {
    /// The contract, signed on an H5 page with a video check in the last 24 hours; the console shows its id too.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// The signer, by the id within this contract: SignId of CreateSignUrls or DescribeFlowDetailInfo.
    /// The same person has another one in every contract.
    pub sign_id: String,
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given, and company and employee must be verified.
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
                rt::Slot::Value(&mut self.agent),
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
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Required("SignId", rt::Kind::Text),
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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
    ],
};

impl rt::Request for ChannelDescribeSignFaceVideoRequest {
    type Response = ChannelDescribeSignFaceVideoResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelDescribeSignFaceVideo` answers.
#[non_exhaustive]
pub struct ChannelDescribeSignFaceVideoResponse {
    /// The video of the face check.
    pub video_data: Option<structs::DetectInfoVideoData>,
    /// The questions and answers, if the check asked questions.
    pub intention_question_result: Option<structs::IntentionQuestionResult>,
    /// The rounds of nodding, if the check asked for nodding; otherwise null.
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
                rt::Slot::Value(&mut self.video_data),
                rt::Slot::Value(&mut self.intention_question_result),
                rt::Slot::Value(&mut self.intention_action_result),
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
        rt::Field::Optional(
            "VideoData",
            rt::Kind::Record(&structs::detect_info_video_data::SHAPE),
        ),
        rt::Field::Optional(
            "IntentionQuestionResult",
            rt::Kind::Record(&structs::intention_question_result::SHAPE),
        ),
        rt::Field::Optional(
            "IntentionActionResult",
            rt::Kind::Record(&structs::intention_action_result::SHAPE),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelDescribeSignFaceVideo",
    summary: "Gets the video that was taken of a signer during a video check.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InvalidParameterValue \
        MissingParameter \
        OperationDenied \
        ResourceNotFound",
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
    /// Gets the video that was taken of a signer during a video check.
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
