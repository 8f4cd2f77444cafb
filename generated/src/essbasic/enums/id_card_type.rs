// Generated from schema/essbasic/2021-05-26/enums/IdCardType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The kind of identity document of a person.
pub type IdCardType = crate::OpenText<rt::PhantomData<IdCardTypeList>>;

impl IdCardType {
    /// Resident identity card of mainland China.
    pub const ID_CARD: Self = Self(rt::Symbol::Known("ID_CARD"), rt::PhantomData);
    /// Mainland travel permit for residents of Hong Kong and Macao.
    pub const HONGKONG_AND_MACAO: Self = Self(
        rt::Symbol::Known("HONGKONG_AND_MACAO"),
        rt::PhantomData,
    );
    /// Residence permit of mainland China for residents of Hong Kong, Macao and Taiwan, numbered like the resident identity card.
    pub const HONGKONG_MACAO_AND_TAIWAN: Self = Self(
        rt::Symbol::Known("HONGKONG_MACAO_AND_TAIWAN"),
        rt::PhantomData,
    );
    /// Some other document.
    /// Few members take it, and Tencent must enable it.
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
