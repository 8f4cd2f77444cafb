// Generated from schema/ess/2020-11-11/enums/SealGrantMode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// In which ways the page lets a company pick the seals that a partner may use.
pub type SealGrantMode = crate::OpenInteger<rt::PhantomData<SealGrantModeList>>;

impl SealGrantMode {
    /// By kind of seal or seal by seal, as the user likes.
    pub const ALL: Self = Self(0, rt::PhantomData);
    /// By kind of seal only.
    pub const BY_SEAL_TYPE: Self = Self(1, rt::PhantomData);
    /// Seal by seal only.
    pub const BY_SEAL_ID: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum SealGrantModeList {}

impl rt::OpenList for SealGrantModeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SealGrantMode",
    values: rt::EnumValues::Integer(&[0, 1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
