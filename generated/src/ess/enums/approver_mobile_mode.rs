// Generated from schema/ess/2020-11-11/enums/ApproverMobileMode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What happens when the stated mobile number is not the one under which the signer is verified.
pub type ApproverMobileMode = crate::OpenText<rt::PhantomData<ApproverMobileModeList>>;

impl ApproverMobileMode {
    /// The verified number takes the place of the stated one.
    pub const REPLACE: Self = Self(rt::Symbol::Known("REPLACE"), rt::PhantomData);
    /// The stated number is used.
    pub const GIVEN: Self = Self(rt::Symbol::Known("GIVEN"), rt::PhantomData);
    /// The call is refused.
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
