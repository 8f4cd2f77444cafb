// Generated from schema/essbasic/2021-05-26/enums/RecipientSignType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A word of the service itself on how a role of a template signs.
pub type RecipientSignType = crate::OpenInteger<rt::PhantomData<RecipientSignTypeList>>;

impl RecipientSignType {
    /// Confirmed by face.
    pub const FACE: Self = Self(0, rt::PhantomData);
}

#[doc(hidden)]
pub enum RecipientSignTypeList {}

impl rt::OpenList for RecipientSignTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "RecipientSignType",
    values: rt::EnumValues::Integer(&[0]),
    severity: rt::Severity::Deny,
    code: "",
};
