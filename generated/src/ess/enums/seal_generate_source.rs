// Generated from schema/ess/2020-11-11/enums/SealGenerateSource.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Where the picture of a new seal comes from.
/// If it is empty, from an uploaded picture.
pub type SealGenerateSource = crate::OpenText<rt::PhantomData<SealGenerateSourceList>>;

impl SealGenerateSource {
    /// The service draws the seal.
    pub const SYSTEM: Self = Self(
        rt::Symbol::Known("SealGenerateSourceSystem"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum SealGenerateSourceList {}

impl rt::OpenList for SealGenerateSourceList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SealGenerateSource",
    values: rt::EnumValues::Text(&["SealGenerateSourceSystem"]),
    severity: rt::Severity::Deny,
    code: "",
};
