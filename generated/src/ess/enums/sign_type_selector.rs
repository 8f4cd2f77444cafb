// Generated from schema/ess/2020-11-11/enums/SignTypeSelector.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How the way of proving one's will to sign is picked from those that are allowed.
pub type SignTypeSelector = crate::OpenInteger<rt::PhantomData<SignTypeSelectorList>>;

impl SignTypeSelector {
    /// The signer picks one.
    pub const SIGNER_CHOOSES: Self = Self(0, rt::PhantomData);
    /// The first of the list is offered, and the signer need not pick.
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
