// Generated from schema/ess/2020-11-11/enums/UserAccountType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether an account is that of a member of staff or of a private person.
pub type UserAccountType = crate::OpenInteger<rt::PhantomData<UserAccountTypeList>>;

impl UserAccountType {
    /// A member of staff of the own company.
    pub const EMPLOYEE: Self = Self(0, rt::PhantomData);
    /// A private person.
    pub const PERSON: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum UserAccountTypeList {}

impl rt::OpenList for UserAccountTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "UserAccountType",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
