// Generated from schema/essbasic/2021-05-26/enums/IntentionType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How a signer states the will to sign on video.
pub type IntentionType = crate::OpenInteger<rt::PhantomData<IntentionTypeList>>;

impl IntentionType {
    /// Questions are read out and the signer answers aloud.
    pub const QUESTIONS: Self = Self(1, rt::PhantomData);
    /// A text is read out and the signer nods.
    pub const NODDING: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum IntentionTypeList {}

impl rt::OpenList for IntentionTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "IntentionType",
    values: rt::EnumValues::Integer(&[1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
