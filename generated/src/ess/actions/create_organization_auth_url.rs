// Generated from schema/ess/2020-11-11/actions/CreateOrganizationAuthUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateOrganizationAuthUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateOrganizationAuthUrlRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `AuthorizationTypes`.
    pub authorization_types: Option<Vec<i64>>,
    /// `OrganizationName`.
    pub organization_name: Option<String>,
    /// `UniformSocialCreditCode`.
    pub uniform_social_credit_code: Option<String>,
    /// `LegalName`.
    pub legal_name: Option<String>,
    /// `AutoJumpUrl`.
    pub auto_jump_url: Option<String>,
    /// `OrganizationAddress`.
    pub organization_address: Option<String>,
    /// `AdminName`.
    pub admin_name: Option<String>,
    /// `AdminMobile`.
    pub admin_mobile: Option<String>,
    /// `AdminIdCardNumber`.
    pub admin_id_card_number: Option<String>,
    /// `AdminIdCardType`.
    pub admin_id_card_type: Option<String>,
    /// `UniformSocialCreditCodeSame`.
    pub uniform_social_credit_code_same: Option<bool>,
    /// `LegalNameSame`.
    pub legal_name_same: Option<bool>,
    /// `AdminNameSame`.
    pub admin_name_same: Option<bool>,
    /// `AdminIdCardNumberSame`.
    pub admin_id_card_number_same: Option<bool>,
    /// `AdminMobileSame`.
    pub admin_mobile_same: Option<bool>,
    /// `OrganizationNameSame`.
    pub organization_name_same: Option<bool>,
    /// `BusinessLicense`.
    pub business_license: Option<String>,
    /// `Endpoint`.
    pub endpoint: Option<String>,
    /// `Initialization`.
    pub initialization: Option<Vec<i64>>,
    /// `PowerOfAttorneys`.
    pub power_of_attorneys: Option<Vec<String>>,
    /// `UserData`.
    pub user_data: Option<String>,
    /// `BankAccountNumber`.
    pub bank_account_number: Option<String>,
    /// `BankAccountNumberSame`.
    pub bank_account_number_same: Option<bool>,
    /// `JumpEvents`.
    pub jump_events: Option<Vec<structs::JumpEvent>>,
    /// `OrganizationIdCardType`.
    pub organization_id_card_type: Option<String>,
    /// `OrganizationIdCardTypeSame`.
    pub organization_id_card_type_same: Option<bool>,
    /// `AuthorizationMethod`.
    pub authorization_method: Option<Vec<i64>>,
    /// `HideBizLicense`.
    pub hide_biz_license: Option<bool>,
    /// `AddressSame`.
    pub address_same: Option<bool>,
    /// `BizLicenseSame`.
    pub biz_license_same: Option<bool>,
}

impl CreateOrganizationAuthUrlRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
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
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
    /// Sets `UniformSocialCreditCode`.
    pub fn uniform_social_credit_code(
        mut self,
        uniform_social_credit_code: impl Into<String>,
    ) -> Self {
        self.uniform_social_credit_code = Some(uniform_social_credit_code.into());
        self
    }
    /// Sets `LegalName`.
    pub fn legal_name(mut self, legal_name: impl Into<String>) -> Self {
        self.legal_name = Some(legal_name.into());
        self
    }
    /// Sets `AutoJumpUrl`.
    pub fn auto_jump_url(mut self, auto_jump_url: impl Into<String>) -> Self {
        self.auto_jump_url = Some(auto_jump_url.into());
        self
    }
    /// Sets `OrganizationAddress`.
    pub fn organization_address(
        mut self,
        organization_address: impl Into<String>,
    ) -> Self {
        self.organization_address = Some(organization_address.into());
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
    /// Sets `UniformSocialCreditCodeSame`.
    #[inline]
    pub fn uniform_social_credit_code_same(
        mut self,
        uniform_social_credit_code_same: bool,
    ) -> Self {
        self.uniform_social_credit_code_same = Some(uniform_social_credit_code_same);
        self
    }
    /// Sets `LegalNameSame`.
    #[inline]
    pub fn legal_name_same(mut self, legal_name_same: bool) -> Self {
        self.legal_name_same = Some(legal_name_same);
        self
    }
    /// Sets `AdminNameSame`.
    #[inline]
    pub fn admin_name_same(mut self, admin_name_same: bool) -> Self {
        self.admin_name_same = Some(admin_name_same);
        self
    }
    /// Sets `AdminIdCardNumberSame`.
    #[inline]
    pub fn admin_id_card_number_same(mut self, admin_id_card_number_same: bool) -> Self {
        self.admin_id_card_number_same = Some(admin_id_card_number_same);
        self
    }
    /// Sets `AdminMobileSame`.
    #[inline]
    pub fn admin_mobile_same(mut self, admin_mobile_same: bool) -> Self {
        self.admin_mobile_same = Some(admin_mobile_same);
        self
    }
    /// Sets `OrganizationNameSame`.
    #[inline]
    pub fn organization_name_same(mut self, organization_name_same: bool) -> Self {
        self.organization_name_same = Some(organization_name_same);
        self
    }
    /// Sets `BusinessLicense`.
    pub fn business_license(mut self, business_license: impl Into<String>) -> Self {
        self.business_license = Some(business_license.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
    /// Sets `Initialization`.
    pub fn initialization(
        mut self,
        initialization: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.initialization = Some(rt::list(initialization));
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
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
    /// Sets `BankAccountNumber`.
    pub fn bank_account_number(
        mut self,
        bank_account_number: impl Into<String>,
    ) -> Self {
        self.bank_account_number = Some(bank_account_number.into());
        self
    }
    /// Sets `BankAccountNumberSame`.
    #[inline]
    pub fn bank_account_number_same(mut self, bank_account_number_same: bool) -> Self {
        self.bank_account_number_same = Some(bank_account_number_same);
        self
    }
    /// Sets `JumpEvents`.
    pub fn jump_events(
        mut self,
        jump_events: impl IntoIterator<Item = structs::JumpEvent>,
    ) -> Self {
        self.jump_events = Some(rt::list(jump_events));
        self
    }
    /// Sets `OrganizationIdCardType`.
    pub fn organization_id_card_type(
        mut self,
        organization_id_card_type: impl Into<String>,
    ) -> Self {
        self.organization_id_card_type = Some(organization_id_card_type.into());
        self
    }
    /// Sets `OrganizationIdCardTypeSame`.
    #[inline]
    pub fn organization_id_card_type_same(
        mut self,
        organization_id_card_type_same: bool,
    ) -> Self {
        self.organization_id_card_type_same = Some(organization_id_card_type_same);
        self
    }
    /// Sets `AuthorizationMethod`.
    pub fn authorization_method(
        mut self,
        authorization_method: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.authorization_method = Some(rt::list(authorization_method));
        self
    }
    /// Sets `HideBizLicense`.
    #[inline]
    pub fn hide_biz_license(mut self, hide_biz_license: bool) -> Self {
        self.hide_biz_license = Some(hide_biz_license);
        self
    }
    /// Sets `AddressSame`.
    #[inline]
    pub fn address_same(mut self, address_same: bool) -> Self {
        self.address_same = Some(address_same);
        self
    }
    /// Sets `BizLicenseSame`.
    #[inline]
    pub fn biz_license_same(mut self, biz_license_same: bool) -> Self {
        self.biz_license_same = Some(biz_license_same);
        self
    }
}

impl Default for CreateOrganizationAuthUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateOrganizationAuthUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.authorization_types),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.uniform_social_credit_code),
                rt::Member::OptionalText(&self.legal_name),
                rt::Member::OptionalText(&self.auto_jump_url),
                rt::Member::OptionalText(&self.organization_address),
                rt::Member::OptionalText(&self.admin_name),
                rt::Member::OptionalText(&self.admin_mobile),
                rt::Member::OptionalText(&self.admin_id_card_number),
                rt::Member::OptionalText(&self.admin_id_card_type),
                rt::Member::OptionalBoolean(&self.uniform_social_credit_code_same),
                rt::Member::OptionalBoolean(&self.legal_name_same),
                rt::Member::OptionalBoolean(&self.admin_name_same),
                rt::Member::OptionalBoolean(&self.admin_id_card_number_same),
                rt::Member::OptionalBoolean(&self.admin_mobile_same),
                rt::Member::OptionalBoolean(&self.organization_name_same),
                rt::Member::OptionalText(&self.business_license),
                rt::Member::OptionalText(&self.endpoint),
                rt::Member::Value(&self.initialization),
                rt::Member::Value(&self.power_of_attorneys),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::OptionalText(&self.bank_account_number),
                rt::Member::OptionalBoolean(&self.bank_account_number_same),
                rt::Member::Value(&self.jump_events),
                rt::Member::OptionalText(&self.organization_id_card_type),
                rt::Member::OptionalBoolean(&self.organization_id_card_type_same),
                rt::Member::Value(&self.authorization_method),
                rt::Member::OptionalBoolean(&self.hide_biz_license),
                rt::Member::OptionalBoolean(&self.address_same),
                rt::Member::OptionalBoolean(&self.biz_license_same),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.authorization_types),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.uniform_social_credit_code),
                rt::Slot::OptionalText(&mut self.legal_name),
                rt::Slot::OptionalText(&mut self.auto_jump_url),
                rt::Slot::OptionalText(&mut self.organization_address),
                rt::Slot::OptionalText(&mut self.admin_name),
                rt::Slot::OptionalText(&mut self.admin_mobile),
                rt::Slot::OptionalText(&mut self.admin_id_card_number),
                rt::Slot::OptionalText(&mut self.admin_id_card_type),
                rt::Slot::OptionalBoolean(&mut self.uniform_social_credit_code_same),
                rt::Slot::OptionalBoolean(&mut self.legal_name_same),
                rt::Slot::OptionalBoolean(&mut self.admin_name_same),
                rt::Slot::OptionalBoolean(&mut self.admin_id_card_number_same),
                rt::Slot::OptionalBoolean(&mut self.admin_mobile_same),
                rt::Slot::OptionalBoolean(&mut self.organization_name_same),
                rt::Slot::OptionalText(&mut self.business_license),
                rt::Slot::OptionalText(&mut self.endpoint),
                rt::Value::slot(&mut self.initialization),
                rt::Value::slot(&mut self.power_of_attorneys),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::OptionalText(&mut self.bank_account_number),
                rt::Slot::OptionalBoolean(&mut self.bank_account_number_same),
                rt::Value::slot(&mut self.jump_events),
                rt::Slot::OptionalText(&mut self.organization_id_card_type),
                rt::Slot::OptionalBoolean(&mut self.organization_id_card_type_same),
                rt::Value::slot(&mut self.authorization_method),
                rt::Slot::OptionalBoolean(&mut self.hide_biz_license),
                rt::Slot::OptionalBoolean(&mut self.address_same),
                rt::Slot::OptionalBoolean(&mut self.biz_license_same),
            ],
        );
    }
}

impl rt::Blank for CreateOrganizationAuthUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        authorization_types: None,
        organization_name: None,
        uniform_social_credit_code: None,
        legal_name: None,
        auto_jump_url: None,
        organization_address: None,
        admin_name: None,
        admin_mobile: None,
        admin_id_card_number: None,
        admin_id_card_type: None,
        uniform_social_credit_code_same: None,
        legal_name_same: None,
        admin_name_same: None,
        admin_id_card_number_same: None,
        admin_mobile_same: None,
        organization_name_same: None,
        business_license: None,
        endpoint: None,
        initialization: None,
        power_of_attorneys: None,
        user_data: None,
        bank_account_number: None,
        bank_account_number_same: None,
        jump_events: None,
        organization_id_card_type: None,
        organization_id_card_type_same: None,
        authorization_method: None,
        hide_biz_license: None,
        address_same: None,
        biz_license_same: None,
    };
}

rt::record_traits!(CreateOrganizationAuthUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateOrganizationAuthUrlRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("AuthorizationTypes", rt::Kind::List(&rt::Kind::Integer)),
        rt::Field::optional("OrganizationName", rt::Kind::Text),
        rt::Field::optional("UniformSocialCreditCode", rt::Kind::Text),
        rt::Field::optional("LegalName", rt::Kind::Text).sensitive(),
        rt::Field::optional("AutoJumpUrl", rt::Kind::Text),
        rt::Field::optional("OrganizationAddress", rt::Kind::Text),
        rt::Field::optional("AdminName", rt::Kind::Text).sensitive(),
        rt::Field::optional("AdminMobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("AdminIdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("AdminIdCardType", rt::Kind::Text),
        rt::Field::optional("UniformSocialCreditCodeSame", rt::Kind::Boolean),
        rt::Field::optional("LegalNameSame", rt::Kind::Boolean),
        rt::Field::optional("AdminNameSame", rt::Kind::Boolean),
        rt::Field::optional("AdminIdCardNumberSame", rt::Kind::Boolean),
        rt::Field::optional("AdminMobileSame", rt::Kind::Boolean),
        rt::Field::optional("OrganizationNameSame", rt::Kind::Boolean),
        rt::Field::optional("BusinessLicense", rt::Kind::Text).sensitive(),
        rt::Field::optional("Endpoint", rt::Kind::Text),
        rt::Field::optional("Initialization", rt::Kind::List(&rt::Kind::Integer)),
        rt::Field::optional("PowerOfAttorneys", rt::Kind::List(&rt::Kind::Text))
            .sensitive(),
        rt::Field::optional("UserData", rt::Kind::Text).sensitive(),
        rt::Field::optional("BankAccountNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("BankAccountNumberSame", rt::Kind::Boolean),
        rt::Field::optional(
            "JumpEvents",
            rt::Kind::List(&rt::Kind::Record(&structs::jump_event::SHAPE)),
        ),
        rt::Field::optional("OrganizationIdCardType", rt::Kind::Text),
        rt::Field::optional("OrganizationIdCardTypeSame", rt::Kind::Boolean),
        rt::Field::optional("AuthorizationMethod", rt::Kind::List(&rt::Kind::Integer)),
        rt::Field::optional("HideBizLicense", rt::Kind::Boolean),
        rt::Field::optional("AddressSame", rt::Kind::Boolean),
        rt::Field::optional("BizLicenseSame", rt::Kind::Boolean),
    ],
    rules: &[],
};

impl rt::Request for CreateOrganizationAuthUrlRequest {
    type Response = CreateOrganizationAuthUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateOrganizationAuthUrl` answers.
#[non_exhaustive]
pub struct CreateOrganizationAuthUrlResponse {
    /// `AuthUrl`.
    pub auth_url: String,
    /// `ExpiredTime`.
    pub expired_time: i64,
}

impl Default for CreateOrganizationAuthUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateOrganizationAuthUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Text(&self.auth_url), rt::Member::Integer(&self.expired_time)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.auth_url),
                rt::Slot::Integer(&mut self.expired_time),
            ],
        );
    }
}

impl rt::Blank for CreateOrganizationAuthUrlResponse {
    const BLANK: Self = Self {
        auth_url: String::new(),
        expired_time: 0,
    };
}

rt::record_traits!(CreateOrganizationAuthUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateOrganizationAuthUrlResponse",
    fields: &[
        rt::Field::required("AuthUrl", rt::Kind::Text).sensitive(),
        rt::Field::required("ExpiredTime", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateOrganizationAuthUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "InternalError.System",
        "InvalidParameter.AuthorizationType",
        "InvalidParameter.EndPoint",
        "InvalidParameter.FileType",
        "InvalidParameter.JumpUrl",
        "MissingParameter.OrganizationId",
        "OperationDenied.WhiteListForbid",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateOrganizationAuthUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateOrganizationAuthUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `CreateOrganizationAuthUrl`.
    ///
    /// See [`CreateOrganizationAuthUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_organization_auth_url(
        &self,
        request: &CreateOrganizationAuthUrlRequest,
    ) -> rt::Call<'_, CreateOrganizationAuthUrlResponse> {
        self.0.send(request)
    }
}
