// Generated from schema/essbasic/2021-05-26/enums/SignTypeSelector.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Who picks among the allowed ways of confirming a signature.
pub type SignTypeSelector = crate::OpenInteger<rt::PhantomData<SignTypeSelectorList>>;

impl SignTypeSelector {
    /// The signer picks one.
    pub const SIGNER_CHOOSES: Self = Self(0, rt::PhantomData);
    /// The first of the list is offered; the signer need not choose.
    pub const FIRST_RECOMMENDED: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum SignTypeSelectorList {}

impl rt::OpenList for SignTypeSelectorList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SignTypeSelector",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
