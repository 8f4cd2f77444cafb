// Generated from schema/ess/2020-11-11/enums/PartyType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What kind of party signs, in words.
/// Other members say the same with the numbers of ApproverType.
pub type PartyType = crate::OpenText<rt::PhantomData<PartyTypeList>>;

impl PartyType {
    /// A company, for which a member of its staff signs.
    /// In CreateFlowGroupSignReview it stands for a company that signs automatically too.
    pub const ORGANIZATION: Self = Self(
        rt::Symbol::Known("ORGANIZATION"),
        rt::PhantomData,
    );
    /// A private person.
    /// In CreateFlowGroupSignReview it stands for a person who signs automatically too.
    pub const PERSON: Self = Self(rt::Symbol::Known("PERSON"), rt::PhantomData);
    /// A company that signs automatically.
    /// A release agreement takes it for the own company only.
    pub const ORGANIZATION_SILENT: Self = Self(
        rt::Symbol::Known("ENTERPRISESERVER"),
        rt::PhantomData,
    );
    /// The own company, authorised by a PIN code.
    pub const ORGANIZATION_PIN_CODE: Self = Self(
        rt::Symbol::Known("ORGANIZATION_PIN_CODE_SIGN"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum PartyTypeList {}

impl rt::OpenList for PartyTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "PartyType",
    values: rt::EnumValues::Text(
        &["ORGANIZATION", "PERSON", "ENTERPRISESERVER", "ORGANIZATION_PIN_CODE_SIGN"],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
