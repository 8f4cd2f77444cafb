// Generated from schema/ess/2020-11-11/enums/AuthorizationLetterType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What a letter of authority of a company is for.
pub type AuthorizationLetterType = crate::OpenInteger<
    rt::PhantomData<AuthorizationLetterTypeList>,
>;

impl AuthorizationLetterType {
    /// To let the super administrator register the company.
    pub const REGISTRATION: Self = Self(0, rt::PhantomData);
    /// To hand the company over to another super administrator.
    pub const ADMIN_CHANGE: Self = Self(1, rt::PhantomData);
    /// To close the company's account.
    pub const CLOSURE: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum AuthorizationLetterTypeList {}

impl rt::OpenList for AuthorizationLetterTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "AuthorizationLetterType",
    values: rt::EnumValues::Integer(&[0, 1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
