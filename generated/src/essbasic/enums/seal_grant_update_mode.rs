// Generated from schema/essbasic/2021-05-26/enums/SealGrantUpdateMode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How the page lets the company choose the seals when a grant is changed.
/// The numbers differ from those for a new grant.
pub type SealGrantUpdateMode = crate::OpenText<rt::PhantomData<SealGrantUpdateModeList>>;

impl SealGrantUpdateMode {
    /// By kind of seal or seal by seal, as the user likes.
    pub const ALL: Self = Self(rt::Symbol::Known("0"), rt::PhantomData);
    /// By kind of seal only.
    pub const BY_SEAL_TYPE: Self = Self(rt::Symbol::Known("1"), rt::PhantomData);
    /// Seal by seal only.
    pub const BY_SEAL_ID: Self = Self(rt::Symbol::Known("3"), rt::PhantomData);
}

#[doc(hidden)]
pub enum SealGrantUpdateModeList {}

impl rt::OpenList for SealGrantUpdateModeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SealGrantUpdateMode",
    values: rt::EnumValues::Text(&["0", "1", "3"]),
    severity: rt::Severity::Warn,
    code: "",
};
