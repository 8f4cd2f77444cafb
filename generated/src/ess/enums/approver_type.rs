// Generated from schema/ess/2020-11-11/enums/ApproverType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What kind of party signs, and whether a person acts or the service signs on its own.
pub type ApproverType = crate::OpenInteger<rt::PhantomData<ApproverTypeList>>;

impl ApproverType {
    /// A company, for which a member of its staff signs by hand.
    pub const ORGANIZATION: Self = Self(0, rt::PhantomData);
    /// A private person who signs by hand.
    pub const PERSON: Self = Self(1, rt::PhantomData);
    /// A company that signs automatically: the service applies the seal as soon as the turn comes.
    /// It can only seal, never put a personal signature.
    pub const ORGANIZATION_SILENT: Self = Self(3, rt::PhantomData);
    /// A private person who signs automatically, having agreed to it before.
    /// The vendor opens this on request only.
    pub const PERSON_SILENT: Self = Self(7, rt::PhantomData);
    /// The own company, authorised by a PIN code that its member of staff has set up before.
    pub const ORGANIZATION_PIN_CODE: Self = Self(8, rt::PhantomData);
    /// Another company, authorised by a PIN code that this partner has set up before.
    pub const OTHER_ORGANIZATION_PIN_CODE: Self = Self(9, rt::PhantomData);
    /// A private person who signs automatically, authorised by a PIN code.
    /// The vendor opens this on request only.
    pub const PERSON_PIN_CODE: Self = Self(10, rt::PhantomData);
}

#[doc(hidden)]
pub enum ApproverTypeList {}

impl rt::OpenList for ApproverTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ApproverType",
    values: rt::EnumValues::Integer(&[0, 1, 3, 7, 8, 9, 10]),
    severity: rt::Severity::Deny,
    code: "InvalidParameter.ApproverType",
};
