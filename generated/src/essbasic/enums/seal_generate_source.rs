// Generated from schema/essbasic/2021-05-26/enums/SealGenerateSource.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Where the picture of a new seal comes from.
/// Left empty, it is the picture that is sent.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SealGenerateSource(rt::Symbol);

impl SealGenerateSource {
    /// The service draws the seal.
    pub const SYSTEM: Self = Self(rt::Symbol::Known("SealGenerateSourceSystem"));
}

rt::text_enum!(SealGenerateSource, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SealGenerateSource",
    values: rt::EnumValues::Text(&["SealGenerateSourceSystem"]),
    severity: rt::Severity::Deny,
    code: "",
};
