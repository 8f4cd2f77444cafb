// Generated from schema/essbasic/2021-05-26/enums/CcInfoVisibility.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What the user of the page may do with the list of people who get a copy.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct CcInfoVisibility(pub i64);

impl CcInfoVisibility {
    /// Neither see nor change it.
    pub const HIDDEN: Self = Self(0);
    /// See it.
    pub const READ_ONLY: Self = Self(1);
    /// See it, and add, change and remove people.
    pub const EDITABLE: Self = Self(2);
}

rt::integer_enum!(CcInfoVisibility, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "CcInfoVisibility",
    values: rt::EnumValues::Integer(&[0, 1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
