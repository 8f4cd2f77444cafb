// Generated from schema/essbasic/2021-05-26/enums/SigningLinkPurpose.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What a link lets its user do with the contract.
pub type SigningLinkPurpose = crate::OpenInteger<
    rt::PhantomData<SigningLinkPurposeList>,
>;

impl SigningLinkPurpose {
    /// Sign it.
    pub const SIGN: Self = Self(0, rt::PhantomData);
    /// Only read it and see its status.
    pub const PREVIEW: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum SigningLinkPurposeList {}

impl rt::OpenList for SigningLinkPurposeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SigningLinkPurpose",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
