// Generated from schema/ess/2020-11-11/enums/SigningLinkPurpose.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What can be done with a signing link.
pub type SigningLinkPurpose = crate::OpenInteger<
    rt::PhantomData<SigningLinkPurposeList>,
>;

impl SigningLinkPurpose {
    /// Filling the contract in and signing it.
    pub const SIGN: Self = Self(0, rt::PhantomData);
    /// Looking at the contract as it stands, and nothing else.
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
