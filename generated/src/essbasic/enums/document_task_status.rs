// Generated from schema/essbasic/2021-05-26/enums/DocumentTaskStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a document that takes time to put together is ready.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DocumentTaskStatus(rt::Symbol);

impl DocumentTaskStatus {
    /// Put together.
    pub const READY: Self = Self(rt::Symbol::Known("READY"));
    /// Still in the making.
    pub const NOT_READY: Self = Self(rt::Symbol::Known("NOTREADY"));
}

rt::text_enum!(DocumentTaskStatus, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DocumentTaskStatus",
    values: rt::EnumValues::Text(&["READY", "NOTREADY"]),
    severity: rt::Severity::Deny,
    code: "",
};
