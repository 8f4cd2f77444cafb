// Generated from schema/essbasic/2021-05-26/structs/PresetApproverInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `PresetApproverInfo`.
#[must_use]
#[non_exhaustive]
pub struct PresetApproverInfo {
    /// `Name`.
    pub name: Option<String>,
    /// `Mobile`.
    pub mobile: Option<String>,
    /// `IdCardNumber`.
    pub id_card_number: Option<String>,
    /// `IdCardType`.
    pub id_card_type: Option<String>,
    /// `OrganizationName`.
    pub organization_name: Option<String>,
}

impl PresetApproverInfo {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `Mobile`.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }
    /// Sets `IdCardNumber`.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = Some(id_card_number.into());
        self
    }
    /// Sets `IdCardType`.
    pub fn id_card_type(mut self, id_card_type: impl Into<String>) -> Self {
        self.id_card_type = Some(id_card_type.into());
        self
    }
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
}

impl Default for PresetApproverInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for PresetApproverInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::OptionalText(&self.id_card_number),
                rt::Member::OptionalText(&self.id_card_type),
                rt::Member::OptionalText(&self.organization_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::OptionalText(&mut self.id_card_number),
                rt::Slot::OptionalText(&mut self.id_card_type),
                rt::Slot::OptionalText(&mut self.organization_name),
            ],
        );
    }
}

impl rt::Blank for PresetApproverInfo {
    const BLANK: Self = Self {
        name: None,
        mobile: None,
        id_card_number: None,
        id_card_type: None,
        organization_name: None,
    };
}

rt::record_traits!(PresetApproverInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "PresetApproverInfo",
    fields: &[
        rt::Field::optional("Name", rt::Kind::Text).sensitive(),
        rt::Field::optional("Mobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("IdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("IdCardType", rt::Kind::Text),
        rt::Field::optional("OrganizationName", rt::Kind::Text),
    ],
    rules: &[],
};
