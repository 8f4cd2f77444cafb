// Generated from schema/essbasic/2021-05-26/structs/ProxyOrganizationOperator.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `ProxyOrganizationOperator`.
#[must_use]
#[non_exhaustive]
pub struct ProxyOrganizationOperator {
    /// `Id`.
    pub id: String,
    /// `Name`.
    pub name: Option<String>,
    /// `IdCardType`.
    pub id_card_type: Option<String>,
    /// `IdCardNumber`.
    pub id_card_number: Option<String>,
    /// `Mobile`.
    pub mobile: Option<String>,
    /// `DefaultRole`.
    pub default_role: Option<String>,
}

impl ProxyOrganizationOperator {
    /// Makes one with what it needs.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `IdCardType`.
    pub fn id_card_type(mut self, id_card_type: impl Into<String>) -> Self {
        self.id_card_type = Some(id_card_type.into());
        self
    }
    /// Sets `IdCardNumber`.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = Some(id_card_number.into());
        self
    }
    /// Sets `Mobile`.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }
    /// Sets `DefaultRole`.
    pub fn default_role(mut self, default_role: impl Into<String>) -> Self {
        self.default_role = Some(default_role.into());
        self
    }
}

impl rt::Record for ProxyOrganizationOperator {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.id),
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalText(&self.id_card_type),
                rt::Member::OptionalText(&self.id_card_number),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::OptionalText(&self.default_role),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.id),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalText(&mut self.id_card_type),
                rt::Slot::OptionalText(&mut self.id_card_number),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::OptionalText(&mut self.default_role),
            ],
        );
    }
}

impl rt::Blank for ProxyOrganizationOperator {
    const BLANK: Self = Self {
        id: String::new(),
        name: None,
        id_card_type: None,
        id_card_number: None,
        mobile: None,
        default_role: None,
    };
}

rt::record_traits!(ProxyOrganizationOperator);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ProxyOrganizationOperator",
    fields: &[
        rt::Field::required("Id", rt::Kind::Text),
        rt::Field::optional("Name", rt::Kind::Text).sensitive(),
        rt::Field::optional("IdCardType", rt::Kind::Text),
        rt::Field::optional("IdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("Mobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("DefaultRole", rt::Kind::Text),
    ],
    rules: &[],
};
