// Generated from schema/ess/2020-11-11/enums/CancelMessageFormat.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What the cover of a cancelled contract says before the reason of the cancelling.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct CancelMessageFormat(pub i64);

impl CancelMessageFormat {
    /// The initiator's company and the person who cancelled.
    pub const DEFAULT: Self = Self(0);
    /// Only that the initiator cancelled.
    pub const INITIATOR: Self = Self(1);
    /// The initiator's company, without the person.
    pub const ORGANIZATION: Self = Self(2);
    /// The initiator's company and the person who cancelled, as with 0.
    pub const ORGANIZATION_AND_OPERATOR: Self = Self(3);
}

rt::integer_enum!(CancelMessageFormat, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "CancelMessageFormat",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
