// Generated from schema/essbasic/2021-05-26/enums/EmploymentStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether somebody still works for the company.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct EmploymentStatus(pub i64);

impl EmploymentStatus {
    /// Still with the company.
    pub const EMPLOYED: Self = Self(0);
    /// Has left.
    pub const LEFT: Self = Self(1);
}

rt::integer_enum!(EmploymentStatus, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "EmploymentStatus",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Warn,
    code: "",
};
