// Generated from schema/ess/2020-11-11/enums/RevisionOperation.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What happens to tracked changes of a Word file before it is compared.
pub type RevisionOperation = crate::OpenInteger<rt::PhantomData<RevisionOperationList>>;

impl RevisionOperation {
    /// They are left as they are.
    pub const KEEP: Self = Self(0, rt::PhantomData);
    /// All of them are accepted.
    pub const ACCEPT_ALL: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum RevisionOperationList {}

impl rt::OpenList for RevisionOperationList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "RevisionOperation",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
