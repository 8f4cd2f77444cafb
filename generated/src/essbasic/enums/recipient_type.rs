// Generated from schema/essbasic/2021-05-26/enums/RecipientType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What kind of party plays a role of a template.
pub type RecipientType = crate::OpenText<rt::PhantomData<RecipientTypeList>>;

impl RecipientType {
    /// A company.
    pub const ORGANIZATION: Self = Self(
        rt::Symbol::Known("ENTERPRISE"),
        rt::PhantomData,
    );
    /// A natural person.
    pub const PERSON: Self = Self(rt::Symbol::Known("INDIVIDUAL"), rt::PhantomData);
    /// The initiator of the contract.
    pub const INITIATOR: Self = Self(rt::Symbol::Known("PROMOTER"), rt::PhantomData);
}

#[doc(hidden)]
pub enum RecipientTypeList {}

impl rt::OpenList for RecipientTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "RecipientType",
    values: rt::EnumValues::Text(&["ENTERPRISE", "INDIVIDUAL", "PROMOTER"]),
    severity: rt::Severity::Deny,
    code: "",
};
