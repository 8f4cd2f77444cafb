// Generated from schema/essbasic/2021-05-26/structs/UserThreeFactor.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `UserThreeFactor`.
#[must_use]
#[non_exhaustive]
pub struct UserThreeFactor {
    /// `Name`.
    pub name: String,
    /// `IdCardType`.
    pub id_card_type: String,
    /// `IdCardNumber`.
    pub id_card_number: String,
}

impl UserThreeFactor {
    /// Makes one with what it needs.
    pub fn new(
        name: impl Into<String>,
        id_card_type: impl Into<String>,
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
    pub fn id_card_type(mut self, id_card_type: impl Into<String>) -> Self {
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
                rt::Member::Text(&self.id_card_type),
                rt::Member::Text(&self.id_card_number),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.name),
                rt::Slot::Text(&mut self.id_card_type),
                rt::Slot::Text(&mut self.id_card_number),
            ],
        );
    }
}

impl rt::Blank for UserThreeFactor {
    const BLANK: Self = Self {
        name: String::new(),
        id_card_type: String::new(),
        id_card_number: String::new(),
    };
}

rt::record_traits!(UserThreeFactor);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "UserThreeFactor",
    fields: &[
        rt::Field::required("Name", rt::Kind::Text).sensitive(),
        rt::Field::required("IdCardType", rt::Kind::Text),
        rt::Field::required("IdCardNumber", rt::Kind::Text).sensitive(),
    ],
    rules: &[],
};
