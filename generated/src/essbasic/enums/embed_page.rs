// Generated from schema/essbasic/2021-05-26/enums/EmbedPage.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Which page of the console is embedded into your own site.
pub type EmbedPage = crate::OpenText<rt::PhantomData<EmbedPageList>>;

impl EmbedPage {
    /// Making a seal.
    pub const CREATE_SEAL: Self = Self(
        rt::Symbol::Known("CREATE_SEAL"),
        rt::PhantomData,
    );
    /// Making a template.
    pub const CREATE_TEMPLATE: Self = Self(
        rt::Symbol::Known("CREATE_TEMPLATE"),
        rt::PhantomData,
    );
    /// Changing a template.
    pub const MODIFY_TEMPLATE: Self = Self(
        rt::Symbol::Known("MODIFY_TEMPLATE"),
        rt::PhantomData,
    );
    /// Looking at a template.
    pub const PREVIEW_TEMPLATE: Self = Self(
        rt::Symbol::Known("PREVIEW_TEMPLATE"),
        rt::PhantomData,
    );
    /// Reading the document of a contract, on an H5 page that works in mobile browsers too.
    pub const PREVIEW_CONTRACT: Self = Self(
        rt::Symbol::Known("PREVIEW_FLOW"),
        rt::PhantomData,
    );
    /// Looking at the details of a contract, in browsers on computers only.
    pub const CONTRACT_DETAIL: Self = Self(
        rt::Symbol::Known("PREVIEW_FLOW_DETAIL"),
        rt::PhantomData,
    );
    /// Looking through the seals of the company.
    pub const SEAL_LIST: Self = Self(
        rt::Symbol::Known("PREVIEW_SEAL_LIST"),
        rt::PhantomData,
    );
    /// Looking at one seal.
    pub const SEAL_DETAIL: Self = Self(
        rt::Symbol::Known("PREVIEW_SEAL_DETAIL"),
        rt::PhantomData,
    );
    /// The extended services that the company can switch on.
    pub const EXTENDED_SERVICES: Self = Self(
        rt::Symbol::Known("EXTEND_SERVICE"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum EmbedPageList {}

impl rt::OpenList for EmbedPageList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "EmbedPage",
    values: rt::EnumValues::Text(
        &[
            "CREATE_SEAL",
            "CREATE_TEMPLATE",
            "MODIFY_TEMPLATE",
            "PREVIEW_TEMPLATE",
            "PREVIEW_FLOW",
            "PREVIEW_FLOW_DETAIL",
            "PREVIEW_SEAL_LIST",
            "PREVIEW_SEAL_DETAIL",
            "EXTEND_SERVICE",
        ],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
