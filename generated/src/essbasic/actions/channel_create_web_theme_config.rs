// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateWebThemeConfig.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelCreateWebThemeConfig`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateWebThemeConfigRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `ThemeType`.
    pub theme_type: String,
    /// `WebThemeConfig`.
    pub web_theme_config: structs::WebThemeConfig,
}

impl ChannelCreateWebThemeConfigRequest {
    /// Makes one with what it needs.
    pub fn new(
        theme_type: impl Into<String>,
        web_theme_config: structs::WebThemeConfig,
    ) -> Self {
        Self {
            theme_type: theme_type.into(),
            web_theme_config,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `ThemeType`.
    pub fn theme_type(mut self, theme_type: impl Into<String>) -> Self {
        self.theme_type = theme_type.into();
        self
    }
    /// Sets `WebThemeConfig`.
    #[inline]
    pub fn web_theme_config(
        mut self,
        web_theme_config: structs::WebThemeConfig,
    ) -> Self {
        self.web_theme_config = web_theme_config;
        self
    }
}

impl rt::Record for ChannelCreateWebThemeConfigRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.theme_type),
                rt::Member::Value(&self.web_theme_config),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::Text(&mut self.theme_type),
                rt::Value::slot(&mut self.web_theme_config),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateWebThemeConfigRequest {
    const BLANK: Self = Self {
        agent: None,
        theme_type: String::new(),
        web_theme_config: rt::Blank::BLANK,
    };
}

rt::record_traits!(ChannelCreateWebThemeConfigRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateWebThemeConfigRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("ThemeType", rt::Kind::Text),
        rt::Field::required(
            "WebThemeConfig",
            rt::Kind::Record(&structs::web_theme_config::SHAPE),
        ),
    ],
    rules: &[],
};

impl rt::Request for ChannelCreateWebThemeConfigRequest {
    type Response = ChannelCreateWebThemeConfigResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateWebThemeConfig` answers.
#[non_exhaustive]
pub struct ChannelCreateWebThemeConfigResponse {}

impl Default for ChannelCreateWebThemeConfigResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateWebThemeConfigResponse {
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

impl rt::Blank for ChannelCreateWebThemeConfigResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(ChannelCreateWebThemeConfigResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateWebThemeConfigResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateWebThemeConfig",
    summary: "",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &["FailedOperation", "OperationDenied"],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateWebThemeConfigRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateWebThemeConfigResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelCreateWebThemeConfig`.
    ///
    /// See [`ChannelCreateWebThemeConfigRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_web_theme_config(
        &self,
        request: &ChannelCreateWebThemeConfigRequest,
    ) -> rt::Call<'_, ChannelCreateWebThemeConfigResponse> {
        self.0.send(request)
    }
}
