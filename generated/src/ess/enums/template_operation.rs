// Generated from schema/ess/2020-11-11/enums/TemplateOperation.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What is done to a template.
pub type TemplateOperation = crate::OpenText<rt::PhantomData<TemplateOperationList>>;

impl TemplateOperation {
    /// Deletes it for good.
    /// Switch it off (DISABLE) if it may be needed again.
    pub const DELETE: Self = Self(rt::Symbol::Known("DELETE"), rt::PhantomData);
    /// Switches it on; if it is on already, nothing happens.
    pub const ENABLE: Self = Self(rt::Symbol::Known("ENABLE"), rt::PhantomData);
    /// Switches it off, so that no contract can be started from it; contracts that run go on.
    /// If it is off already, nothing happens.
    pub const DISABLE: Self = Self(rt::Symbol::Known("DISABLE"), rt::PhantomData);
    /// Makes a copy that differs in nothing but its name.
    pub const COPY: Self = Self(rt::Symbol::Known("COPY"), rt::PhantomData);
}

#[doc(hidden)]
pub enum TemplateOperationList {}

impl rt::OpenList for TemplateOperationList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "TemplateOperation",
    values: rt::EnumValues::Text(&["DELETE", "ENABLE", "DISABLE", "COPY"]),
    severity: rt::Severity::Deny,
    code: "",
};
