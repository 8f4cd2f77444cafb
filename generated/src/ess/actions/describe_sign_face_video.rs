// Generated from schema/ess/2020-11-11/actions/DescribeSignFaceVideo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Gives the video by which a signer proved the will to sign.
///
/// It exists only where the signer came by an H5 link with a video check (Intention), not for the mini-program, and only for 24 hours after signing.
/// The vendor opens the action on request only.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/queryFlows/DescribeSignFaceVideo) (in Chinese)
///
/// # Rules
///
/// - The operator has no id.
///   Set Operator.UserId to the platform's id of the member of staff.
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
pub struct DescribeSignFaceVideoRequest {
    /// The member of staff who asks, with UserId filled; this person needs the right to call the action and to see the contract.
    pub operator: Option<structs::UserInfo>,
    /// The contract that was signed.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// The signer, by the SignId that DescribeFlowInfo tells; it differs from contract to contract.
    pub sign_id: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl DescribeSignFaceVideoRequest {
    /// Makes one with what it needs.
    pub fn new(flow_id: impl Into<String>, sign_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            sign_id: sign_id.into(),
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

impl rt::Record for DescribeSignFaceVideoRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.flow_id),
                rt::Member::Text(&self.sign_id),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Text(&mut self.sign_id),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for DescribeSignFaceVideoRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_id: String::new(),
        sign_id: String::new(),
        agent: None,
    };
}

rt::record_traits!(DescribeSignFaceVideoRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeSignFaceVideoRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Required("SignId", rt::Kind::Text),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "operator-user-id",
            message: "The operator has no id. Set Operator.UserId to the platform's id of the member of staff.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Operator.UserId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for DescribeSignFaceVideoRequest {
    type Response = DescribeSignFaceVideoResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeSignFaceVideo` answers.
#[non_exhaustive]
pub struct DescribeSignFaceVideoResponse {
    /// The video of the face.
    pub video_data: Option<structs::DetectInfoVideoData>,
    /// What came of questions that were answered aloud, if that was asked for.
    pub intention_question_result: Option<structs::IntentionQuestionResult>,
    /// What came of texts that were nodded to, if that was asked for; otherwise it may be null.
    pub intention_action_result: Option<structs::IntentionActionResult>,
}

impl Default for DescribeSignFaceVideoResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeSignFaceVideoResponse {
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

impl rt::Blank for DescribeSignFaceVideoResponse {
    const BLANK: Self = Self {
        video_data: None,
        intention_question_result: None,
        intention_action_result: None,
    };
}

rt::record_traits!(DescribeSignFaceVideoResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeSignFaceVideoResponse",
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
    service: &crate::ess::SERVICE,
    name: "DescribeSignFaceVideo",
    summary: "Gives the video by which a signer proved the will to sign.",
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
        blank: rt::blank::<DescribeSignFaceVideoRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeSignFaceVideoResponse>,
    },
};

impl crate::ess::Client {
    /// Gives the video by which a signer proved the will to sign.
    ///
    /// See [`DescribeSignFaceVideoRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_sign_face_video(
        &self,
        request: &DescribeSignFaceVideoRequest,
    ) -> rt::Call<'_, DescribeSignFaceVideoResponse> {
        self.0.send(request)
    }
}
