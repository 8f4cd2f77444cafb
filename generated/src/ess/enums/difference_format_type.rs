// Generated from schema/ess/2020-11-11/enums/DifferenceFormatType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// In which part of the text two files differ.
pub type DifferenceFormatType = crate::OpenInteger<
    rt::PhantomData<DifferenceFormatTypeList>,
>;

impl DifferenceFormatType {
    /// In a paragraph of the body.
    pub const PARAGRAPH: Self = Self(0, rt::PhantomData);
    /// Only in the punctuation.
    pub const PUNCTUATION: Self = Self(1, rt::PhantomData);
    /// In the header or footer of a page.
    pub const HEADER_OR_FOOTER: Self = Self(2, rt::PhantomData);
    /// In the table of contents.
    pub const CONTENTS: Self = Self(3, rt::PhantomData);
    /// In a seal.
    pub const SEAL: Self = Self(4, rt::PhantomData);
    /// In a number of a heading or list.
    pub const NUMBERING: Self = Self(5, rt::PhantomData);
    /// In a watermark.
    pub const WATERMARK: Self = Self(6, rt::PhantomData);
    /// In an underlined part, which is a place to fill in.
    pub const UNDERLINED: Self = Self(7, rt::PhantomData);
}

#[doc(hidden)]
pub enum DifferenceFormatTypeList {}

impl rt::OpenList for DifferenceFormatTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DifferenceFormatType",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3, 4, 5, 6, 7]),
    severity: rt::Severity::Deny,
    code: "",
};
