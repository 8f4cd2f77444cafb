// Generated from schema/essbasic/2021-05-26/enums/PageTheme.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Which pages a theme is for.
pub type PageTheme = crate::OpenText<rt::PhantomData<PageThemeList>>;

impl PageTheme {
    /// The pages that are embedded into your own site.
    pub const EMBEDDED: Self = Self(
        rt::Symbol::Known("EMBED_WEB_THEME"),
        rt::PhantomData,
    );
    /// The pages on which a customer company is verified.
    pub const COMPANY_VERIFICATION: Self = Self(
        rt::Symbol::Known("COMPANY_AUTHENTICATE"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum PageThemeList {}

impl rt::OpenList for PageThemeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "PageTheme",
    values: rt::EnumValues::Text(&["EMBED_WEB_THEME", "COMPANY_AUTHENTICATE"]),
    severity: rt::Severity::Deny,
    code: "OperationDenied",
};
