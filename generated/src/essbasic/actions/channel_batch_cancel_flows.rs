// Generated from schema/essbasic/2021-05-26/actions/ChannelBatchCancelFlows.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelBatchCancelFlows`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelBatchCancelFlowsRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `FlowIds`.
    pub flow_ids: Vec<String>,
    /// `CancelMessage`.
    pub cancel_message: Option<String>,
    /// `CancelMessageFormat`.
    pub cancel_message_format: Option<i64>,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
}

impl ChannelBatchCancelFlowsRequest {
    /// Makes one with what it needs.
    pub fn new(flow_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            flow_ids: rt::list_from(flow_ids),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `FlowIds`.
    pub fn flow_ids(
        mut self,
        flow_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.flow_ids = rt::list_from(flow_ids);
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

impl rt::Record for ChannelBatchCancelFlowsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_ids),
                rt::Member::OptionalText(&self.cancel_message),
                rt::Member::OptionalInteger(&self.cancel_message_format),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.flow_ids),
                rt::Slot::OptionalText(&mut self.cancel_message),
                rt::Slot::OptionalInteger(&mut self.cancel_message_format),
                rt::Value::slot(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for ChannelBatchCancelFlowsRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_ids: Vec::new(),
        cancel_message: None,
        cancel_message_format: None,
        operator: None,
    };
}

rt::record_traits!(ChannelBatchCancelFlowsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelBatchCancelFlowsRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("FlowIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("CancelMessage", rt::Kind::Text),
        rt::Field::optional("CancelMessageFormat", rt::Kind::Integer),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
    ],
    rules: &[],
};

impl rt::Request for ChannelBatchCancelFlowsRequest {
    type Response = ChannelBatchCancelFlowsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelBatchCancelFlows` answers.
#[non_exhaustive]
pub struct ChannelBatchCancelFlowsResponse {
    /// `FailMessages`.
    pub fail_messages: Vec<String>,
    /// `TaskId`.
    pub task_id: String,
}

impl Default for ChannelBatchCancelFlowsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelBatchCancelFlowsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Value(&self.fail_messages), rt::Member::Text(&self.task_id)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.fail_messages),
                rt::Slot::Text(&mut self.task_id),
            ],
        );
    }
}

impl rt::Blank for ChannelBatchCancelFlowsResponse {
    const BLANK: Self = Self {
        fail_messages: Vec::new(),
        task_id: String::new(),
    };
}

rt::record_traits!(ChannelBatchCancelFlowsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelBatchCancelFlowsResponse",
    fields: &[
        rt::Field::required("FailMessages", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::required("TaskId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelBatchCancelFlows",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InvalidParameter.DupTask",
        "InvalidParameter.ParamError",
        "OperationDenied",
        "OperationDenied.FlowHasTerminated",
        "OperationDenied.UserNotInOrganization",
        "ResourceNotFound",
        "ResourceNotFound.Application",
        "ResourceNotFound.User",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelBatchCancelFlowsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelBatchCancelFlowsResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelBatchCancelFlows`.
    ///
    /// See [`ChannelBatchCancelFlowsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_batch_cancel_flows(
        &self,
        request: &ChannelBatchCancelFlowsRequest,
    ) -> rt::Call<'_, ChannelBatchCancelFlowsResponse> {
        self.0.send(request)
    }
}
