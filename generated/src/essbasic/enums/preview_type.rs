// Generated from schema/essbasic/2021-05-26/enums/PreviewType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What a preview link opens.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PreviewType(pub i64);

impl PreviewType {
    /// Downloads the PDF as it would be.
    /// Used when nothing is set.
    pub const FILE: Self = Self(0);
    /// Shows the contract in the browser.
    pub const H5: Self = Self(1);
}

rt::integer_enum!(PreviewType, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "PreviewType",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
