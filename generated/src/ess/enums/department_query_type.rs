// Generated from schema/ess/2020-11-11/enums/DepartmentQueryType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How deep departments are listed.
pub type DepartmentQueryType = crate::OpenInteger<
    rt::PhantomData<DepartmentQueryTypeList>,
>;

impl DepartmentQueryType {
    /// One department alone.
    pub const DEPARTMENT: Self = Self(0, rt::PhantomData);
    /// One department and those directly below it.
    pub const DEPARTMENT_AND_CHILDREN: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum DepartmentQueryTypeList {}

impl rt::OpenList for DepartmentQueryTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DepartmentQueryType",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "InvalidParameter.ParamError",
};
