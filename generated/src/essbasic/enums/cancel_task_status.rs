// Generated from schema/essbasic/2021-05-26/enums/CancelTaskStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far a task that cancels contracts is.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct CancelTaskStatus(rt::Symbol);

impl CancelTaskStatus {
    /// Still at work.
    pub const PROCESSING: Self = Self(rt::Symbol::Known("PROCESSING"));
    /// Done.
    /// Each contract is among the successes or the failures.
    pub const END: Self = Self(rt::Symbol::Known("END"));
    /// Given up: nobody used the cancel link while it was valid.
    pub const TIMEOUT: Self = Self(rt::Symbol::Known("TIMEOUT"));
}

rt::text_enum!(CancelTaskStatus, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "CancelTaskStatus",
    values: rt::EnumValues::Text(&["PROCESSING", "END", "TIMEOUT"]),
    severity: rt::Severity::Deny,
    code: "",
};
