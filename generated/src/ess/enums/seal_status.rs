// Generated from schema/ess/2020-11-11/enums/SealStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far a seal is on its way, and whether it can be used.
pub type SealStatus = crate::OpenText<rt::PhantomData<SealStatusList>>;

impl SealStatus {
    /// Every status; only a filter.
    pub const ALL: Self = Self(rt::Symbol::Known("ALL"), rt::PhantomData);
    /// Waits for the check by the service.
    pub const CHECKING: Self = Self(rt::Symbol::Known("CHECKING"), rt::PhantomData);
    /// Waits for the company's super administrator to agree; in answers only.
    pub const CHECKING_BY_ADMIN: Self = Self(
        rt::Symbol::Known("CHECKING-SADM"),
        rt::PhantomData,
    );
    /// Switched on and ready for use.
    pub const SUCCESS: Self = Self(rt::Symbol::Known("SUCCESS"), rt::PhantomData);
    /// Refused by the check.
    pub const FAIL: Self = Self(rt::Symbol::Known("FAIL"), rt::PhantomData);
    /// Switched off, and can be switched on again.
    pub const DISABLE: Self = Self(rt::Symbol::Known("DISABLE"), rt::PhantomData);
    /// Ended for good.
    pub const STOPPED: Self = Self(rt::Symbol::Known("STOPPED"), rt::PhantomData);
    /// Declared void.
    pub const VOID: Self = Self(rt::Symbol::Known("VOID"), rt::PhantomData);
    /// No longer valid.
    pub const INVALID: Self = Self(rt::Symbol::Known("INVALID"), rt::PhantomData);
}

#[doc(hidden)]
pub enum SealStatusList {}

impl rt::OpenList for SealStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

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
