// Generated from schema/essbasic/2021-05-26/actions/ChannelCancelFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelCancelFlow`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelCancelFlowRequest {
    /// `FlowId`.
    pub flow_id: String,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `CancelMessage`.
    pub cancel_message: Option<String>,
    /// `CancelMessageFormat`.
    pub cancel_message_format: Option<i64>,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
}

impl ChannelCancelFlowRequest {
    /// Makes one with what it needs.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = flow_id.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `CancelMessage`.
    pub fn cancel_message(mut self, cancel_message: impl Into<String>) -> Self {
        self.cancel_message = Some(cancel_message.into());
        self
    }
    /// Sets `CancelMessageFormat`.
    #[inline]
    pub fn cancel_message_format(mut self, cancel_message_format: i64) -> Self {
        self.cancel_message_format = Some(cancel_message_format);
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

impl rt::Record for ChannelCancelFlowRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_id),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.cancel_message),
                rt::Member::OptionalInteger(&self.cancel_message_format),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_id),
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalText(&mut self.cancel_message),
                rt::Slot::OptionalInteger(&mut self.cancel_message_format),
                rt::Value::slot(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for ChannelCancelFlowRequest {
    const BLANK: Self = Self {
        flow_id: String::new(),
        agent: None,
        cancel_message: None,
        cancel_message_format: None,
        operator: None,
    };
}

rt::record_traits!(ChannelCancelFlowRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCancelFlowRequest",
    fields: &[
        rt::Field::required("FlowId", rt::Kind::Text),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("CancelMessage", rt::Kind::Text),
        rt::Field::optional("CancelMessageFormat", rt::Kind::Integer),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
    ],
    rules: &[],
};

impl rt::Request for ChannelCancelFlowRequest {
    type Response = ChannelCancelFlowResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCancelFlow` answers.
#[non_exhaustive]
pub struct ChannelCancelFlowResponse {}

impl Default for ChannelCancelFlowResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCancelFlowResponse {
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

impl rt::Blank for ChannelCancelFlowResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(ChannelCancelFlowResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCancelFlowResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCancelFlow",
    summary: "",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InternalError.System",
        "InvalidParameter",
        "InvalidParameter.CancelReason",
        "InvalidParameter.ParamError",
        "InvalidParameter.Status",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.FlowHasTerminated",
        "OperationDenied.Forbid",
        "OperationDenied.UserNotInOrganization",
        "ResourceNotFound",
        "ResourceNotFound.Flow",
        "UnauthorizedOperation.NoPermissionFeature",
        "UnknownParameter",
        "UnsupportedOperation",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCancelFlowRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCancelFlowResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelCancelFlow`.
    ///
    /// See [`ChannelCancelFlowRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_cancel_flow(
        &self,
        request: &ChannelCancelFlowRequest,
    ) -> rt::Call<'_, ChannelCancelFlowResponse> {
        self.0.send(request)
    }
}
