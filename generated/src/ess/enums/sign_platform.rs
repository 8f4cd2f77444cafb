// Generated from schema/ess/2020-11-11/enums/SignPlatform.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Where a signature was made.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SignPlatform(rt::Symbol);

impl SignPlatform {
    /// On this service.
    pub const THIS_SERVICE: Self = Self(rt::Symbol::Known("腾讯电子签"));
    /// On another platform.
    pub const OTHER: Self = Self(rt::Symbol::Known("其他平台"));
}

rt::text_enum!(SignPlatform, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SignPlatform",
    values: rt::EnumValues::Text(&["腾讯电子签", "其他平台"]),
    severity: rt::Severity::Deny,
    code: "",
};
