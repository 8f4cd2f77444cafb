// Generated from schema/essbasic/2021-05-26/enums/KeywordRelativeLocation.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Where something is put relative to the keyword.
pub type KeywordRelativeLocation = crate::OpenText<
    rt::PhantomData<KeywordRelativeLocationList>,
>;

impl KeywordRelativeLocation {
    /// Centred on the keyword.
    pub const MIDDLE: Self = Self(rt::Symbol::Known("Middle"), rt::PhantomData);
    /// Straight below it.
    pub const BELOW: Self = Self(rt::Symbol::Known("Below"), rt::PhantomData);
    /// To its right.
    pub const RIGHT: Self = Self(rt::Symbol::Known("Right"), rt::PhantomData);
    /// At its lower right corner.
    pub const LOWER_RIGHT: Self = Self(rt::Symbol::Known("LowerRight"), rt::PhantomData);
    /// At its upper right corner.
    pub const UPPER_RIGHT: Self = Self(rt::Symbol::Known("UpperRight"), rt::PhantomData);
}

#[doc(hidden)]
pub enum KeywordRelativeLocationList {}

impl rt::OpenList for KeywordRelativeLocationList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "KeywordRelativeLocation",
    values: rt::EnumValues::Text(
        &["Middle", "Below", "Right", "LowerRight", "UpperRight"],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
