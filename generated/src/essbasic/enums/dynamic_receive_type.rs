// Generated from schema/essbasic/2021-05-26/enums/DynamicReceiveType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether somebody who claims contracts through one link may claim some of them or must claim all.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct DynamicReceiveType(pub i64);

impl DynamicReceiveType {
    /// Some of the contracts may be claimed and signed.
    /// Used when nothing is set.
    pub const PARTIAL: Self = Self(0);
    /// All contracts of the link must be claimed and signed by the same person.
    pub const ALL: Self = Self(1);
}

rt::integer_enum!(DynamicReceiveType, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "DynamicReceiveType",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
