// Generated from schema/essbasic/2021-05-26/enums/SignUrlGenerateType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// For which parties of a contract signing links are made.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SignUrlGenerateType(rt::Symbol);

impl SignUrlGenerateType {
    /// All signers but those who sign automatically.
    /// It takes one contract at a time.
    pub const ALL: Self = Self(rt::Symbol::Known("ALL"));
    /// Employees who sign for a customer company of the platform.
    pub const CHANNEL: Self = Self(rt::Symbol::Known("CHANNEL"));
    /// Employees who sign for a company that registered with the e-sign service itself.
    pub const NOT_CHANNEL: Self = Self(rt::Symbol::Known("NOT_CHANNEL"));
    /// A natural person.
    pub const PERSON: Self = Self(rt::Symbol::Known("PERSON"));
    /// Somebody who gets a copy.
    pub const FOLLOWER: Self = Self(rt::Symbol::Known("FOLLOWER"));
    /// The parties that RecipientIds names, for signers who are named only after the start.
    pub const RECIPIENT: Self = Self(rt::Symbol::Known("RECIPIENT"));
}

rt::text_enum!(SignUrlGenerateType, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SignUrlGenerateType",
    values: rt::EnumValues::Text(
        &["ALL", "CHANNEL", "NOT_CHANNEL", "PERSON", "FOLLOWER", "RECIPIENT"],
    ),
    severity: rt::Severity::Deny,
    code: "InvalidParameter.GenerateType",
};
