// Generated from schema/ess/2020-11-11/enums/DifferenceContentType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What differs at one place of two files.
pub type DifferenceContentType = crate::OpenText<
    rt::PhantomData<DifferenceContentTypeList>,
>;

impl DifferenceContentType {
    /// Words of the running text.
    pub const TEXT: Self = Self(rt::Symbol::Known("text"), rt::PhantomData);
    /// A table, or a part of one.
    pub const TABLE: Self = Self(rt::Symbol::Known("table"), rt::PhantomData);
    /// A picture in the file.
    pub const PICTURE: Self = Self(rt::Symbol::Known("picture"), rt::PhantomData);
}

#[doc(hidden)]
pub enum DifferenceContentTypeList {}

impl rt::OpenList for DifferenceContentTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DifferenceContentType",
    values: rt::EnumValues::Text(&["text", "table", "picture"]),
    severity: rt::Severity::Deny,
    code: "",
};
