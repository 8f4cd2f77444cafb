// Generated from schema/essbasic/2021-05-26/enums/AutoSignUrlType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Where automatic signing is switched on.
/// Left empty, it is the mini-program.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct AutoSignUrlType(rt::Symbol);

impl AutoSignUrlType {
    /// On a mobile web page.
    pub const H5SIGN: Self = Self(rt::Symbol::Known("H5SIGN"));
}

rt::text_enum!(AutoSignUrlType, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "AutoSignUrlType",
    values: rt::EnumValues::Text(&["H5SIGN"]),
    severity: rt::Severity::Deny,
    code: "",
};
