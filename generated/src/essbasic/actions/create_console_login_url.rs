// Generated from schema/essbasic/2021-05-26/actions/CreateConsoleLoginUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `CreateConsoleLoginUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateConsoleLoginUrlRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `ProxyOrganizationName`.
    pub proxy_organization_name: String,
    /// `UniformSocialCreditCode`.
    pub uniform_social_credit_code: Option<String>,
    /// `ProxyOperatorName`.
    pub proxy_operator_name: Option<String>,
    /// `ProxyOperatorMobile`.
    pub proxy_operator_mobile: Option<String>,
    /// `Module`.
    pub module: Option<String>,
    /// `ModuleId`.
    pub module_id: Option<String>,
    /// `MenuStatus`.
    pub menu_status: Option<String>,
    /// `Endpoint`.
    pub endpoint: Option<String>,
    /// `AutoJumpBackEvent`.
    pub auto_jump_back_event: Option<String>,
    /// `AuthorizationTypes`.
    pub authorization_types: Option<Vec<i64>>,
    /// `ProxyOperatorIdCardNumber`.
    pub proxy_operator_id_card_number: Option<String>,
    /// `AutoJumpUrl`.
    pub auto_jump_url: Option<String>,
    /// `TopNavigationStatus`.
    pub top_navigation_status: Option<String>,
    /// `AutoActive`.
    pub auto_active: Option<bool>,
    /// `BusinessLicense`.
    pub business_license: Option<String>,
    /// `ProxyAddress`.
    pub proxy_address: Option<String>,
    /// `ProxyLegalName`.
    pub proxy_legal_name: Option<String>,
    /// `PowerOfAttorneys`.
    pub power_of_attorneys: Option<Vec<String>>,
    /// `OrganizationAuthorizationOptions`.
    pub organization_authorization_options: Option<
        structs::OrganizationAuthorizationOptions,
    >,
    /// `BankAccountNumber`.
    pub bank_account_number: Option<String>,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
    /// `JumpEvents`.
    pub jump_events: Option<Vec<structs::JumpEvent>>,
    /// `ProxyOrganizationIdCardType`.
    pub proxy_organization_id_card_type: Option<String>,
    /// `BusinessLicenseId`.
    pub business_license_id: Option<String>,
}

impl CreateConsoleLoginUrlRequest {
    /// Makes one with what it needs.
    pub fn new(proxy_organization_name: impl Into<String>) -> Self {
        Self {
            proxy_organization_name: proxy_organization_name.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `ProxyOrganizationName`.
    pub fn proxy_organization_name(
        mut self,
        proxy_organization_name: impl Into<String>,
    ) -> Self {
        self.proxy_organization_name = proxy_organization_name.into();
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
    /// Sets `ProxyOperatorName`.
    pub fn proxy_operator_name(
        mut self,
        proxy_operator_name: impl Into<String>,
    ) -> Self {
        self.proxy_operator_name = Some(proxy_operator_name.into());
        self
    }
    /// Sets `ProxyOperatorMobile`.
    pub fn proxy_operator_mobile(
        mut self,
        proxy_operator_mobile: impl Into<String>,
    ) -> Self {
        self.proxy_operator_mobile = Some(proxy_operator_mobile.into());
        self
    }
    /// Sets `Module`.
    pub fn module(mut self, module: impl Into<String>) -> Self {
        self.module = Some(module.into());
        self
    }
    /// Sets `ModuleId`.
    pub fn module_id(mut self, module_id: impl Into<String>) -> Self {
        self.module_id = Some(module_id.into());
        self
    }
    /// Sets `MenuStatus`.
    pub fn menu_status(mut self, menu_status: impl Into<String>) -> Self {
        self.menu_status = Some(menu_status.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
    /// Sets `AutoJumpBackEvent`.
    pub fn auto_jump_back_event(
        mut self,
        auto_jump_back_event: impl Into<String>,
    ) -> Self {
        self.auto_jump_back_event = Some(auto_jump_back_event.into());
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
    /// Sets `ProxyOperatorIdCardNumber`.
    pub fn proxy_operator_id_card_number(
        mut self,
        proxy_operator_id_card_number: impl Into<String>,
    ) -> Self {
        self.proxy_operator_id_card_number = Some(proxy_operator_id_card_number.into());
        self
    }
    /// Sets `AutoJumpUrl`.
    pub fn auto_jump_url(mut self, auto_jump_url: impl Into<String>) -> Self {
        self.auto_jump_url = Some(auto_jump_url.into());
        self
    }
    /// Sets `TopNavigationStatus`.
    pub fn top_navigation_status(
        mut self,
        top_navigation_status: impl Into<String>,
    ) -> Self {
        self.top_navigation_status = Some(top_navigation_status.into());
        self
    }
    /// Sets `AutoActive`.
    #[inline]
    pub fn auto_active(mut self, auto_active: bool) -> Self {
        self.auto_active = Some(auto_active);
        self
    }
    /// Sets `BusinessLicense`.
    pub fn business_license(mut self, business_license: impl Into<String>) -> Self {
        self.business_license = Some(business_license.into());
        self
    }
    /// Sets `ProxyAddress`.
    pub fn proxy_address(mut self, proxy_address: impl Into<String>) -> Self {
        self.proxy_address = Some(proxy_address.into());
        self
    }
    /// Sets `ProxyLegalName`.
    pub fn proxy_legal_name(mut self, proxy_legal_name: impl Into<String>) -> Self {
        self.proxy_legal_name = Some(proxy_legal_name.into());
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
    /// Sets `OrganizationAuthorizationOptions`.
    #[inline]
    pub fn organization_authorization_options(
        mut self,
        organization_authorization_options: structs::OrganizationAuthorizationOptions,
    ) -> Self {
        self.organization_authorization_options = Some(
            organization_authorization_options,
        );
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
    /// Sets `Operator`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
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
    /// Sets `ProxyOrganizationIdCardType`.
    pub fn proxy_organization_id_card_type(
        mut self,
        proxy_organization_id_card_type: impl Into<String>,
    ) -> Self {
        self.proxy_organization_id_card_type = Some(
            proxy_organization_id_card_type.into(),
        );
        self
    }
    /// Sets `BusinessLicenseId`.
    pub fn business_license_id(
        mut self,
        business_license_id: impl Into<String>,
    ) -> Self {
        self.business_license_id = Some(business_license_id.into());
        self
    }
}

impl rt::Record for CreateConsoleLoginUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.proxy_organization_name),
                rt::Member::OptionalText(&self.uniform_social_credit_code),
                rt::Member::OptionalText(&self.proxy_operator_name),
                rt::Member::OptionalText(&self.proxy_operator_mobile),
                rt::Member::OptionalText(&self.module),
                rt::Member::OptionalText(&self.module_id),
                rt::Member::OptionalText(&self.menu_status),
                rt::Member::OptionalText(&self.endpoint),
                rt::Member::OptionalText(&self.auto_jump_back_event),
                rt::Member::Value(&self.authorization_types),
                rt::Member::OptionalText(&self.proxy_operator_id_card_number),
                rt::Member::OptionalText(&self.auto_jump_url),
                rt::Member::OptionalText(&self.top_navigation_status),
                rt::Member::OptionalBoolean(&self.auto_active),
                rt::Member::OptionalText(&self.business_license),
                rt::Member::OptionalText(&self.proxy_address),
                rt::Member::OptionalText(&self.proxy_legal_name),
                rt::Member::Value(&self.power_of_attorneys),
                rt::Member::Value(&self.organization_authorization_options),
                rt::Member::OptionalText(&self.bank_account_number),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.jump_events),
                rt::Member::OptionalText(&self.proxy_organization_id_card_type),
                rt::Member::OptionalText(&self.business_license_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::Text(&mut self.proxy_organization_name),
                rt::Slot::OptionalText(&mut self.uniform_social_credit_code),
                rt::Slot::OptionalText(&mut self.proxy_operator_name),
                rt::Slot::OptionalText(&mut self.proxy_operator_mobile),
                rt::Slot::OptionalText(&mut self.module),
                rt::Slot::OptionalText(&mut self.module_id),
                rt::Slot::OptionalText(&mut self.menu_status),
                rt::Slot::OptionalText(&mut self.endpoint),
                rt::Slot::OptionalText(&mut self.auto_jump_back_event),
                rt::Value::slot(&mut self.authorization_types),
                rt::Slot::OptionalText(&mut self.proxy_operator_id_card_number),
                rt::Slot::OptionalText(&mut self.auto_jump_url),
                rt::Slot::OptionalText(&mut self.top_navigation_status),
                rt::Slot::OptionalBoolean(&mut self.auto_active),
                rt::Slot::OptionalText(&mut self.business_license),
                rt::Slot::OptionalText(&mut self.proxy_address),
                rt::Slot::OptionalText(&mut self.proxy_legal_name),
                rt::Value::slot(&mut self.power_of_attorneys),
                rt::Value::slot(&mut self.organization_authorization_options),
                rt::Slot::OptionalText(&mut self.bank_account_number),
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.jump_events),
                rt::Slot::OptionalText(&mut self.proxy_organization_id_card_type),
                rt::Slot::OptionalText(&mut self.business_license_id),
            ],
        );
    }
}

impl rt::Blank for CreateConsoleLoginUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        proxy_organization_name: String::new(),
        uniform_social_credit_code: None,
        proxy_operator_name: None,
        proxy_operator_mobile: None,
        module: None,
        module_id: None,
        menu_status: None,
        endpoint: None,
        auto_jump_back_event: None,
        authorization_types: None,
        proxy_operator_id_card_number: None,
        auto_jump_url: None,
        top_navigation_status: None,
        auto_active: None,
        business_license: None,
        proxy_address: None,
        proxy_legal_name: None,
        power_of_attorneys: None,
        organization_authorization_options: None,
        bank_account_number: None,
        operator: None,
        jump_events: None,
        proxy_organization_id_card_type: None,
        business_license_id: None,
    };
}

rt::record_traits!(CreateConsoleLoginUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateConsoleLoginUrlRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("ProxyOrganizationName", rt::Kind::Text),
        rt::Field::optional("UniformSocialCreditCode", rt::Kind::Text),
        rt::Field::optional("ProxyOperatorName", rt::Kind::Text).sensitive(),
        rt::Field::optional("ProxyOperatorMobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("Module", rt::Kind::Text),
        rt::Field::optional("ModuleId", rt::Kind::Text),
        rt::Field::optional("MenuStatus", rt::Kind::Text),
        rt::Field::optional("Endpoint", rt::Kind::Text),
        rt::Field::optional("AutoJumpBackEvent", rt::Kind::Text),
        rt::Field::optional("AuthorizationTypes", rt::Kind::List(&rt::Kind::Integer)),
        rt::Field::optional("ProxyOperatorIdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("AutoJumpUrl", rt::Kind::Text),
        rt::Field::optional("TopNavigationStatus", rt::Kind::Text),
        rt::Field::optional("AutoActive", rt::Kind::Boolean),
        rt::Field::optional("BusinessLicense", rt::Kind::Text).sensitive(),
        rt::Field::optional("ProxyAddress", rt::Kind::Text),
        rt::Field::optional("ProxyLegalName", rt::Kind::Text).sensitive(),
        rt::Field::optional("PowerOfAttorneys", rt::Kind::List(&rt::Kind::Text))
            .sensitive(),
        rt::Field::optional(
            "OrganizationAuthorizationOptions",
            rt::Kind::Record(&structs::organization_authorization_options::SHAPE),
        ),
        rt::Field::optional("BankAccountNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
        rt::Field::optional(
            "JumpEvents",
            rt::Kind::List(&rt::Kind::Record(&structs::jump_event::SHAPE)),
        ),
        rt::Field::optional("ProxyOrganizationIdCardType", rt::Kind::Text),
        rt::Field::optional("BusinessLicenseId", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for CreateConsoleLoginUrlRequest {
    type Response = CreateConsoleLoginUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateConsoleLoginUrl` answers.
#[non_exhaustive]
pub struct CreateConsoleLoginUrlResponse {
    /// `ConsoleUrl`.
    pub console_url: String,
    /// `IsActivated`.
    pub is_activated: bool,
    /// `ProxyOperatorIsVerified`.
    pub proxy_operator_is_verified: bool,
}

impl Default for CreateConsoleLoginUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateConsoleLoginUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.console_url),
                rt::Member::Boolean(&self.is_activated),
                rt::Member::Boolean(&self.proxy_operator_is_verified),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.console_url),
                rt::Slot::Boolean(&mut self.is_activated),
                rt::Slot::Boolean(&mut self.proxy_operator_is_verified),
            ],
        );
    }
}

impl rt::Blank for CreateConsoleLoginUrlResponse {
    const BLANK: Self = Self {
        console_url: String::new(),
        is_activated: false,
        proxy_operator_is_verified: false,
    };
}

rt::record_traits!(CreateConsoleLoginUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateConsoleLoginUrlResponse",
    fields: &[
        rt::Field::required("ConsoleUrl", rt::Kind::Text).sensitive(),
        rt::Field::required("IsActivated", rt::Kind::Boolean),
        rt::Field::required("ProxyOperatorIsVerified", rt::Kind::Boolean),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateConsoleLoginUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "FailedOperation.ErrNotSyncProxyOrganization",
        "InternalError",
        "InternalError.System",
        "InvalidParameter",
        "InvalidParameter.AuthorizationType",
        "InvalidParameter.CardNumber",
        "InvalidParameter.DataNotFound",
        "InvalidParameter.EndPoint",
        "InvalidParameter.MenuStatus",
        "InvalidParameter.Name",
        "InvalidParameter.OpenId",
        "InvalidParameter.OrganizationId",
        "InvalidParameter.OrganizationName",
        "InvalidParameter.ParamError",
        "InvalidParameter.UniformSocialCreditCode",
        "MissingParameter",
        "MissingParameter.CompanyActiveInfo",
        "MissingParameter.OrgOpenId",
        "MissingParameter.ProxyOperatorOpenId",
        "OperationDenied",
        "OperationDenied.BannedApplication",
        "OperationDenied.ErrNotOpenWeakAuthorization",
        "OperationDenied.NotSupportOrgType",
        "OperationDenied.OrganizationClosing",
        "OperationDenied.UserNotInOrganization",
        "ResourceNotFound",
        "ResourceNotFound.Application",
        "ResourceNotFound.ApplicationId",
        "ResourceNotFound.Flow",
        "ResourceUnavailable",
        "UnauthorizedOperation",
        "UnauthorizedOperation.NoPermissionFeature",
        "UnknownParameter",
        "UnsupportedOperation",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateConsoleLoginUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateConsoleLoginUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `CreateConsoleLoginUrl`.
    ///
    /// See [`CreateConsoleLoginUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_console_login_url(
        &self,
        request: &CreateConsoleLoginUrlRequest,
    ) -> rt::Call<'_, CreateConsoleLoginUrlResponse> {
        self.0.send(request)
    }
}
