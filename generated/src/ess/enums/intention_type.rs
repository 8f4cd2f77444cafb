// Generated from schema/ess/2020-11-11/enums/IntentionType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How a signer states the will to sign in a video.
/// The vendor opens video checks on request only.
pub type IntentionType = crate::OpenInteger<rt::PhantomData<IntentionTypeList>>;

impl IntentionType {
    /// Answers spoken questions aloud.
    pub const QUESTIONS: Self = Self(1, rt::PhantomData);
    /// Nods to spoken texts.
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
