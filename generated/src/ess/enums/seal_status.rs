// Generated from schema/ess/2020-11-11/enums/SealStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far a seal is on its way, and whether it can be used.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SealStatus(rt::Symbol);

impl SealStatus {
    /// Every status; only a filter.
    pub const ALL: Self = Self(rt::Symbol::Known("ALL"));
    /// Waits for the check by the service.
    pub const CHECKING: Self = Self(rt::Symbol::Known("CHECKING"));
    /// Waits for the company's super administrator to agree; in answers only.
    pub const CHECKING_BY_ADMIN: Self = Self(rt::Symbol::Known("CHECKING-SADM"));
    /// Switched on and ready for use.
    pub const SUCCESS: Self = Self(rt::Symbol::Known("SUCCESS"));
    /// Refused by the check.
    pub const FAIL: Self = Self(rt::Symbol::Known("FAIL"));
    /// Switched off, and can be switched on again.
    pub const DISABLE: Self = Self(rt::Symbol::Known("DISABLE"));
    /// Ended for good.
    pub const STOPPED: Self = Self(rt::Symbol::Known("STOPPED"));
    /// Declared void.
    pub const VOID: Self = Self(rt::Symbol::Known("VOID"));
    /// No longer valid.
    pub const INVALID: Self = Self(rt::Symbol::Known("INVALID"));
}

rt::text_enum!(SealStatus, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SealStatus",
    values: rt::EnumValues::Text(
        &[
            "ALL",
            "CHECKING",
            "CHECKING-SADM",
            "SUCCESS",
            "FAIL",
            "DISABLE",
            "STOPPED",
            "VOID",
            "INVALID",
        ],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
