// Generated from schema/essbasic/2021-05-26/enums/StaffOperation.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What is done to the listed employees.
pub type StaffOperation = crate::OpenText<rt::PhantomData<StaffOperationList>>;

impl StaffOperation {
    /// They are added.
    /// They still have to be verified, by a link of CreateConsoleLoginUrl.
    /// An id that is there is overwritten, unless that employee has been verified.
    pub const CREATE: Self = Self(rt::Symbol::Known("CREATE"), rt::PhantomData);
    /// Their data are changed, as long as they have not been verified and joined; after that they change them in the mini-program.
    pub const UPDATE: Self = Self(rt::Symbol::Known("UPDATE"), rt::PhantomData);
    /// They leave the company and can no longer log in, their data are lost, and their OpenId is free again.
    pub const RESIGN: Self = Self(rt::Symbol::Known("RESIGN"), rt::PhantomData);
}

#[doc(hidden)]
pub enum StaffOperationList {}

impl rt::OpenList for StaffOperationList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "StaffOperation",
    values: rt::EnumValues::Text(&["CREATE", "UPDATE", "RESIGN"]),
    severity: rt::Severity::Deny,
    code: "OperationDenied.OperateType",
};
