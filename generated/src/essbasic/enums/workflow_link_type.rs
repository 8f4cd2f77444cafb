// Generated from schema/essbasic/2021-05-26/enums/WorkflowLinkType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The form of a link to an approval, which also decides how long it lives.
pub type WorkflowLinkType = crate::OpenText<rt::PhantomData<WorkflowLinkTypeList>>;

impl WorkflowLinkType {
    /// A long web address that leads on to the mini-program, valid for a year.
    pub const LONG_LINK: Self = Self(rt::Symbol::Known("LongLink"), rt::PhantomData);
    /// A short web address, as for text messages, valid for 7 days.
    pub const SHORT_LINK: Self = Self(rt::Symbol::Known("ShortLink"), rt::PhantomData);
    /// A path for an app or mini-program of your own, valid for a year.
    pub const APP: Self = Self(rt::Symbol::Known("App"), rt::PhantomData);
}

#[doc(hidden)]
pub enum WorkflowLinkTypeList {}

impl rt::OpenList for WorkflowLinkTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "WorkflowLinkType",
    values: rt::EnumValues::Text(&["LongLink", "ShortLink", "App"]),
    severity: rt::Severity::Deny,
    code: "",
};
