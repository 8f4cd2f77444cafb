// Generated from schema/ess/2020-11-11/enums/ReceiptRole.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The part that a signer plays in a receipt.
/// The vendor opens the receipt scene on request only.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ReceiptRole(pub i64);

impl ReceiptRole {
    /// Receives the money.
    pub const PAYEE: Self = Self(1);
    /// Writes the receipt.
    pub const ISSUER: Self = Self(2);
    /// Witnesses it.
    pub const WITNESS: Self = Self(3);
}

rt::integer_enum!(ReceiptRole, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ReceiptRole",
    values: rt::EnumValues::Integer(&[1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
