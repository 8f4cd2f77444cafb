// Generated from schema/ess/2020-11-11/enums/AuthorizationLetterStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far the check of a company's letter of authority is.
pub type AuthorizationLetterStatus = crate::OpenInteger<
    rt::PhantomData<AuthorizationLetterStatusList>,
>;

impl AuthorizationLetterStatus {
    /// No letter has been handed in.
    pub const NOT_SUBMITTED: Self = Self(0, rt::PhantomData);
    /// It was accepted.
    pub const APPROVED: Self = Self(1, rt::PhantomData);
    /// It was refused.
    pub const REJECTED: Self = Self(2, rt::PhantomData);
    /// People check it.
    pub const CHECKING: Self = Self(3, rt::PhantomData);
    /// It is read by machine.
    pub const RECOGNIZING: Self = Self(4, rt::PhantomData);
    /// The company confirms what the machine has read.
    pub const CONFIRMING: Self = Self(5, rt::PhantomData);
}

#[doc(hidden)]
pub enum AuthorizationLetterStatusList {}

impl rt::OpenList for AuthorizationLetterStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "AuthorizationLetterStatus",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3, 4, 5]),
    severity: rt::Severity::Deny,
    code: "",
};
