// Generated from schema/ess/2020-11-11/enums/DataPermissionType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whose data permission decides.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct DataPermissionType(pub i64);

impl DataPermissionType {
    /// None: it is no data permission.
    pub const NONE: Self = Self(0);
    /// That of another module, which DataTo names.
    pub const OTHER_MODULE: Self = Self(1);
    /// That of the permission's own module.
    pub const OWN_MODULE: Self = Self(2);
}

rt::integer_enum!(DataPermissionType, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DataPermissionType",
    values: rt::EnumValues::Integer(&[0, 1, 2]),
    severity: rt::Severity::Warn,
    code: "",
};
