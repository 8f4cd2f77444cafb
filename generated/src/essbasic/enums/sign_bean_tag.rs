// Generated from schema/essbasic/2021-05-26/enums/SignBeanTag.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Who places the seals and signatures of the signers.
pub type SignBeanTag = crate::OpenInteger<rt::PhantomData<SignBeanTagList>>;

impl SignBeanTag {
    /// Whoever starts the contract states place and number for every signer.
    /// Used when nothing is set.
    pub const BY_INITIATOR: Self = Self(0, rt::PhantomData);
    /// Each signer adds and moves them while signing, in the mini-program or the web console; the H5 pages cannot do it, and approval blocks cannot be added.
    pub const BY_SIGNER: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum SignBeanTagList {}

impl rt::OpenList for SignBeanTagList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SignBeanTag",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
