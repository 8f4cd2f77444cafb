// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateBatchCancelFlowUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelCreateBatchCancelFlowUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateBatchCancelFlowUrlRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `FlowIds`.
    pub flow_ids: Vec<String>,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
}

impl ChannelCreateBatchCancelFlowUrlRequest {
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
    /// Sets `Operator`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

impl rt::Record for ChannelCreateBatchCancelFlowUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_ids),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.flow_ids),
                rt::Value::slot(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateBatchCancelFlowUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_ids: Vec::new(),
        operator: None,
    };
}

rt::record_traits!(ChannelCreateBatchCancelFlowUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateBatchCancelFlowUrlRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("FlowIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
    ],
    rules: &[],
};

impl rt::Request for ChannelCreateBatchCancelFlowUrlRequest {
    type Response = ChannelCreateBatchCancelFlowUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateBatchCancelFlowUrl` answers.
#[non_exhaustive]
pub struct ChannelCreateBatchCancelFlowUrlResponse {
    /// `BatchCancelFlowUrl`.
    pub batch_cancel_flow_url: String,
    /// `FailMessages`.
    pub fail_messages: Vec<String>,
    /// `UrlExpireOn`.
    pub url_expire_on: String,
    /// `TaskId`.
    pub task_id: String,
}

impl Default for ChannelCreateBatchCancelFlowUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateBatchCancelFlowUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.batch_cancel_flow_url),
                rt::Member::Value(&self.fail_messages),
                rt::Member::Text(&self.url_expire_on),
                rt::Member::Text(&self.task_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.batch_cancel_flow_url),
                rt::Value::slot(&mut self.fail_messages),
                rt::Slot::Text(&mut self.url_expire_on),
                rt::Slot::Text(&mut self.task_id),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateBatchCancelFlowUrlResponse {
    const BLANK: Self = Self {
        batch_cancel_flow_url: String::new(),
        fail_messages: Vec::new(),
        url_expire_on: String::new(),
        task_id: String::new(),
    };
}

rt::record_traits!(ChannelCreateBatchCancelFlowUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateBatchCancelFlowUrlResponse",
    fields: &[
        rt::Field::required("BatchCancelFlowUrl", rt::Kind::Text).sensitive(),
        rt::Field::required("FailMessages", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::required("UrlExpireOn", rt::Kind::Text),
        rt::Field::required("TaskId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateBatchCancelFlowUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "OperationDenied",
        "ResourceNotFound",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateBatchCancelFlowUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateBatchCancelFlowUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelCreateBatchCancelFlowUrl`.
    ///
    /// See [`ChannelCreateBatchCancelFlowUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_batch_cancel_flow_url(
        &self,
        request: &ChannelCreateBatchCancelFlowUrlRequest,
    ) -> rt::Call<'_, ChannelCreateBatchCancelFlowUrlResponse> {
        self.0.send(request)
    }
}
