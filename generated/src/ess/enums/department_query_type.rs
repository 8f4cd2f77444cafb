// Generated from schema/ess/2020-11-11/enums/DepartmentQueryType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How deep departments are listed.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct DepartmentQueryType(pub i64);

impl DepartmentQueryType {
    /// One department alone.
    pub const DEPARTMENT: Self = Self(0);
    /// One department and those directly below it.
    pub const DEPARTMENT_AND_CHILDREN: Self = Self(1);
}

rt::integer_enum!(DepartmentQueryType, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DepartmentQueryType",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "InvalidParameter.ParamError",
};
