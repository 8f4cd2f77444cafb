// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateWebThemeConfig.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Sets the colours, logos and background of the pages of an application.
///
/// Holds for the whole application and for all pages of the theme's kind; a later call replaces an earlier one.
/// It goes with every action that makes links to embedded pages.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - These settings are for embedded pages (EMBED_WEB_THEME) and have no effect here: leave them out. (advice)
/// - These settings are for the pages on which companies are verified (COMPANY_AUTHENTICATE) and have no effect here: leave them out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateWebThemeConfigRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    pub agent: Option<structs::Agent>,
    /// Which pages the theme is for, and so which members of WebThemeConfig count.
    pub theme_type: enums::PageTheme,
    /// The logo and main colour of embedded pages, or the background of the verification pages and what is hidden on them.
    /// What belongs to the other ThemeType has no effect.
    pub web_theme_config: structs::WebThemeConfig,
}

impl ChannelCreateWebThemeConfigRequest {
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
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
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
}

impl rt::Record for ChannelCreateWebThemeConfigRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.theme_type),
                rt::Member::Value(&self.web_theme_config),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.theme_type),
                rt::Slot::Value(&mut self.web_theme_config),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateWebThemeConfigRequest {
    const BLANK: Self = Self {
        agent: None,
        theme_type: rt::Blank::BLANK,
        web_theme_config: rt::Blank::BLANK,
    };
}

rt::record_traits!(ChannelCreateWebThemeConfigRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateWebThemeConfigRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Required("ThemeType", rt::Kind::Enum(&enums::page_theme::TABLE)),
        rt::Field::Required(
            "WebThemeConfig",
            rt::Kind::Record(&structs::web_theme_config::SHAPE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(
                &[
                    "Agent.AppId",
                    "Agent.ProxyOrganizationOpenId",
                    "Agent.ProxyOperator.OpenId",
                ],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "theme-of-embedded-pages",
            message: "These settings are for embedded pages (EMBED_WEB_THEME) and have no effect here: leave them out.",
            each: "",
            when: rt::Condition::In(
                "ThemeType",
                &[rt::Literal::Text("COMPANY_AUTHENTICATE")],
                None,
            ),
            demand: rt::Demand::Ignored(
                &[
                    "WebThemeConfig.DisplaySignBrandLogo",
                    "WebThemeConfig.WebEmbedThemeColor",
                ],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "theme-of-verification-pages",
            message: "These settings are for the pages on which companies are verified (COMPANY_AUTHENTICATE) and have no effect here: leave them out.",
            each: "",
            when: rt::Condition::In(
                "ThemeType",
                &[rt::Literal::Text("EMBED_WEB_THEME")],
                None,
            ),
            demand: rt::Demand::Ignored(
                &[
                    "WebThemeConfig.AuthenticateBackground",
                    "WebThemeConfig.HideAuthenticateNavigationBar",
                    "WebThemeConfig.HideAuthenticateTopLogo",
                ],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
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
    summary: "Sets the colours, logos and background of the pages of an application.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        OperationDenied",
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
    /// Sets the colours, logos and background of the pages of an application.
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
