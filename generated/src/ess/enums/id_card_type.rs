// Generated from schema/ess/2020-11-11/enums/IdCardType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The kind of a person's identity document.
pub type IdCardType = crate::OpenText<rt::PhantomData<IdCardTypeList>>;

impl IdCardType {
    /// Identity card of a resident of mainland China: 18 digits, the last of which may be a capital X.
    pub const ID_CARD: Self = Self(rt::Symbol::Known("ID_CARD"), rt::PhantomData);
    /// Mainland travel permit of a resident of Hong Kong (H and ten digits) or Macao (M and ten digits).
    /// The holder must have crossed the mainland border at least once.
    pub const HONGKONG_AND_MACAO: Self = Self(
        rt::Symbol::Known("HONGKONG_AND_MACAO"),
        rt::PhantomData,
    );
    /// Mainland residence permit of a resident of Hong Kong, Macao or Taiwan, numbered like an identity card.
    /// The holder must have crossed the mainland border at least once.
    pub const HONGKONG_MACAO_AND_TAIWAN: Self = Self(
        rt::Symbol::Known("HONGKONG_MACAO_AND_TAIWAN"),
        rt::PhantomData,
    );
    /// Some other document; only the archiving of contracts that were signed elsewhere takes it.
    pub const OTHER_CARD_TYPE: Self = Self(
        rt::Symbol::Known("OTHER_CARD_TYPE"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum IdCardTypeList {}

impl rt::OpenList for IdCardTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "IdCardType",
    values: rt::EnumValues::Text(
        &[
            "ID_CARD",
            "HONGKONG_AND_MACAO",
            "HONGKONG_MACAO_AND_TAIWAN",
            "OTHER_CARD_TYPE",
        ],
    ),
    severity: rt::Severity::Deny,
    code: "InvalidParameter.CardType",
};
