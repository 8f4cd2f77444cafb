// Generated from schema/essbasic/2021-05-26/enums/SealStyle.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The outline of a seal that the service draws.
pub type SealStyle = crate::OpenText<rt::PhantomData<SealStyleList>>;

impl SealStyle {
    /// Round.
    /// The vendor's text also spells it `cycle`.
    pub const CIRCLE: Self = Self(rt::Symbol::Known("circle"), rt::PhantomData);
    /// Oval.
    pub const ELLIPSE: Self = Self(rt::Symbol::Known("ellipse"), rt::PhantomData);
}

#[doc(hidden)]
pub enum SealStyleList {}

impl rt::OpenList for SealStyleList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SealStyle",
    values: rt::EnumValues::Text(&["circle", "ellipse"]),
    severity: rt::Severity::Warn,
    code: "",
};
