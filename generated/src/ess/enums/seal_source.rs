// Generated from schema/ess/2020-11-11/enums/SealSource.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How a seal was made.
pub type SealSource = crate::OpenText<rt::PhantomData<SealSourceList>>;

impl SealSource {
    /// From a picture that the company uploaded.
    pub const UPLOADED: Self = Self(rt::Symbol::Known("CREATE"), rt::PhantomData);
    /// Drawn by the service.
    pub const GENERATED: Self = Self(rt::Symbol::Known("GENERATE"), rt::PhantomData);
    /// Issued as an electronic seal by the city of Shenzhen.
    pub const SHENZHEN: Self = Self(rt::Symbol::Known("SIST_SEAL"), rt::PhantomData);
}

#[doc(hidden)]
pub enum SealSourceList {}

impl rt::OpenList for SealSourceList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SealSource",
    values: rt::EnumValues::Text(&["CREATE", "GENERATE", "SIST_SEAL"]),
    severity: rt::Severity::Deny,
    code: "",
};
