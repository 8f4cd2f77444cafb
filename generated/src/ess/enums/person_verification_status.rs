// Generated from schema/ess/2020-11-11/enums/PersonVerificationStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a person has proved the identity to the service.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PersonVerificationStatus(rt::Symbol);

impl PersonVerificationStatus {
    /// Proved.
    pub const VERIFIED: Self = Self(rt::Symbol::Known("VERIFIED"));
    /// Not proved.
    pub const UNVERIFIED: Self = Self(rt::Symbol::Known("UNVERIFIED"));
}

rt::text_enum!(PersonVerificationStatus, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "PersonVerificationStatus",
    values: rt::EnumValues::Text(&["VERIFIED", "UNVERIFIED"]),
    severity: rt::Severity::Deny,
    code: "",
};
