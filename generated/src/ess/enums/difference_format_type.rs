// Generated from schema/ess/2020-11-11/enums/DifferenceFormatType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// In which part of the text two files differ.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct DifferenceFormatType(pub i64);

impl DifferenceFormatType {
    /// In a paragraph of the body.
    pub const PARAGRAPH: Self = Self(0);
    /// Only in the punctuation.
    pub const PUNCTUATION: Self = Self(1);
    /// In the header or footer of a page.
    pub const HEADER_OR_FOOTER: Self = Self(2);
    /// In the table of contents.
    pub const CONTENTS: Self = Self(3);
    /// In a seal.
    pub const SEAL: Self = Self(4);
    /// In a number of a heading or list.
    pub const NUMBERING: Self = Self(5);
    /// In a watermark.
    pub const WATERMARK: Self = Self(6);
    /// In an underlined part, which is a place to fill in.
    pub const UNDERLINED: Self = Self(7);
}

rt::integer_enum!(DifferenceFormatType, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DifferenceFormatType",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3, 4, 5, 6, 7]),
    severity: rt::Severity::Deny,
    code: "",
};
