// Generated from schema/essbasic/2021-05-26/enums/IdCardLabel.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The kind of identity document, named as it is printed on a letter of authority.
pub type IdCardLabel = crate::OpenText<rt::PhantomData<IdCardLabelList>>;

impl IdCardLabel {
    /// Resident identity card of mainland China.
    pub const ID_CARD: Self = Self(
        rt::Symbol::Known("居民身份证"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum IdCardLabelList {}

impl rt::OpenList for IdCardLabelList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "IdCardLabel",
    values: rt::EnumValues::Text(&["居民身份证"]),
    severity: rt::Severity::Deny,
    code: "",
};
