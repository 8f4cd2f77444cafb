// Generated from schema/essbasic/2021-05-26/enums/EmploymentStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether somebody still works for the company.
pub type EmploymentStatus = crate::OpenInteger<rt::PhantomData<EmploymentStatusList>>;

impl EmploymentStatus {
    /// Still with the company.
    pub const EMPLOYED: Self = Self(0, rt::PhantomData);
    /// Has left.
    pub const LEFT: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum EmploymentStatusList {}

impl rt::OpenList for EmploymentStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "EmploymentStatus",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Warn,
    code: "",
};
