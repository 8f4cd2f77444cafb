// Generated from schema/essbasic/2021-05-26/enums/DocumentTaskStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a document that takes time to put together is ready.
pub type DocumentTaskStatus = crate::OpenText<rt::PhantomData<DocumentTaskStatusList>>;

impl DocumentTaskStatus {
    /// Put together.
    pub const READY: Self = Self(rt::Symbol::Known("READY"), rt::PhantomData);
    /// Still in the making.
    pub const NOT_READY: Self = Self(rt::Symbol::Known("NOTREADY"), rt::PhantomData);
}

#[doc(hidden)]
pub enum DocumentTaskStatusList {}

impl rt::OpenList for DocumentTaskStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DocumentTaskStatus",
    values: rt::EnumValues::Text(&["READY", "NOTREADY"]),
    severity: rt::Severity::Deny,
    code: "",
};
