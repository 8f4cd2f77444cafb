// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateEmbedWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelCreateEmbedWebUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateEmbedWebUrlRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `EmbedType`.
    pub embed_type: String,
    /// `BusinessId`.
    pub business_id: Option<String>,
    /// `HiddenComponents`.
    ///
    /// Out of use.
    pub hidden_components: Option<bool>,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
    /// `UserData`.
    pub user_data: Option<String>,
    /// `Option`.
    pub option: Option<structs::EmbedUrlOption>,
}

impl ChannelCreateEmbedWebUrlRequest {
    /// Makes one with what it needs.
    pub fn new(embed_type: impl Into<String>) -> Self {
        Self {
            embed_type: embed_type.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `EmbedType`.
    pub fn embed_type(mut self, embed_type: impl Into<String>) -> Self {
        self.embed_type = embed_type.into();
        self
    }
    /// Sets `BusinessId`.
    pub fn business_id(mut self, business_id: impl Into<String>) -> Self {
        self.business_id = Some(business_id.into());
        self
    }
    /// Sets `HiddenComponents`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn hidden_components(mut self, hidden_components: bool) -> Self {
        self.hidden_components = Some(hidden_components);
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
    /// Sets `Option`.
    #[inline]
    pub fn option(mut self, option: structs::EmbedUrlOption) -> Self {
        self.option = Some(option);
        self
    }
}

impl rt::Record for ChannelCreateEmbedWebUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.embed_type),
                rt::Member::OptionalText(&self.business_id),
                rt::Member::OptionalBoolean(&self.hidden_components),
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::Value(&self.option),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::Text(&mut self.embed_type),
                rt::Slot::OptionalText(&mut self.business_id),
                rt::Slot::OptionalBoolean(&mut self.hidden_components),
                rt::Value::slot(&mut self.operator),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Value::slot(&mut self.option),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateEmbedWebUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        embed_type: String::new(),
        business_id: None,
        hidden_components: None,
        operator: None,
        user_data: None,
        option: None,
    };
}

rt::record_traits!(ChannelCreateEmbedWebUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateEmbedWebUrlRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("EmbedType", rt::Kind::Text),
        rt::Field::optional("BusinessId", rt::Kind::Text),
        rt::Field::optional("HiddenComponents", rt::Kind::Boolean).disabled(""),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
        rt::Field::optional("UserData", rt::Kind::Text).sensitive(),
        rt::Field::optional(
            "Option",
            rt::Kind::Record(&structs::embed_url_option::SHAPE),
        ),
    ],
    rules: &[],
};

impl rt::Request for ChannelCreateEmbedWebUrlRequest {
    type Response = ChannelCreateEmbedWebUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateEmbedWebUrl` answers.
#[non_exhaustive]
pub struct ChannelCreateEmbedWebUrlResponse {
    /// `WebUrl`.
    pub web_url: String,
}

impl Default for ChannelCreateEmbedWebUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateEmbedWebUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.web_url)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.web_url)]);
    }
}

impl rt::Blank for ChannelCreateEmbedWebUrlResponse {
    const BLANK: Self = Self { web_url: String::new() };
}

rt::record_traits!(ChannelCreateEmbedWebUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateEmbedWebUrlResponse",
    fields: &[rt::Field::required("WebUrl", rt::Kind::Text).sensitive()],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateEmbedWebUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "FailedOperation.NoRoleAuth",
        "InternalError.DbRead",
        "InvalidParameter.ParamError",
        "OperationDenied",
        "ResourceNotFound.Application",
        "ResourceNotFound.Flow",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateEmbedWebUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateEmbedWebUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelCreateEmbedWebUrl`.
    ///
    /// See [`ChannelCreateEmbedWebUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_embed_web_url(
        &self,
        request: &ChannelCreateEmbedWebUrlRequest,
    ) -> rt::Call<'_, ChannelCreateEmbedWebUrlResponse> {
        self.0.send(request)
    }
}
