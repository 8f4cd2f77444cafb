// Generated from schema/essbasic/2021-05-26/enums/TemplateOperation.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What is done to a template of a customer company.
pub type TemplateOperation = crate::OpenText<rt::PhantomData<TemplateOperationList>>;

impl TemplateOperation {
    /// Remove it for good.
    /// To keep it out of use, disable it instead.
    pub const DELETE: Self = Self(rt::Symbol::Known("DELETE"), rt::PhantomData);
    /// Let it be used again.
    /// Nothing happens if it is enabled.
    pub const ENABLE: Self = Self(rt::Symbol::Known("ENABLE"), rt::PhantomData);
    /// Let no more contracts be started from it; those that were started go on.
    /// Nothing happens if it is disabled.
    pub const DISABLE: Self = Self(rt::Symbol::Known("DISABLE"), rt::PhantomData);
    /// Make another template just like it, with a name of its own.
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
