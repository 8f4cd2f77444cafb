// Generated from schema/essbasic/2021-05-26/enums/SealStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Where a company's seal stands.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SealStatus(rt::Symbol);

impl SealStatus {
    /// Only in queries: seals of any status.
    pub const ALL: Self = Self(rt::Symbol::Known("ALL"));
    /// The vendor still has to approve it.
    pub const CHECKING: Self = Self(rt::Symbol::Known("CHECKING"));
    /// The company's super administrator still has to approve it.
    pub const CHECKING_BY_ADMIN: Self = Self(rt::Symbol::Known("CHECKING-SADM"));
    /// Approved and in use.
    pub const SUCCESS: Self = Self(rt::Symbol::Known("SUCCESS"));
    /// Refused when it was checked.
    pub const FAIL: Self = Self(rt::Symbol::Known("FAIL"));
    /// Switched off.
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
