// Generated from schema/ess/2020-11-11/actions/CreateWebThemeConfig.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Sets how the pages of the service look that the company embeds in its own web pages.
///
/// It counts for all pages for signing on the web that are opened from then on; the last call wins.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/embedPages/CreateWebThemeConfig) (in Chinese)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct CreateWebThemeConfigRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// Which pages the theme is for.
    pub theme_type: enums::PageTheme,
    /// Whether the pages show the logo of the service, and their main colour.
    pub web_theme_config: structs::WebThemeConfig,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl CreateWebThemeConfigRequest {
    /// Makes one with what it needs.
    pub fn new(
        theme_type: impl Into<enums::PageTheme>,
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
    pub fn theme_type(mut self, theme_type: impl Into<enums::PageTheme>) -> Self {
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
                rt::Member::Value(&self.theme_type),
                rt::Member::Value(&self.web_theme_config),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.theme_type),
                rt::Slot::Value(&mut self.web_theme_config),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for CreateWebThemeConfigRequest {
    const BLANK: Self = Self {
        operator: None,
        theme_type: rt::Blank::BLANK,
        web_theme_config: rt::Blank::BLANK,
        agent: None,
    };
}

rt::record_traits!(CreateWebThemeConfigRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateWebThemeConfigRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("ThemeType", rt::Kind::Enum(&enums::page_theme::TABLE)),
        rt::Field::Required(
            "WebThemeConfig",
            rt::Kind::Record(&structs::web_theme_config::SHAPE),
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
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
    summary: "Sets how the pages of the service look that the company embeds in its own web pages.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        OperationDenied",
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
    /// Sets how the pages of the service look that the company embeds in its own web pages.
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
