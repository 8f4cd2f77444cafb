// Generated from schema/essbasic/2021-05-26/enums/ApproverMobileMode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What happens when the given mobile number differs from the one that the signer has verified.
pub type ApproverMobileMode = crate::OpenText<rt::PhantomData<ApproverMobileModeList>>;

impl ApproverMobileMode {
    /// The verified number replaces the given one.
    pub const REPLACE: Self = Self(rt::Symbol::Known("REPLACE"), rt::PhantomData);
    /// The given number is kept.
    pub const GIVEN: Self = Self(rt::Symbol::Known("GIVEN"), rt::PhantomData);
    /// The call fails.
    pub const VALIDATE: Self = Self(rt::Symbol::Known("VALIDATE"), rt::PhantomData);
}

#[doc(hidden)]
pub enum ApproverMobileModeList {}

impl rt::OpenList for ApproverMobileModeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ApproverMobileMode",
    values: rt::EnumValues::Text(&["REPLACE", "GIVEN", "VALIDATE"]),
    severity: rt::Severity::Deny,
    code: "",
};
