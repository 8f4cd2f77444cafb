// Generated from schema/ess/2020-11-11/enums/ArchiveStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a contract was archived.
pub type ArchiveStatus = crate::OpenInteger<rt::PhantomData<ArchiveStatusList>>;

impl ArchiveStatus {
    /// It was archived.
    pub const ARCHIVED: Self = Self(0, rt::PhantomData);
    /// It was not archived.
    pub const FAILED: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum ArchiveStatusList {}

impl rt::OpenList for ArchiveStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ArchiveStatus",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
