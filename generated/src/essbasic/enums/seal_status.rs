// Generated from schema/essbasic/2021-05-26/enums/SealStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Where a company's seal stands.
pub type SealStatus = crate::OpenText<rt::PhantomData<SealStatusList>>;

impl SealStatus {
    /// Only in queries: seals of any status.
    pub const ALL: Self = Self(rt::Symbol::Known("ALL"), rt::PhantomData);
    /// The vendor still has to approve it.
    pub const CHECKING: Self = Self(rt::Symbol::Known("CHECKING"), rt::PhantomData);
    /// The company's super administrator still has to approve it.
    pub const CHECKING_BY_ADMIN: Self = Self(
        rt::Symbol::Known("CHECKING-SADM"),
        rt::PhantomData,
    );
    /// Approved and in use.
    pub const SUCCESS: Self = Self(rt::Symbol::Known("SUCCESS"), rt::PhantomData);
    /// Refused when it was checked.
    pub const FAIL: Self = Self(rt::Symbol::Known("FAIL"), rt::PhantomData);
    /// Switched off.
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
