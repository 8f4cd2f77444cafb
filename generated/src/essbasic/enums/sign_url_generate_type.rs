// Generated from schema/essbasic/2021-05-26/enums/SignUrlGenerateType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// For which parties of a contract signing links are made.
pub type SignUrlGenerateType = crate::OpenText<rt::PhantomData<SignUrlGenerateTypeList>>;

impl SignUrlGenerateType {
    /// All signers but those who sign automatically.
    /// It takes one contract at a time.
    pub const ALL: Self = Self(rt::Symbol::Known("ALL"), rt::PhantomData);
    /// Employees who sign for a customer company of the platform.
    pub const CHANNEL: Self = Self(rt::Symbol::Known("CHANNEL"), rt::PhantomData);
    /// Employees who sign for a company that registered with the e-sign service itself.
    pub const NOT_CHANNEL: Self = Self(
        rt::Symbol::Known("NOT_CHANNEL"),
        rt::PhantomData,
    );
    /// A natural person.
    pub const PERSON: Self = Self(rt::Symbol::Known("PERSON"), rt::PhantomData);
    /// Somebody who gets a copy.
    pub const FOLLOWER: Self = Self(rt::Symbol::Known("FOLLOWER"), rt::PhantomData);
    /// The parties that RecipientIds names, for signers who are named only after the start.
    pub const RECIPIENT: Self = Self(rt::Symbol::Known("RECIPIENT"), rt::PhantomData);
}

#[doc(hidden)]
pub enum SignUrlGenerateTypeList {}

impl rt::OpenList for SignUrlGenerateTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SignUrlGenerateType",
    values: rt::EnumValues::Text(
        &["ALL", "CHANNEL", "NOT_CHANNEL", "PERSON", "FOLLOWER", "RECIPIENT"],
    ),
    severity: rt::Severity::Deny,
    code: "InvalidParameter.GenerateType",
};
