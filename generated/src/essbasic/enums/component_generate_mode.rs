// Generated from schema/essbasic/2021-05-26/enums/ComponentGenerateMode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How the place in the document is found.
pub type ComponentGenerateMode = crate::OpenText<
    rt::PhantomData<ComponentGenerateModeList>,
>;

impl ComponentGenerateMode {
    /// By page and coordinates.
    pub const NORMAL: Self = Self(rt::Symbol::Known("NORMAL"), rt::PhantomData);
    /// By the name of a form field of the PDF.
    /// Not for seals and signatures.
    pub const FIELD: Self = Self(rt::Symbol::Known("FIELD"), rt::PhantomData);
    /// By a piece of text in the PDF.
    /// It must be real text: writing in pictures is not found.
    pub const KEYWORD: Self = Self(rt::Symbol::Known("KEYWORD"), rt::PhantomData);
}

#[doc(hidden)]
pub enum ComponentGenerateModeList {}

impl rt::OpenList for ComponentGenerateModeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ComponentGenerateMode",
    values: rt::EnumValues::Text(&["NORMAL", "FIELD", "KEYWORD"]),
    severity: rt::Severity::Deny,
    code: "",
};
