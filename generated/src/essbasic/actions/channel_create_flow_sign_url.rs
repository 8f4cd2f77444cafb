// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateFlowSignUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelCreateFlowSignUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateFlowSignUrlRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `FlowId`.
    pub flow_id: String,
    /// `FlowApproverInfos`.
    pub flow_approver_infos: Option<Vec<structs::FlowApproverInfo>>,
    /// `VideoVerifyTimesLimit`.
    pub video_verify_times_limit: Option<i64>,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
    /// `Organization`.
    ///
    /// Out of use.
    pub organization: Option<structs::OrganizationInfo>,
    /// `JumpUrl`.
    pub jump_url: Option<String>,
    /// `UrlType`.
    pub url_type: Option<i64>,
    /// `ExpiredOn`.
    pub expired_on: Option<i64>,
}

impl ChannelCreateFlowSignUrlRequest {
    /// Makes one with what it needs.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
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
    /// Sets `FlowApproverInfos`.
    pub fn flow_approver_infos(
        mut self,
        flow_approver_infos: impl IntoIterator<Item = structs::FlowApproverInfo>,
    ) -> Self {
        self.flow_approver_infos = Some(rt::list(flow_approver_infos));
        self
    }
    /// Sets `VideoVerifyTimesLimit`.
    #[inline]
    pub fn video_verify_times_limit(mut self, video_verify_times_limit: i64) -> Self {
        self.video_verify_times_limit = Some(video_verify_times_limit);
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Organization`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn organization(mut self, organization: structs::OrganizationInfo) -> Self {
        self.organization = Some(organization);
        self
    }
    /// Sets `JumpUrl`.
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }
    /// Sets `UrlType`.
    #[inline]
    pub fn url_type(mut self, url_type: i64) -> Self {
        self.url_type = Some(url_type);
        self
    }
    /// Sets `ExpiredOn`.
    #[inline]
    pub fn expired_on(mut self, expired_on: i64) -> Self {
        self.expired_on = Some(expired_on);
        self
    }
}

impl rt::Record for ChannelCreateFlowSignUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.flow_id),
                rt::Member::Value(&self.flow_approver_infos),
                rt::Member::OptionalInteger(&self.video_verify_times_limit),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.organization),
                rt::Member::OptionalText(&self.jump_url),
                rt::Member::OptionalInteger(&self.url_type),
                rt::Member::OptionalInteger(&self.expired_on),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::Text(&mut self.flow_id),
                rt::Value::slot(&mut self.flow_approver_infos),
                rt::Slot::OptionalInteger(&mut self.video_verify_times_limit),
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.organization),
                rt::Slot::OptionalText(&mut self.jump_url),
                rt::Slot::OptionalInteger(&mut self.url_type),
                rt::Slot::OptionalInteger(&mut self.expired_on),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateFlowSignUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_id: String::new(),
        flow_approver_infos: None,
        video_verify_times_limit: None,
        operator: None,
        organization: None,
        jump_url: None,
        url_type: None,
        expired_on: None,
    };
}

rt::record_traits!(ChannelCreateFlowSignUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowSignUrlRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("FlowId", rt::Kind::Text),
        rt::Field::optional(
            "FlowApproverInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_approver_info::SHAPE)),
        ),
        rt::Field::optional("VideoVerifyTimesLimit", rt::Kind::Integer),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
        rt::Field::optional(
                "Organization",
                rt::Kind::Record(&structs::organization_info::SHAPE),
            )
            .disabled(""),
        rt::Field::optional("JumpUrl", rt::Kind::Text),
        rt::Field::optional("UrlType", rt::Kind::Integer),
        rt::Field::optional("ExpiredOn", rt::Kind::Integer),
    ],
    rules: &[],
};

impl rt::Request for ChannelCreateFlowSignUrlRequest {
    type Response = ChannelCreateFlowSignUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateFlowSignUrl` answers.
#[non_exhaustive]
pub struct ChannelCreateFlowSignUrlResponse {
    /// `FlowApproverUrlInfos`.
    pub flow_approver_url_infos: Vec<structs::FlowApproverUrlInfo>,
}

impl Default for ChannelCreateFlowSignUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateFlowSignUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.flow_approver_url_infos)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Value::slot(&mut self.flow_approver_url_infos)]);
    }
}

impl rt::Blank for ChannelCreateFlowSignUrlResponse {
    const BLANK: Self = Self {
        flow_approver_url_infos: Vec::new(),
    };
}

rt::record_traits!(ChannelCreateFlowSignUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowSignUrlResponse",
    fields: &[
        rt::Field::required(
            "FlowApproverUrlInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_approver_url_info::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateFlowSignUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "MissingParameter",
        "OperationDenied",
        "ResourceNotFound",
        "ResourceNotFound.Flow",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateFlowSignUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateFlowSignUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelCreateFlowSignUrl`.
    ///
    /// See [`ChannelCreateFlowSignUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_flow_sign_url(
        &self,
        request: &ChannelCreateFlowSignUrlRequest,
    ) -> rt::Call<'_, ChannelCreateFlowSignUrlResponse> {
        self.0.send(request)
    }
}
