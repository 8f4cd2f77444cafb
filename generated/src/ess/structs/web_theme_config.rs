// Generated from schema/ess/2020-11-11/structs/WebThemeConfig.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How embedded pages look.
#[must_use]
#[non_exhaustive]
pub struct WebThemeConfig {
    /// Whether the logo of the service stands at the foot of the page.
    ///
    /// Default: `false`.
    pub display_sign_brand_logo: Option<bool>,
    /// The main colour of the pages, such as `#D54941` or `rgb(213, 73, 65)`.
    ///
    /// Limits: a colour like `255,0,0` (warns).
    pub web_embed_theme_color: Option<String>,
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
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalBoolean(&mut self.display_sign_brand_logo),
                rt::Slot::OptionalText(&mut self.web_embed_theme_color),
            ],
        );
    }
}

impl rt::Blank for WebThemeConfig {
    const BLANK: Self = Self {
        display_sign_brand_logo: None,
        web_embed_theme_color: None,
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
    ],
    rules: &[],
};
