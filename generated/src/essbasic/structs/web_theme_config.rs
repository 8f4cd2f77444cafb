// Generated from schema/essbasic/2021-05-26/structs/WebThemeConfig.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How pages look.
/// The first two members are for embedded pages, the others for the pages on which a company is verified.
#[must_use]
#[non_exhaustive]
pub struct WebThemeConfig {
    /// Whether the foot of embedded pages shows the logo of the e-sign service.
    ///
    /// Default: `false`.
    pub display_sign_brand_logo: Option<bool>,
    /// The main colour of embedded pages, as `#D54941` or `rgb(213, 73, 65)`.
    ///
    /// Limits: a colour like `255,0,0` (warns).
    pub web_embed_theme_color: Option<String>,
    /// The picture behind the page on which a company is verified, in base64.
    ///
    /// Limits: base64 (warns).
    pub authenticate_background: Option<String>,
    /// `true` hides the navigation bar of the page on which a company is verified.
    ///
    /// Default: `false`.
    pub hide_authenticate_navigation_bar: Option<bool>,
    /// `true` hides the logo at the top of the page on which a company is verified.
    ///
    /// Default: `false`.
    pub hide_authenticate_top_logo: Option<bool>,
}

impl WebThemeConfig {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `DisplaySignBrandLogo`.
    #[inline]
    pub fn display_sign_brand_logo(mut self, display_sign_brand_logo: bool) -> Self {
        self.display_sign_brand_logo = Some(display_sign_brand_logo);
        self
    }
    /// Sets `WebEmbedThemeColor`.
    pub fn web_embed_theme_color(
        mut self,
        web_embed_theme_color: impl Into<String>,
    ) -> Self {
        self.web_embed_theme_color = Some(web_embed_theme_color.into());
        self
    }
    /// Sets `AuthenticateBackground`.
    pub fn authenticate_background(
        mut self,
        authenticate_background: impl Into<String>,
    ) -> Self {
        self.authenticate_background = Some(authenticate_background.into());
        self
    }
    /// Sets `HideAuthenticateNavigationBar`.
    #[inline]
    pub fn hide_authenticate_navigation_bar(
        mut self,
        hide_authenticate_navigation_bar: bool,
    ) -> Self {
        self.hide_authenticate_navigation_bar = Some(hide_authenticate_navigation_bar);
        self
    }
    /// Sets `HideAuthenticateTopLogo`.
    #[inline]
    pub fn hide_authenticate_top_logo(
        mut self,
        hide_authenticate_top_logo: bool,
    ) -> Self {
        self.hide_authenticate_top_logo = Some(hide_authenticate_top_logo);
        self
    }
}

impl Default for WebThemeConfig {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for WebThemeConfig {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalBoolean(&self.display_sign_brand_logo),
                rt::Member::OptionalText(&self.web_embed_theme_color),
                rt::Member::OptionalText(&self.authenticate_background),
                rt::Member::OptionalBoolean(&self.hide_authenticate_navigation_bar),
                rt::Member::OptionalBoolean(&self.hide_authenticate_top_logo),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalBoolean(&mut self.display_sign_brand_logo),
                rt::Slot::OptionalText(&mut self.web_embed_theme_color),
                rt::Slot::OptionalText(&mut self.authenticate_background),
                rt::Slot::OptionalBoolean(&mut self.hide_authenticate_navigation_bar),
                rt::Slot::OptionalBoolean(&mut self.hide_authenticate_top_logo),
            ],
        );
    }
}

impl rt::Blank for WebThemeConfig {
    const BLANK: Self = Self {
        display_sign_brand_logo: None,
        web_embed_theme_color: None,
        authenticate_background: None,
        hide_authenticate_navigation_bar: None,
        hide_authenticate_top_logo: None,
    };
}

rt::record_traits!(WebThemeConfig);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "WebThemeConfig",
    fields: &[
        rt::Field::Optional("DisplaySignBrandLogo", rt::Kind::Boolean),
        rt::Field::Limited(
            "WebEmbedThemeColor",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Rgb))],
        ),
        rt::Field::Limited(
            "AuthenticateBackground",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Base64))],
        ),
        rt::Field::Optional("HideAuthenticateNavigationBar", rt::Kind::Boolean),
        rt::Field::Optional("HideAuthenticateTopLogo", rt::Kind::Boolean),
    ],
    rules: &[],
};
