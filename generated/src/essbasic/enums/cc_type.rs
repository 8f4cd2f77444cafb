// Generated from schema/essbasic/2021-05-26/enums/CcType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a copy goes to a private person or to an employee of a company.
pub type CcType = crate::OpenInteger<rt::PhantomData<CcTypeList>>;

impl CcType {
    /// A private person.
    pub const PERSON: Self = Self(0, rt::PhantomData);
    /// An employee of a company.
    pub const EMPLOYEE: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum CcTypeList {}

impl rt::OpenList for CcTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "CcType",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
