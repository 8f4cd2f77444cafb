// Generated from schema/ess/2020-11-11/enums/KeywordRelativeLocation.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Where a control stands in relation to the keyword that it was found by.
pub type KeywordRelativeLocation = crate::OpenText<
    rt::PhantomData<KeywordRelativeLocationList>,
>;

impl KeywordRelativeLocation {
    /// Centred on the keyword.
    pub const MIDDLE: Self = Self(rt::Symbol::Known("Middle"), rt::PhantomData);
    /// Straight below it.
    pub const BELOW: Self = Self(rt::Symbol::Known("Below"), rt::PhantomData);
    /// To the right of it.
    pub const RIGHT: Self = Self(rt::Symbol::Known("Right"), rt::PhantomData);
    /// Below it and to the right.
    pub const LOWER_RIGHT: Self = Self(rt::Symbol::Known("LowerRight"), rt::PhantomData);
    /// Above it and to the right.
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
