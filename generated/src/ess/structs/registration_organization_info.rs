// Generated from schema/ess/2020-11-11/structs/RegistrationOrganizationInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `RegistrationOrganizationInfo`.
#[must_use]
#[non_exhaustive]
pub struct RegistrationOrganizationInfo {
    /// `OrganizationName`.
    pub organization_name: String,
    /// `UniformSocialCreditCode`.
    pub uniform_social_credit_code: String,
    /// `LegalName`.
    pub legal_name: String,
    /// `Address`.
    pub address: Option<String>,
    /// `AdminName`.
    pub admin_name: Option<String>,
    /// `AdminMobile`.
    pub admin_mobile: Option<String>,
    /// `AuthorizationTypes`.
    pub authorization_types: Option<Vec<i64>>,
    /// `AdminIdCardNumber`.
    pub admin_id_card_number: Option<String>,
    /// `AdminIdCardType`.
    pub admin_id_card_type: Option<String>,
    /// `BusinessLicense`.
    pub business_license: Option<String>,
    /// `PowerOfAttorneys`.
    pub power_of_attorneys: Option<Vec<String>>,
}

impl RegistrationOrganizationInfo {
    /// Makes one with what it needs.
    pub fn new(
        organization_name: impl Into<String>,
        uniform_social_credit_code: impl Into<String>,
        legal_name: impl Into<String>,
    ) -> Self {
        Self {
            organization_name: organization_name.into(),
            uniform_social_credit_code: uniform_social_credit_code.into(),
            legal_name: legal_name.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = organization_name.into();
        self
    }
    /// Sets `UniformSocialCreditCode`.
    pub fn uniform_social_credit_code(
        mut self,
        uniform_social_credit_code: impl Into<String>,
    ) -> Self {
        self.uniform_social_credit_code = uniform_social_credit_code.into();
        self
    }
    /// Sets `LegalName`.
    pub fn legal_name(mut self, legal_name: impl Into<String>) -> Self {
        self.legal_name = legal_name.into();
        self
    }
    /// Sets `Address`.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
    /// Sets `AdminName`.
    pub fn admin_name(mut self, admin_name: impl Into<String>) -> Self {
        self.admin_name = Some(admin_name.into());
        self
    }
    /// Sets `AdminMobile`.
    pub fn admin_mobile(mut self, admin_mobile: impl Into<String>) -> Self {
        self.admin_mobile = Some(admin_mobile.into());
        self
    }
    /// Sets `AuthorizationTypes`.
    pub fn authorization_types(
        mut self,
        authorization_types: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.authorization_types = Some(rt::list(authorization_types));
        self
    }
    /// Sets `AdminIdCardNumber`.
    pub fn admin_id_card_number(
        mut self,
        admin_id_card_number: impl Into<String>,
    ) -> Self {
        self.admin_id_card_number = Some(admin_id_card_number.into());
        self
    }
    /// Sets `AdminIdCardType`.
    pub fn admin_id_card_type(mut self, admin_id_card_type: impl Into<String>) -> Self {
        self.admin_id_card_type = Some(admin_id_card_type.into());
        self
    }
    /// Sets `BusinessLicense`.
    pub fn business_license(mut self, business_license: impl Into<String>) -> Self {
        self.business_license = Some(business_license.into());
        self
    }
    /// Sets `PowerOfAttorneys`.
    pub fn power_of_attorneys(
        mut self,
        power_of_attorneys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.power_of_attorneys = Some(rt::list_from(power_of_attorneys));
        self
    }
}

impl rt::Record for RegistrationOrganizationInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.organization_name),
                rt::Member::Text(&self.uniform_social_credit_code),
                rt::Member::Text(&self.legal_name),
                rt::Member::OptionalText(&self.address),
                rt::Member::OptionalText(&self.admin_name),
                rt::Member::OptionalText(&self.admin_mobile),
                rt::Member::Value(&self.authorization_types),
                rt::Member::OptionalText(&self.admin_id_card_number),
                rt::Member::OptionalText(&self.admin_id_card_type),
                rt::Member::OptionalText(&self.business_license),
                rt::Member::Value(&self.power_of_attorneys),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.organization_name),
                rt::Slot::Text(&mut self.uniform_social_credit_code),
                rt::Slot::Text(&mut self.legal_name),
                rt::Slot::OptionalText(&mut self.address),
                rt::Slot::OptionalText(&mut self.admin_name),
                rt::Slot::OptionalText(&mut self.admin_mobile),
                rt::Value::slot(&mut self.authorization_types),
                rt::Slot::OptionalText(&mut self.admin_id_card_number),
                rt::Slot::OptionalText(&mut self.admin_id_card_type),
                rt::Slot::OptionalText(&mut self.business_license),
                rt::Value::slot(&mut self.power_of_attorneys),
            ],
        );
    }
}

impl rt::Blank for RegistrationOrganizationInfo {
    const BLANK: Self = Self {
        organization_name: String::new(),
        uniform_social_credit_code: String::new(),
        legal_name: String::new(),
        address: None,
        admin_name: None,
        admin_mobile: None,
        authorization_types: None,
        admin_id_card_number: None,
        admin_id_card_type: None,
        business_license: None,
        power_of_attorneys: None,
    };
}

rt::record_traits!(RegistrationOrganizationInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "RegistrationOrganizationInfo",
    fields: &[
        rt::Field::required("OrganizationName", rt::Kind::Text),
        rt::Field::required("UniformSocialCreditCode", rt::Kind::Text),
        rt::Field::required("LegalName", rt::Kind::Text).sensitive(),
        rt::Field::optional("Address", rt::Kind::Text),
        rt::Field::optional("AdminName", rt::Kind::Text).sensitive(),
        rt::Field::optional("AdminMobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("AuthorizationTypes", rt::Kind::List(&rt::Kind::Integer)),
        rt::Field::optional("AdminIdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("AdminIdCardType", rt::Kind::Text),
        rt::Field::optional("BusinessLicense", rt::Kind::Text).sensitive(),
        rt::Field::optional("PowerOfAttorneys", rt::Kind::List(&rt::Kind::Text))
            .sensitive(),
    ],
    rules: &[],
};
