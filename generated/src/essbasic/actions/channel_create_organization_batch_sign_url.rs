// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateOrganizationBatchSignUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelCreateOrganizationBatchSignUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateOrganizationBatchSignUrlRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `FlowIds`.
    pub flow_ids: Option<Vec<String>>,
    /// `OpenId`.
    pub open_id: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `Mobile`.
    pub mobile: Option<String>,
    /// `FlowGroupId`.
    pub flow_group_id: Option<String>,
    /// `CanBatchReject`.
    pub can_batch_reject: Option<bool>,
    /// `DynamicSignOption`.
    pub dynamic_sign_option: Option<structs::DynamicSignOption>,
    /// `RecipientIds`.
    pub recipient_ids: Option<Vec<String>>,
}

impl ChannelCreateOrganizationBatchSignUrlRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
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
    /// Sets `OpenId`.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `Mobile`.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }
    /// Sets `FlowGroupId`.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
        self
    }
    /// Sets `CanBatchReject`.
    #[inline]
    pub fn can_batch_reject(mut self, can_batch_reject: bool) -> Self {
        self.can_batch_reject = Some(can_batch_reject);
        self
    }
    /// Sets `DynamicSignOption`.
    #[inline]
    pub fn dynamic_sign_option(
        mut self,
        dynamic_sign_option: structs::DynamicSignOption,
    ) -> Self {
        self.dynamic_sign_option = Some(dynamic_sign_option);
        self
    }
    /// Sets `RecipientIds`.
    pub fn recipient_ids(
        mut self,
        recipient_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.recipient_ids = Some(rt::list_from(recipient_ids));
        self
    }
}

impl Default for ChannelCreateOrganizationBatchSignUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateOrganizationBatchSignUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_ids),
                rt::Member::OptionalText(&self.open_id),
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::OptionalText(&self.flow_group_id),
                rt::Member::OptionalBoolean(&self.can_batch_reject),
                rt::Member::Value(&self.dynamic_sign_option),
                rt::Member::Value(&self.recipient_ids),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.flow_ids),
                rt::Slot::OptionalText(&mut self.open_id),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::OptionalText(&mut self.flow_group_id),
                rt::Slot::OptionalBoolean(&mut self.can_batch_reject),
                rt::Value::slot(&mut self.dynamic_sign_option),
                rt::Value::slot(&mut self.recipient_ids),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateOrganizationBatchSignUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_ids: None,
        open_id: None,
        name: None,
        mobile: None,
        flow_group_id: None,
        can_batch_reject: None,
        dynamic_sign_option: None,
        recipient_ids: None,
    };
}

rt::record_traits!(ChannelCreateOrganizationBatchSignUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateOrganizationBatchSignUrlRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("FlowIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("OpenId", rt::Kind::Text),
        rt::Field::optional("Name", rt::Kind::Text).sensitive(),
        rt::Field::optional("Mobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("FlowGroupId", rt::Kind::Text),
        rt::Field::optional("CanBatchReject", rt::Kind::Boolean),
        rt::Field::optional(
            "DynamicSignOption",
            rt::Kind::Record(&structs::dynamic_sign_option::SHAPE),
        ),
        rt::Field::optional("RecipientIds", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[],
};

impl rt::Request for ChannelCreateOrganizationBatchSignUrlRequest {
    type Response = ChannelCreateOrganizationBatchSignUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateOrganizationBatchSignUrl` answers.
#[non_exhaustive]
pub struct ChannelCreateOrganizationBatchSignUrlResponse {
    /// `SignUrl`.
    pub sign_url: String,
    /// `ExpiredTime`.
    pub expired_time: i64,
}

impl Default for ChannelCreateOrganizationBatchSignUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateOrganizationBatchSignUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Text(&self.sign_url), rt::Member::Integer(&self.expired_time)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.sign_url),
                rt::Slot::Integer(&mut self.expired_time),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateOrganizationBatchSignUrlResponse {
    const BLANK: Self = Self {
        sign_url: String::new(),
        expired_time: 0,
    };
}

rt::record_traits!(ChannelCreateOrganizationBatchSignUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateOrganizationBatchSignUrlResponse",
    fields: &[
        rt::Field::required("SignUrl", rt::Kind::Text).sensitive(),
        rt::Field::required("ExpiredTime", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateOrganizationBatchSignUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InternalError.Api",
        "InternalError.Db",
        "InternalError.DependsDb",
        "InvalidParameter",
        "MissingParameter",
        "OperationDenied",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateOrganizationBatchSignUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateOrganizationBatchSignUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelCreateOrganizationBatchSignUrl`.
    ///
    /// See [`ChannelCreateOrganizationBatchSignUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_organization_batch_sign_url(
        &self,
        request: &ChannelCreateOrganizationBatchSignUrlRequest,
    ) -> rt::Call<'_, ChannelCreateOrganizationBatchSignUrlResponse> {
        self.0.send(request)
    }
}
