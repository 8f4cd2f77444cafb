// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateBatchQuickSignUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelCreateBatchQuickSignUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateBatchQuickSignUrlRequest {
    /// `FlowApproverInfo`.
    pub flow_approver_info: structs::FlowApproverInfo,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `FlowIds`.
    pub flow_ids: Option<Vec<String>>,
    /// `FlowGroupId`.
    pub flow_group_id: Option<String>,
    /// `JumpUrl`.
    pub jump_url: Option<String>,
    /// `SignatureTypes`.
    pub signature_types: Option<Vec<i64>>,
    /// `ApproverSignTypes`.
    pub approver_sign_types: Option<Vec<i64>>,
    /// `SignTypeSelector`.
    pub sign_type_selector: Option<i64>,
    /// `FlowBatchUrlInfo`.
    pub flow_batch_url_info: Option<structs::FlowBatchUrlInfo>,
    /// `Intention`.
    pub intention: Option<structs::Intention>,
    /// `VideoVerifyTimesLimit`.
    pub video_verify_times_limit: Option<i64>,
    /// `CacheApproverInfo`.
    pub cache_approver_info: Option<bool>,
    /// `CanBatchReject`.
    pub can_batch_reject: Option<bool>,
    /// `PresetApproverInfo`.
    pub preset_approver_info: Option<structs::PresetApproverInfo>,
    /// `CanSkipReadFlow`.
    pub can_skip_read_flow: Option<bool>,
    /// `ExpiredOn`.
    pub expired_on: Option<i64>,
}

impl ChannelCreateBatchQuickSignUrlRequest {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(flow_approver_info: structs::FlowApproverInfo) -> Self {
        Self {
            flow_approver_info,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `FlowApproverInfo`.
    #[inline]
    pub fn flow_approver_info(
        mut self,
        flow_approver_info: structs::FlowApproverInfo,
    ) -> Self {
        self.flow_approver_info = flow_approver_info;
        self
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
        self.flow_ids = Some(rt::list_from(flow_ids));
        self
    }
    /// Sets `FlowGroupId`.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
        self
    }
    /// Sets `JumpUrl`.
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }
    /// Sets `SignatureTypes`.
    pub fn signature_types(
        mut self,
        signature_types: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.signature_types = Some(rt::list(signature_types));
        self
    }
    /// Sets `ApproverSignTypes`.
    pub fn approver_sign_types(
        mut self,
        approver_sign_types: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.approver_sign_types = Some(rt::list(approver_sign_types));
        self
    }
    /// Sets `SignTypeSelector`.
    #[inline]
    pub fn sign_type_selector(mut self, sign_type_selector: i64) -> Self {
        self.sign_type_selector = Some(sign_type_selector);
        self
    }
    /// Sets `FlowBatchUrlInfo`.
    #[inline]
    pub fn flow_batch_url_info(
        mut self,
        flow_batch_url_info: structs::FlowBatchUrlInfo,
    ) -> Self {
        self.flow_batch_url_info = Some(flow_batch_url_info);
        self
    }
    /// Sets `Intention`.
    #[inline]
    pub fn intention(mut self, intention: structs::Intention) -> Self {
        self.intention = Some(intention);
        self
    }
    /// Sets `VideoVerifyTimesLimit`.
    #[inline]
    pub fn video_verify_times_limit(mut self, video_verify_times_limit: i64) -> Self {
        self.video_verify_times_limit = Some(video_verify_times_limit);
        self
    }
    /// Sets `CacheApproverInfo`.
    #[inline]
    pub fn cache_approver_info(mut self, cache_approver_info: bool) -> Self {
        self.cache_approver_info = Some(cache_approver_info);
        self
    }
    /// Sets `CanBatchReject`.
    #[inline]
    pub fn can_batch_reject(mut self, can_batch_reject: bool) -> Self {
        self.can_batch_reject = Some(can_batch_reject);
        self
    }
    /// Sets `PresetApproverInfo`.
    #[inline]
    pub fn preset_approver_info(
        mut self,
        preset_approver_info: structs::PresetApproverInfo,
    ) -> Self {
        self.preset_approver_info = Some(preset_approver_info);
        self
    }
    /// Sets `CanSkipReadFlow`.
    #[inline]
    pub fn can_skip_read_flow(mut self, can_skip_read_flow: bool) -> Self {
        self.can_skip_read_flow = Some(can_skip_read_flow);
        self
    }
    /// Sets `ExpiredOn`.
    #[inline]
    pub fn expired_on(mut self, expired_on: i64) -> Self {
        self.expired_on = Some(expired_on);
        self
    }
}

impl rt::Record for ChannelCreateBatchQuickSignUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.flow_approver_info),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_ids),
                rt::Member::OptionalText(&self.flow_group_id),
                rt::Member::OptionalText(&self.jump_url),
                rt::Member::Value(&self.signature_types),
                rt::Member::Value(&self.approver_sign_types),
                rt::Member::OptionalInteger(&self.sign_type_selector),
                rt::Member::Value(&self.flow_batch_url_info),
                rt::Member::Value(&self.intention),
                rt::Member::OptionalInteger(&self.video_verify_times_limit),
                rt::Member::OptionalBoolean(&self.cache_approver_info),
                rt::Member::OptionalBoolean(&self.can_batch_reject),
                rt::Member::Value(&self.preset_approver_info),
                rt::Member::OptionalBoolean(&self.can_skip_read_flow),
                rt::Member::OptionalInteger(&self.expired_on),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.flow_approver_info),
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.flow_ids),
                rt::Slot::OptionalText(&mut self.flow_group_id),
                rt::Slot::OptionalText(&mut self.jump_url),
                rt::Value::slot(&mut self.signature_types),
                rt::Value::slot(&mut self.approver_sign_types),
                rt::Slot::OptionalInteger(&mut self.sign_type_selector),
                rt::Value::slot(&mut self.flow_batch_url_info),
                rt::Value::slot(&mut self.intention),
                rt::Slot::OptionalInteger(&mut self.video_verify_times_limit),
                rt::Slot::OptionalBoolean(&mut self.cache_approver_info),
                rt::Slot::OptionalBoolean(&mut self.can_batch_reject),
                rt::Value::slot(&mut self.preset_approver_info),
                rt::Slot::OptionalBoolean(&mut self.can_skip_read_flow),
                rt::Slot::OptionalInteger(&mut self.expired_on),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateBatchQuickSignUrlRequest {
    const BLANK: Self = Self {
        flow_approver_info: rt::Blank::BLANK,
        agent: None,
        flow_ids: None,
        flow_group_id: None,
        jump_url: None,
        signature_types: None,
        approver_sign_types: None,
        sign_type_selector: None,
        flow_batch_url_info: None,
        intention: None,
        video_verify_times_limit: None,
        cache_approver_info: None,
        can_batch_reject: None,
        preset_approver_info: None,
        can_skip_read_flow: None,
        expired_on: None,
    };
}

rt::record_traits!(ChannelCreateBatchQuickSignUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateBatchQuickSignUrlRequest",
    fields: &[
        rt::Field::required(
            "FlowApproverInfo",
            rt::Kind::Record(&structs::flow_approver_info::SHAPE),
        ),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("FlowIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("FlowGroupId", rt::Kind::Text),
        rt::Field::optional("JumpUrl", rt::Kind::Text),
        rt::Field::optional("SignatureTypes", rt::Kind::List(&rt::Kind::Integer)),
        rt::Field::optional("ApproverSignTypes", rt::Kind::List(&rt::Kind::Integer)),
        rt::Field::optional("SignTypeSelector", rt::Kind::Integer),
        rt::Field::optional(
            "FlowBatchUrlInfo",
            rt::Kind::Record(&structs::flow_batch_url_info::SHAPE),
        ),
        rt::Field::optional("Intention", rt::Kind::Record(&structs::intention::SHAPE)),
        rt::Field::optional("VideoVerifyTimesLimit", rt::Kind::Integer),
        rt::Field::optional("CacheApproverInfo", rt::Kind::Boolean),
        rt::Field::optional("CanBatchReject", rt::Kind::Boolean),
        rt::Field::optional(
            "PresetApproverInfo",
            rt::Kind::Record(&structs::preset_approver_info::SHAPE),
        ),
        rt::Field::optional("CanSkipReadFlow", rt::Kind::Boolean),
        rt::Field::optional("ExpiredOn", rt::Kind::Integer),
    ],
    rules: &[],
};

impl rt::Request for ChannelCreateBatchQuickSignUrlRequest {
    type Response = ChannelCreateBatchQuickSignUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateBatchQuickSignUrl` answers.
#[non_exhaustive]
pub struct ChannelCreateBatchQuickSignUrlResponse {
    /// `FlowApproverUrlInfo`.
    pub flow_approver_url_info: Option<structs::FlowApproverUrlInfo>,
}

impl Default for ChannelCreateBatchQuickSignUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateBatchQuickSignUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.flow_approver_url_info)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Value::slot(&mut self.flow_approver_url_info)]);
    }
}

impl rt::Blank for ChannelCreateBatchQuickSignUrlResponse {
    const BLANK: Self = Self {
        flow_approver_url_info: None,
    };
}

rt::record_traits!(ChannelCreateBatchQuickSignUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateBatchQuickSignUrlResponse",
    fields: &[
        rt::Field::optional(
            "FlowApproverUrlInfo",
            rt::Kind::Record(&structs::flow_approver_url_info::SHAPE),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateBatchQuickSignUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InvalidParameterValue",
        "MissingParameter",
        "ResourceNotFound",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateBatchQuickSignUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateBatchQuickSignUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelCreateBatchQuickSignUrl`.
    ///
    /// See [`ChannelCreateBatchQuickSignUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_batch_quick_sign_url(
        &self,
        request: &ChannelCreateBatchQuickSignUrlRequest,
    ) -> rt::Call<'_, ChannelCreateBatchQuickSignUrlResponse> {
        self.0.send(request)
    }
}
