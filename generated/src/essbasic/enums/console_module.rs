// Generated from schema/essbasic/2021-05-26/enums/ConsoleModule.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A part of the web console.
/// Left empty, it is the company's own pages.
pub type ConsoleModule = crate::OpenText<rt::PhantomData<ConsoleModuleList>>;

impl ConsoleModule {
    /// The contracts.
    pub const DOCUMENT: Self = Self(rt::Symbol::Known("DOCUMENT"), rt::PhantomData);
    /// The templates.
    pub const TEMPLATE: Self = Self(rt::Symbol::Known("TEMPLATE"), rt::PhantomData);
    /// The seals.
    pub const SEAL: Self = Self(rt::Symbol::Known("SEAL"), rt::PhantomData);
    /// The organization and its staff.
    pub const OPERATOR: Self = Self(rt::Symbol::Known("OPERATOR"), rt::PhantomData);
}

#[doc(hidden)]
pub enum ConsoleModuleList {}

impl rt::OpenList for ConsoleModuleList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ConsoleModule",
    values: rt::EnumValues::Text(&["DOCUMENT", "TEMPLATE", "SEAL", "OPERATOR"]),
    severity: rt::Severity::Deny,
    code: "",
};
