// Generated from schema/ess/2020-11-11/enums/EmbedPage.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A page that can be embedded in a web page of your own, in an iframe.
/// Each needs its own permission of the operator.
pub type EmbedPage = crate::OpenText<rt::PhantomData<EmbedPageList>>;

impl EmbedPage {
    /// Makes a seal.
    /// Needs the permission to add seals.
    pub const CREATE_SEAL: Self = Self(
        rt::Symbol::Known("CREATE_SEAL"),
        rt::PhantomData,
    );
    /// Makes a template.
    /// Needs the permission to make templates.
    pub const CREATE_TEMPLATE: Self = Self(
        rt::Symbol::Known("CREATE_TEMPLATE"),
        rt::PhantomData,
    );
    /// Edits a template.
    /// Needs the permission to edit templates.
    pub const MODIFY_TEMPLATE: Self = Self(
        rt::Symbol::Known("MODIFY_TEMPLATE"),
        rt::PhantomData,
    );
    /// Drafts a contract.
    /// Needs the permission to draft contracts.
    pub const DRAFT_CONTRACT: Self = Self(
        rt::Symbol::Known("CREATE_CONTRACT_DRAFT_COOPEDIT"),
        rt::PhantomData,
    );
    /// Shows a template.
    /// Needs the permission to query templates, be it of the company, the department or oneself.
    pub const PREVIEW_TEMPLATE: Self = Self(
        rt::Symbol::Known("PREVIEW_TEMPLATE"),
        rt::PhantomData,
    );
    /// Shows the list of seals.
    /// Needs the permission to manage seals.
    pub const SEAL_LIST: Self = Self(
        rt::Symbol::Known("PREVIEW_SEAL_LIST"),
        rt::PhantomData,
    );
    /// Shows one seal.
    /// Needs the permission to manage seals.
    pub const SEAL_DETAIL: Self = Self(
        rt::Symbol::Known("PREVIEW_SEAL_DETAIL"),
        rt::PhantomData,
    );
    /// Manages the extended services.
    /// Needs no permission.
    pub const EXTENDED_SERVICES: Self = Self(
        rt::Symbol::Known("EXTEND_SERVICE"),
        rt::PhantomData,
    );
    /// Shows a contract, on phones too.
    /// For a party of the contract, and for the legal representative, the super administrator and the contract administrators of the initiating company.
    pub const PREVIEW_CONTRACT: Self = Self(
        rt::Symbol::Known("PREVIEW_FLOW"),
        rt::PhantomData,
    );
    /// Shows the details of a contract, on computers only, to the same people as PREVIEW_FLOW.
    pub const CONTRACT_DETAIL: Self = Self(
        rt::Symbol::Known("PREVIEW_FLOW_DETAIL"),
        rt::PhantomData,
    );
    /// Manages the template library of an application, on computers only.
    /// Needs the permission for that library.
    pub const APPLICATION_TEMPLATES: Self = Self(
        rt::Symbol::Known("CHANNEL_TEMPLATE"),
        rt::PhantomData,
    );
    /// Manages the controls for templates of an application, on computers only.
    /// Needs the permission for those controls.
    pub const APPLICATION_COMPONENTS: Self = Self(
        rt::Symbol::Known("CHANNEL_COMPONENT"),
        rt::PhantomData,
    );
    /// Shows a contract to somebody who gets a copy, by an H5 link.
    /// The vendor names it with the answer, but not in the list.
    pub const PREVIEW_COPY: Self = Self(
        rt::Symbol::Known("PREVIEW_CC_FLOW"),
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
            "CREATE_CONTRACT_DRAFT_COOPEDIT",
            "PREVIEW_TEMPLATE",
            "PREVIEW_SEAL_LIST",
            "PREVIEW_SEAL_DETAIL",
            "EXTEND_SERVICE",
            "PREVIEW_FLOW",
            "PREVIEW_FLOW_DETAIL",
            "CHANNEL_TEMPLATE",
            "CHANNEL_COMPONENT",
            "PREVIEW_CC_FLOW",
        ],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
