// Generated from schema/ess/2020-11-11/actions/CreateWebThemeConfig.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateWebThemeConfig`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateWebThemeConfigRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `ThemeType`.
    pub theme_type: String,
    /// `WebThemeConfig`.
    pub web_theme_config: structs::WebThemeConfig,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
}

impl CreateWebThemeConfigRequest {
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
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
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
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for CreateWebThemeConfigRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.theme_type),
                rt::Member::Value(&self.web_theme_config),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.theme_type),
                rt::Value::slot(&mut self.web_theme_config),
                rt::Value::slot(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for CreateWebThemeConfigRequest {
    const BLANK: Self = Self {
        operator: None,
        theme_type: String::new(),
        web_theme_config: rt::Blank::BLANK,
        agent: None,
    };
}

rt::record_traits!(CreateWebThemeConfigRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateWebThemeConfigRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("ThemeType", rt::Kind::Text),
        rt::Field::required(
            "WebThemeConfig",
            rt::Kind::Record(&structs::web_theme_config::SHAPE),
        ),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for CreateWebThemeConfigRequest {
    type Response = CreateWebThemeConfigResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateWebThemeConfig` answers.
#[non_exhaustive]
pub struct CreateWebThemeConfigResponse {}

impl Default for CreateWebThemeConfigResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateWebThemeConfigResponse {
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

impl rt::Blank for CreateWebThemeConfigResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(CreateWebThemeConfigResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateWebThemeConfigResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateWebThemeConfig",
    summary: "",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &["FailedOperation", "OperationDenied"],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateWebThemeConfigRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateWebThemeConfigResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `CreateWebThemeConfig`.
    ///
    /// See [`CreateWebThemeConfigRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_web_theme_config(
        &self,
        request: &CreateWebThemeConfigRequest,
    ) -> rt::Call<'_, CreateWebThemeConfigResponse> {
        self.0.send(request)
    }
}
