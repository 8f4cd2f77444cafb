// Generated from schema/ess/2020-11-11/enums/SealColor.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The colour of a seal.
pub type SealColor = crate::OpenText<rt::PhantomData<SealColorList>>;

impl SealColor {
    /// The print is black.
    pub const BLACK: Self = Self(rt::Symbol::Known("BLACK"), rt::PhantomData);
    /// The print is red, as is usual in China.
    pub const RED: Self = Self(rt::Symbol::Known("RED"), rt::PhantomData);
    /// The print is blue.
    pub const BLUE: Self = Self(rt::Symbol::Known("BLUE"), rt::PhantomData);
}

#[doc(hidden)]
pub enum SealColorList {}

impl rt::OpenList for SealColorList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SealColor",
    values: rt::EnumValues::Text(&["BLACK", "RED", "BLUE"]),
    severity: rt::Severity::Deny,
    code: "",
};
