// Generated from schema/ess/2020-11-11/enums/ReceiptRole.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The part that a signer plays in a receipt.
/// The vendor opens the receipt scene on request only.
pub type ReceiptRole = crate::OpenInteger<rt::PhantomData<ReceiptRoleList>>;

impl ReceiptRole {
    /// Receives the money.
    pub const PAYEE: Self = Self(1, rt::PhantomData);
    /// Writes the receipt.
    pub const ISSUER: Self = Self(2, rt::PhantomData);
    /// Witnesses it.
    pub const WITNESS: Self = Self(3, rt::PhantomData);
}

#[doc(hidden)]
pub enum ReceiptRoleList {}

impl rt::OpenList for ReceiptRoleList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ReceiptRole",
    values: rt::EnumValues::Integer(&[1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
