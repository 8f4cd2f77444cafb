// Generated from schema/ess/2020-11-11/enums/DataPermissionRange.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whose data a permission opens.
pub type DataPermissionRange = crate::OpenInteger<
    rt::PhantomData<DataPermissionRangeList>,
>;

impl DataPermissionRange {
    /// It sets no range.
    pub const NONE: Self = Self(0, rt::PhantomData);
    /// The data of the whole company.
    pub const COMPANY: Self = Self(1, rt::PhantomData);
    /// The data of the person's department and those below it.
    pub const DEPARTMENT: Self = Self(2, rt::PhantomData);
    /// The person's own data only.
    pub const OWN: Self = Self(3, rt::PhantomData);
}

#[doc(hidden)]
pub enum DataPermissionRangeList {}

impl rt::OpenList for DataPermissionRangeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DataPermissionRange",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3]),
    severity: rt::Severity::Warn,
    code: "",
};
