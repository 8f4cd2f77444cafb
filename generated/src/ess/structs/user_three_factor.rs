// Generated from schema/ess/2020-11-11/structs/UserThreeFactor.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// A private person, by name and identity document.
#[must_use]
#[non_exhaustive]
pub struct UserThreeFactor {
    /// The real name of the person and no nickname: the identity is checked against it, and it goes into the signature.
    ///
    /// Limits: text without `&` (warns) (`InvalidParameter.Name`).
    pub name: String,
    /// The kind of identity document that IdCardNumber is taken from.
    ///
    /// Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN` (`InvalidParameter.CardType`).
    pub id_card_type: enums::IdCardType,
    /// The number on the identity document, with X and H or M as capitals.
    ///
    /// Limits: the number of an identity document of the kind `IdCardType` (warns) (`InvalidParameter.CardNumber`).
    pub id_card_number: String,
}

impl UserThreeFactor {
    /// Makes one with what it needs.
    pub fn new(
        name: impl Into<String>,
        id_card_type: impl Into<enums::IdCardType>,
        id_card_number: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            id_card_type: id_card_type.into(),
            id_card_number: id_card_number.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
    /// Sets `IdCardType`.
    pub fn id_card_type(mut self, id_card_type: impl Into<enums::IdCardType>) -> Self {
        self.id_card_type = id_card_type.into();
        self
    }
    /// Sets `IdCardNumber`.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = id_card_number.into();
        self
    }
}

impl rt::Record for UserThreeFactor {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.name),
                rt::Member::Value(&self.id_card_type),
                rt::Member::Text(&self.id_card_number),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.name),
                rt::Slot::Value(&mut self.id_card_type),
                rt::Slot::Text(&mut self.id_card_number),
            ],
        );
    }
}

impl rt::Blank for UserThreeFactor {
    const BLANK: Self = Self {
        name: String::new(),
        id_card_type: rt::Blank::BLANK,
        id_card_number: String::new(),
    };
}

rt::record_traits!(UserThreeFactor);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "UserThreeFactor",
    fields: &[
        rt::Field::Limited(
            "Name",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^&]*$").hint("text without `&`"),
                    ),
                    "InvalidParameter.Name",
                ),
            ],
        ),
        rt::Field::Limited(
            "IdCardType",
            rt::Kind::Enum(&enums::id_card_type::TABLE),
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("ID_CARD"),
                            rt::Literal::Text("HONGKONG_AND_MACAO"),
                            rt::Literal::Text("HONGKONG_MACAO_AND_TAIWAN"),
                        ],
                    ),
                    "InvalidParameter.CardType",
                ),
            ],
        ),
        rt::Field::Limited(
            "IdCardNumber",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::IdCard("IdCardType"),
                    "InvalidParameter.CardNumber",
                ),
            ],
        ),
    ],
    rules: &[],
};
