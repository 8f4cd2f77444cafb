// Generated from schema/essbasic/2021-05-26/enums/ExtendedServiceStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a service is switched on.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ExtendedServiceStatus(rt::Symbol);

impl ExtendedServiceStatus {
    /// Switched on.
    pub const ENABLED: Self = Self(rt::Symbol::Known("ENABLE"));
    /// Not switched on.
    pub const DISABLED: Self = Self(rt::Symbol::Known("DISABLE"));
}

rt::text_enum!(ExtendedServiceStatus, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ExtendedServiceStatus",
    values: rt::EnumValues::Text(&["ENABLE", "DISABLE"]),
    severity: rt::Severity::Deny,
    code: "",
};
