// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateFlowSignReview.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelCreateFlowSignReview`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateFlowSignReviewRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `FlowId`.
    pub flow_id: String,
    /// `ReviewType`.
    pub review_type: String,
    /// `ReviewMessage`.
    pub review_message: Option<String>,
    /// `RecipientId`.
    pub recipient_id: Option<String>,
    /// `OperateType`.
    pub operate_type: Option<String>,
}

impl ChannelCreateFlowSignReviewRequest {
    /// Makes one with what it needs.
    pub fn new(flow_id: impl Into<String>, review_type: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            review_type: review_type.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = flow_id.into();
        self
    }
    /// Sets `ReviewType`.
    pub fn review_type(mut self, review_type: impl Into<String>) -> Self {
        self.review_type = review_type.into();
        self
    }
    /// Sets `ReviewMessage`.
    pub fn review_message(mut self, review_message: impl Into<String>) -> Self {
        self.review_message = Some(review_message.into());
        self
    }
    /// Sets `RecipientId`.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = Some(recipient_id.into());
        self
    }
    /// Sets `OperateType`.
    pub fn operate_type(mut self, operate_type: impl Into<String>) -> Self {
        self.operate_type = Some(operate_type.into());
        self
    }
}

impl rt::Record for ChannelCreateFlowSignReviewRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.flow_id),
                rt::Member::Text(&self.review_type),
                rt::Member::OptionalText(&self.review_message),
                rt::Member::OptionalText(&self.recipient_id),
                rt::Member::OptionalText(&self.operate_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Text(&mut self.review_type),
                rt::Slot::OptionalText(&mut self.review_message),
                rt::Slot::OptionalText(&mut self.recipient_id),
                rt::Slot::OptionalText(&mut self.operate_type),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateFlowSignReviewRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_id: String::new(),
        review_type: String::new(),
        review_message: None,
        recipient_id: None,
        operate_type: None,
    };
}

rt::record_traits!(ChannelCreateFlowSignReviewRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowSignReviewRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("FlowId", rt::Kind::Text),
        rt::Field::required("ReviewType", rt::Kind::Text),
        rt::Field::optional("ReviewMessage", rt::Kind::Text),
        rt::Field::optional("RecipientId", rt::Kind::Text),
        rt::Field::optional("OperateType", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for ChannelCreateFlowSignReviewRequest {
    type Response = ChannelCreateFlowSignReviewResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateFlowSignReview` answers.
#[non_exhaustive]
pub struct ChannelCreateFlowSignReviewResponse {}

impl Default for ChannelCreateFlowSignReviewResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateFlowSignReviewResponse {
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

impl rt::Blank for ChannelCreateFlowSignReviewResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(ChannelCreateFlowSignReviewResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowSignReviewResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateFlowSignReview",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation.NotAvailableSignReview",
        "InternalError",
        "InternalError.Db",
        "InvalidParameter",
        "InvalidParameter.ParamError",
        "InvalidParameter.Status",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.NoFlowPermission",
        "ResourceNotFound",
        "ResourceNotFound.Flow",
        "ResourceUnavailable",
        "UnauthorizedOperation.NoPermissionFeature",
        "UnknownParameter",
        "UnsupportedOperation",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateFlowSignReviewRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateFlowSignReviewResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelCreateFlowSignReview`.
    ///
    /// See [`ChannelCreateFlowSignReviewRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_flow_sign_review(
        &self,
        request: &ChannelCreateFlowSignReviewRequest,
    ) -> rt::Call<'_, ChannelCreateFlowSignReviewResponse> {
        self.0.send(request)
    }
}
