// Generated from schema/essbasic/2021-05-26/actions/CreateConsoleLoginUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Makes the link by which an employee of a customer company is verified, joins, and logs in to the console.
///
/// It is the only way into the console.
/// Where the link leads depends on the company and the employee: a company that has not signed up is verified, and the first employee who finishes this becomes super administrator; an employee who has not been verified is verified and joins; everybody else gets into the console.
/// While a company is being verified do not make links for several people: another OpenId clears what has been done, which is also the way to begin anew after a mistake.
/// Each link works once; on a computer for 5 minutes, otherwise for 30 days.
/// Call SyncProxyOrganization before the first link, if the company's data are known.
/// Callbacks tell when company and employee have been verified.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/partnerApis/accounts/CreateConsoleLoginUrl) (in Chinese)
///
/// # Rules
///
/// - The link is for one company: set Agent.ProxyOrganizationOpenId. (`MissingParameter.OrgOpenId`)
/// - The link is for one employee: set Agent.ProxyOperator.OpenId. (`MissingParameter.ProxyOperatorOpenId`)
/// - With Endpoint CHANNEL or APP the only Module is SEAL.
/// - ModuleId has an effect only with Module SEAL, TEMPLATE or DOCUMENT. (advice)
/// - AutoJumpBackEvent has an effect only with Endpoint APP. (advice)
/// - AutoJumpUrl has an effect only with Endpoint H5 or PC. (advice)
/// - With Endpoint APP no address is opened: set JumpUrl of the JumpEvents to "true". (warns)
/// - With Endpoint APP the way back to the app is switched on by JumpUrl: set it to "true". (warns)
/// - The business licence is given once: set either BusinessLicense or BusinessLicenseId. (warns)
/// - A letter of authority in PowerOfAttorneys needs the super administrator: set ProxyOperatorName and ProxyOperatorMobile. (warns)
/// - With a letter of authority in PowerOfAttorneys, AuthorizationTypes must not hold 2, the consent of the legal representative. (`InvalidParameter.AuthorizationType`)
/// - BankAccountNumber has an effect only with 5, letter and transfer, in AuthorizationTypes. (advice)
/// - OrganizationAuthorizationOptions.LegalNameSame has no effect without ProxyLegalName. (advice)
/// - OrganizationAuthorizationOptions.BankAccountNumberSame has no effect without BankAccountNumber. (advice)
/// - OrganizationAuthorizationOptions.AddressSame has no effect without ProxyAddress. (advice)
/// - OrganizationAuthorizationOptions.BizLicenseSame has no effect without BusinessLicense. (advice)
/// - With a letter of authority in PowerOfAttorneys, the way of authorization is the letter: say so with AuthorizationTypes 5. (warns)
/// - OrganizationAuthorizationOptions.UniformSocialCreditCodeSame has no effect without UniformSocialCreditCode. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.ErrNotSyncProxyOrganization`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ERR_NOT_SYNC_PROXY_ORGANIZATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.AuthorizationType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_AUTHORIZATION_TYPE),
/// [`InvalidParameter.CardNumber`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_NUMBER),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`InvalidParameter.EndPoint`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_END_POINT),
/// [`InvalidParameter.MenuStatus`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_MENU_STATUS),
/// [`InvalidParameter.Name`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NAME),
/// [`InvalidParameter.OpenId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_OPEN_ID),
/// [`InvalidParameter.OrganizationId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_ORGANIZATION_ID),
/// [`InvalidParameter.OrganizationName`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_ORGANIZATION_NAME),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.UniformSocialCreditCode`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_UNIFORM_SOCIAL_CREDIT_CODE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`MissingParameter.CompanyActiveInfo`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_COMPANY_ACTIVE_INFO),
/// [`MissingParameter.OrgOpenId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_ORG_OPEN_ID),
/// [`MissingParameter.ProxyOperatorOpenId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_PROXY_OPERATOR_OPEN_ID),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.BannedApplication`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_BANNED_APPLICATION),
/// [`OperationDenied.ErrNotOpenWeakAuthorization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ERR_NOT_OPEN_WEAK_AUTHORIZATION),
/// [`OperationDenied.NotSupportOrgType`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NOT_SUPPORT_ORG_TYPE),
/// [`OperationDenied.OrganizationClosing`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_CLOSING),
/// [`OperationDenied.UserNotInOrganization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NOT_IN_ORGANIZATION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.ApplicationId`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION_ID),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE),
/// [`UnknownParameter`](super::super::ErrorCode#associatedconstant.UNKNOWN_PARAMETER),
/// [`UnsupportedOperation`](super::super::ErrorCode#associatedconstant.UNSUPPORTED_OPERATION)
#[must_use]
#[non_exhaustive]
pub struct CreateConsoleLoginUrlRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// The OpenIds become the ids of company and employee once these are verified, must be unique in the application, and are needed in every later call.
    pub agent: Option<structs::Agent>,
    /// The company's name exactly as on its business licence, with full-width parentheses.
    /// It is tied to Agent.ProxyOrganizationOpenId when the company signs up; a change during or after the verification has no effect.
    /// In the test environment it must end with `测试`, or it is not approved.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns) (`InvalidParameter.OrganizationName`).
    pub proxy_organization_name: String,
    /// The company's unified social credit code.
    /// Without effect once the verification is under way.
    ///
    /// Limits: a unified social credit code, 18 letters and digits (warns); at most 200 characters (`InvalidParameter.UniformSocialCreditCode`).
    pub uniform_social_credit_code: Option<String>,
    /// The employee's real name, against which the identity is checked and which goes into signatures.
    /// It is tied to Agent.ProxyOperator.OpenId when the employee is verified; a change after that has no effect.
    ///
    /// Limits: text without `&` (warns) (`InvalidParameter.Name`); at most 50 characters (`InvalidParameter.Name`).
    pub proxy_operator_name: Option<String>,
    /// The employee's mobile number without +86.
    /// It is tied to Agent.ProxyOperator.OpenId when the employee is verified; a change after that has no effect.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub proxy_operator_mobile: Option<String>,
    /// The part of the console that opens first; without it the company's own pages.
    /// Only for employees who get into the console.
    pub module: Option<enums::ConsoleModule>,
    /// The seal, template or contract of that part whose details are shown, by its id from another action or the console.
    /// Only for employees who get into the console.
    pub module_id: Option<String>,
    /// Whether the console shows its menu on the left.
    /// Only for employees who get into the console.
    ///
    /// Default: `"ENABLE"`. Limits: one of `ENABLE`, `DISABLE` (`InvalidParameter.MenuStatus`).
    pub menu_status: Option<enums::DisplayStatus>,
    /// What the link opens, which decides its form and how long it works.
    ///
    /// Default: `"PC"`.
    pub endpoint: Option<enums::RegistrationEndpoint>,
    /// After what the mini-program goes back to the app that opened it.
    /// Only with Endpoint APP.
    ///
    /// Deprecated; use `JumpEvents`.
    pub auto_jump_back_event: Option<enums::JumpBackEvent>,
    /// The ways in which the company may authorize its verification.
    ///
    /// Limits: one of `1`, `2`, `5` (`InvalidParameter.AuthorizationType`); one of `2`, `5` (warns) (`InvalidParameter.AuthorizationType`).
    pub authorization_types: Option<Vec<enums::OrganizationAuthorizationType>>,
    /// The number of the employee's identity card; other documents do not work for now.
    /// It replaces one that was stored before.
    ///
    /// Limits: the number of an identity document (warns) (`InvalidParameter.CardNumber`).
    pub proxy_operator_id_card_number: Option<String>,
    /// Where the page leads on to after the verification.
    /// Only with Endpoint H5 or PC.
    ///
    /// Limits: an absolute URL (warns). Deprecated; use `JumpEvents`.
    pub auto_jump_url: Option<String>,
    /// Whether the console shows its bar at the top.
    /// Only for employees who get into the console.
    ///
    /// Default: `"ENABLE"`.
    pub top_navigation_status: Option<enums::DisplayStatus>,
    /// `true` activates the company as soon as it has signed up, if you have enough licences; with `false` CreateChannelSubOrganizationActive or the console does that.
    /// Without effect if the application is set to activate companies on its own.
    ///
    /// Default: `false`.
    pub auto_active: Option<bool>,
    /// The front of the business licence, PNG or JPG, in base64.
    /// Give either this or BusinessLicenseId.
    ///
    /// Limits: base64 (warns); at most 5242880 bytes once decoded.
    pub business_license: Option<String>,
    /// The company's registered address, as on the business licence.
    ///
    /// Limits: at most 500 characters.
    pub proxy_address: Option<String>,
    /// The name of the legal representative, as on the business licence.
    ///
    /// Limits: text without `&` (warns) (`InvalidParameter.Name`).
    pub proxy_legal_name: Option<String>,
    /// The letter of authority for the super administrator, PNG, JPG or PDF, each in base64.
    /// CreateOrganizationAuthFile makes a letter to sign.
    /// It needs the name and mobile number of that person, and a letter as the way of authorization.
    ///
    /// Limits: base64 (warns); at most 8388608 bytes once decoded.
    pub power_of_attorneys: Option<Vec<String>>,
    /// Which of these data the user cannot change.
    pub organization_authorization_options: Option<
        structs::OrganizationAuthorizationOptions,
    >,
    /// The company's bank account for the transfer, held in the company's own name.
    /// Only for the authorization by letter and transfer.
    pub bank_account_number: Option<String>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
    /// Where the user goes after the steps of the verification.
    pub jump_events: Option<Vec<structs::JumpEvent>>,
    /// The kind of document that the company is verified with.
    ///
    /// Default: `"USCC"`.
    pub proxy_organization_id_card_type: Option<enums::OrganizationIdCardType>,
    /// The front of the business licence, PNG or JPG of up to 8 MB, by its id from UploadFiles.
    /// Give either this or BusinessLicense.
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
    pub fn module(mut self, module: impl Into<enums::ConsoleModule>) -> Self {
        self.module = Some(module.into());
        self
    }
    /// Sets `ModuleId`.
    pub fn module_id(mut self, module_id: impl Into<String>) -> Self {
        self.module_id = Some(module_id.into());
        self
    }
    /// Sets `MenuStatus`.
    pub fn menu_status(mut self, menu_status: impl Into<enums::DisplayStatus>) -> Self {
        self.menu_status = Some(menu_status.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<enums::RegistrationEndpoint>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
    /// Sets `AutoJumpBackEvent`.
    #[deprecated(note = "use `JumpEvents`")]
    pub fn auto_jump_back_event(
        mut self,
        auto_jump_back_event: impl Into<enums::JumpBackEvent>,
    ) -> Self {
        self.auto_jump_back_event = Some(auto_jump_back_event.into());
        self
    }
    /// Sets `AuthorizationTypes`.
    pub fn authorization_types(
        mut self,
        authorization_types: impl IntoIterator<
            Item = enums::OrganizationAuthorizationType,
        >,
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
    #[deprecated(note = "use `JumpEvents`")]
    pub fn auto_jump_url(mut self, auto_jump_url: impl Into<String>) -> Self {
        self.auto_jump_url = Some(auto_jump_url.into());
        self
    }
    /// Sets `TopNavigationStatus`.
    pub fn top_navigation_status(
        mut self,
        top_navigation_status: impl Into<enums::DisplayStatus>,
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
    #[deprecated(note = "use `Agent`")]
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
        proxy_organization_id_card_type: impl Into<enums::OrganizationIdCardType>,
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
                rt::Member::Value(&self.module),
                rt::Member::OptionalText(&self.module_id),
                rt::Member::Value(&self.menu_status),
                rt::Member::Value(&self.endpoint),
                rt::Member::Value(&self.auto_jump_back_event),
                rt::Member::Value(&self.authorization_types),
                rt::Member::OptionalText(&self.proxy_operator_id_card_number),
                rt::Member::OptionalText(&self.auto_jump_url),
                rt::Member::Value(&self.top_navigation_status),
                rt::Member::OptionalBoolean(&self.auto_active),
                rt::Member::OptionalText(&self.business_license),
                rt::Member::OptionalText(&self.proxy_address),
                rt::Member::OptionalText(&self.proxy_legal_name),
                rt::Member::Value(&self.power_of_attorneys),
                rt::Member::Value(&self.organization_authorization_options),
                rt::Member::OptionalText(&self.bank_account_number),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.jump_events),
                rt::Member::Value(&self.proxy_organization_id_card_type),
                rt::Member::OptionalText(&self.business_license_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.proxy_organization_name),
                rt::Slot::OptionalText(&mut self.uniform_social_credit_code),
                rt::Slot::OptionalText(&mut self.proxy_operator_name),
                rt::Slot::OptionalText(&mut self.proxy_operator_mobile),
                rt::Slot::Value(&mut self.module),
                rt::Slot::OptionalText(&mut self.module_id),
                rt::Slot::Value(&mut self.menu_status),
                rt::Slot::Value(&mut self.endpoint),
                rt::Slot::Value(&mut self.auto_jump_back_event),
                rt::Slot::Value(&mut self.authorization_types),
                rt::Slot::OptionalText(&mut self.proxy_operator_id_card_number),
                rt::Slot::OptionalText(&mut self.auto_jump_url),
                rt::Slot::Value(&mut self.top_navigation_status),
                rt::Slot::OptionalBoolean(&mut self.auto_active),
                rt::Slot::OptionalText(&mut self.business_license),
                rt::Slot::OptionalText(&mut self.proxy_address),
                rt::Slot::OptionalText(&mut self.proxy_legal_name),
                rt::Slot::Value(&mut self.power_of_attorneys),
                rt::Slot::Value(&mut self.organization_authorization_options),
                rt::Slot::OptionalText(&mut self.bank_account_number),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.jump_events),
                rt::Slot::Value(&mut self.proxy_organization_id_card_type),
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
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "ProxyOrganizationName",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^()]*$")
                            .hint(
                                "a name with full-width parentheses in place of `(` and `)`",
                            ),
                    ),
                    "InvalidParameter.OrganizationName",
                ),
            ],
        ),
        rt::Field::Limited(
            "UniformSocialCreditCode",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Uscc)),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(200, rt::LengthUnit::Chars),
                    "InvalidParameter.UniformSocialCreditCode",
                ),
            ],
        ),
        rt::Field::Limited(
            "ProxyOperatorName",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^&]*$").hint("text without `&`"),
                    ),
                    "InvalidParameter.Name",
                ),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(50, rt::LengthUnit::Chars),
                    "InvalidParameter.Name",
                ),
            ],
        ),
        rt::Field::Limited(
            "ProxyOperatorMobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::MobileCn))],
        ),
        rt::Field::Optional("Module", rt::Kind::Enum(&enums::console_module::TABLE)),
        rt::Field::Optional("ModuleId", rt::Kind::Text),
        rt::Field::Limited(
            "MenuStatus",
            rt::Kind::Enum(&enums::display_status::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Enum(
                        &[rt::Literal::Text("ENABLE"), rt::Literal::Text("DISABLE")],
                    ),
                    "InvalidParameter.MenuStatus",
                ),
            ],
        ),
        rt::Field::Optional(
            "Endpoint",
            rt::Kind::Enum(&enums::registration_endpoint::TABLE),
        ),
        rt::Field::Marked(
            "AutoJumpBackEvent",
            rt::Kind::Enum(&enums::jump_back_event::TABLE),
            rt::OPTIONAL.deprecated("JumpEvents"),
        ),
        rt::Field::Limited(
            "AuthorizationTypes",
            rt::Kind::List(
                &rt::Kind::Enum(&enums::organization_authorization_type::TABLE),
            ),
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Enum(
                        &[
                            rt::Literal::Integer(1),
                            rt::Literal::Integer(2),
                            rt::Literal::Integer(5),
                        ],
                    ),
                    "InvalidParameter.AuthorizationType",
                ),
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Enum(&[rt::Literal::Integer(2), rt::Literal::Integer(5)]),
                    "InvalidParameter.AuthorizationType",
                ),
            ],
        ),
        rt::Field::Limited(
            "ProxyOperatorIdCardNumber",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::IdCard(""),
                    "InvalidParameter.CardNumber",
                ),
            ],
        ),
        rt::Field::Limited(
            "AutoJumpUrl",
            rt::Kind::Text,
            rt::OPTIONAL.deprecated("JumpEvents"),
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Url))],
        ),
        rt::Field::Optional(
            "TopNavigationStatus",
            rt::Kind::Enum(&enums::display_status::TABLE),
        ),
        rt::Field::Optional("AutoActive", rt::Kind::Boolean),
        rt::Field::Limited(
            "BusinessLicense",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Deny(rt::Test::MaxDecodedBytes(5242880)),
            ],
        ),
        rt::Field::Limited(
            "ProxyAddress",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(500, rt::LengthUnit::Chars))],
        ),
        rt::Field::Limited(
            "ProxyLegalName",
            rt::Kind::Text,
            rt::SENSITIVE,
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
            "PowerOfAttorneys",
            rt::Kind::List(&rt::Kind::Text),
            rt::SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Deny(rt::Test::MaxDecodedBytes(8388608)),
            ],
        ),
        rt::Field::Optional(
            "OrganizationAuthorizationOptions",
            rt::Kind::Record(&structs::organization_authorization_options::SHAPE),
        ),
        rt::Field::Marked("BankAccountNumber", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
        rt::Field::Optional(
            "JumpEvents",
            rt::Kind::List(&rt::Kind::Record(&structs::jump_event::SHAPE)),
        ),
        rt::Field::Optional(
            "ProxyOrganizationIdCardType",
            rt::Kind::Enum(&enums::organization_id_card_type::TABLE),
        ),
        rt::Field::Optional("BusinessLicenseId", rt::Kind::Text),
    ],
    rules: &[
        rt::Rule {
            id: "company",
            message: "The link is for one company: set Agent.ProxyOrganizationOpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Agent.ProxyOrganizationOpenId"]),
            severity: rt::Severity::Deny,
            code: "MissingParameter.OrgOpenId",
        },
        rt::Rule {
            id: "operator",
            message: "The link is for one employee: set Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Agent.ProxyOperator.OpenId"]),
            severity: rt::Severity::Deny,
            code: "MissingParameter.ProxyOperatorOpenId",
        },
        rt::Rule {
            id: "module-of-mini-program",
            message: "With Endpoint CHANNEL or APP the only Module is SEAL.",
            each: "",
            when: rt::Condition::In(
                "Endpoint",
                &[rt::Literal::Text("CHANNEL"), rt::Literal::Text("APP")],
                None,
            ),
            demand: rt::Demand::Allow("Module", &[rt::Literal::Text("SEAL")]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "module-id-needs-module",
            message: "ModuleId has an effect only with Module SEAL, TEMPLATE or DOCUMENT.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "Module",
                    &[
                        rt::Literal::Text("SEAL"),
                        rt::Literal::Text("TEMPLATE"),
                        rt::Literal::Text("DOCUMENT"),
                    ],
                    None,
                ),
            ),
            demand: rt::Demand::Ignored(&["ModuleId"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "jump-back-needs-app",
            message: "AutoJumpBackEvent has an effect only with Endpoint APP.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In("Endpoint", &[rt::Literal::Text("APP")], None),
            ),
            demand: rt::Demand::Ignored(&["AutoJumpBackEvent"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "auto-jump-needs-page",
            message: "AutoJumpUrl has an effect only with Endpoint H5 or PC.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "Endpoint",
                    &[rt::Literal::Text("H5"), rt::Literal::Text("PC")],
                    Some(rt::Literal::Text("PC")),
                ),
            ),
            demand: rt::Demand::Ignored(&["AutoJumpUrl"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "jump-url-of-app",
            message: "With Endpoint APP no address is opened: set JumpUrl of the JumpEvents to \"true\".",
            each: "",
            when: rt::Condition::In("Endpoint", &[rt::Literal::Text("APP")], None),
            demand: rt::Demand::Allow(
                "JumpEvents[*].JumpUrl",
                &[rt::Literal::Text("true")],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "jump-of-app-is-wanted",
            message: "With Endpoint APP the way back to the app is switched on by JumpUrl: set it to \"true\".",
            each: "JumpEvents[*]",
            when: rt::Condition::In("$.Endpoint", &[rt::Literal::Text("APP")], None),
            demand: rt::Demand::Require(&["JumpUrl"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "one-license",
            message: "The business licence is given once: set either BusinessLicense or BusinessLicenseId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtMostOneOf(
                &[&["BusinessLicense"], &["BusinessLicenseId"]],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "letter-names-admin",
            message: "A letter of authority in PowerOfAttorneys needs the super administrator: set ProxyOperatorName and ProxyOperatorMobile.",
            each: "",
            when: rt::Condition::Present("PowerOfAttorneys"),
            demand: rt::Demand::Require(&["ProxyOperatorName", "ProxyOperatorMobile"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "letter-is-the-way",
            message: "With a letter of authority in PowerOfAttorneys, AuthorizationTypes must not hold 2, the consent of the legal representative.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Present("PowerOfAttorneys"),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ProxyOrganizationIdCardType",
                            &[
                                rt::Literal::Text("PRACTICELICENSEOFMEDICALINSTITUTION"),
                                rt::Literal::Text("CLINICFILLINGCERTIFICATE"),
                            ],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Allow(
                "AuthorizationTypes[*]",
                &[rt::Literal::Integer(1), rt::Literal::Integer(5)],
            ),
            severity: rt::Severity::Deny,
            code: "InvalidParameter.AuthorizationType",
        },
        rt::Rule {
            id: "account-needs-transfer",
            message: "BankAccountNumber has an effect only with 5, letter and transfer, in AuthorizationTypes.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "AuthorizationTypes[*]",
                    &[rt::Literal::Integer(5)],
                    None,
                ),
            ),
            demand: rt::Demand::Ignored(&["BankAccountNumber"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "fixed-legal-name",
            message: "OrganizationAuthorizationOptions.LegalNameSame has no effect without ProxyLegalName.",
            each: "",
            when: rt::Condition::In(
                "OrganizationAuthorizationOptions.LegalNameSame",
                &[rt::Literal::Boolean(true)],
                None,
            ),
            demand: rt::Demand::Require(&["ProxyLegalName"]),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "fixed-account",
            message: "OrganizationAuthorizationOptions.BankAccountNumberSame has no effect without BankAccountNumber.",
            each: "",
            when: rt::Condition::In(
                "OrganizationAuthorizationOptions.BankAccountNumberSame",
                &[rt::Literal::Boolean(true)],
                None,
            ),
            demand: rt::Demand::Require(&["BankAccountNumber"]),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "fixed-address",
            message: "OrganizationAuthorizationOptions.AddressSame has no effect without ProxyAddress.",
            each: "",
            when: rt::Condition::In(
                "OrganizationAuthorizationOptions.AddressSame",
                &[rt::Literal::Boolean(true)],
                None,
            ),
            demand: rt::Demand::Require(&["ProxyAddress"]),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "fixed-license",
            message: "OrganizationAuthorizationOptions.BizLicenseSame has no effect without BusinessLicense.",
            each: "",
            when: rt::Condition::In(
                "OrganizationAuthorizationOptions.BizLicenseSame",
                &[rt::Literal::Boolean(true)],
                None,
            ),
            demand: rt::Demand::AtLeastOneOf(
                &[&["BusinessLicense"], &["BusinessLicenseId"]],
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "letter-says-way",
            message: "With a letter of authority in PowerOfAttorneys, the way of authorization is the letter: say so with AuthorizationTypes 5.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Present("PowerOfAttorneys"),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ProxyOrganizationIdCardType",
                            &[
                                rt::Literal::Text("PRACTICELICENSEOFMEDICALINSTITUTION"),
                                rt::Literal::Text("CLINICFILLINGCERTIFICATE"),
                            ],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["AuthorizationTypes"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "fixed-code",
            message: "OrganizationAuthorizationOptions.UniformSocialCreditCodeSame has no effect without UniformSocialCreditCode.",
            each: "",
            when: rt::Condition::In(
                "OrganizationAuthorizationOptions.UniformSocialCreditCodeSame",
                &[rt::Literal::Boolean(true)],
                None,
            ),
            demand: rt::Demand::Require(&["UniformSocialCreditCode"]),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for CreateConsoleLoginUrlRequest {
    type Response = CreateConsoleLoginUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateConsoleLoginUrl` answers.
#[non_exhaustive]
pub struct CreateConsoleLoginUrlResponse {
    /// The link, in the form that Endpoint asks for.
    /// It works once, on a computer for 5 minutes and otherwise for 30 days; pass it on as it is, without escaped characters or more parameters.
    pub console_url: String,
    /// Whether the company has signed up, judged by Agent.ProxyOrganizationOpenId alone.
    pub is_activated: bool,
    /// Whether the employee has been verified and has joined the company, judged by Agent.ProxyOperator.OpenId alone.
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
        rt::Field::Marked("ConsoleUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("IsActivated", rt::Kind::Boolean),
        rt::Field::Required("ProxyOperatorIsVerified", rt::Kind::Boolean),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateConsoleLoginUrl",
    summary: "Makes the link by which an employee of a customer company is verified, joins, and logs in to the console.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.ErrNotSyncProxyOrganization \
        InternalError \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.AuthorizationType \
        InvalidParameter.CardNumber \
        InvalidParameter.DataNotFound \
        InvalidParameter.EndPoint \
        InvalidParameter.MenuStatus \
        InvalidParameter.Name \
        InvalidParameter.OpenId \
        InvalidParameter.OrganizationId \
        InvalidParameter.OrganizationName \
        InvalidParameter.ParamError \
        InvalidParameter.UniformSocialCreditCode \
        MissingParameter \
        MissingParameter.CompanyActiveInfo \
        MissingParameter.OrgOpenId \
        MissingParameter.ProxyOperatorOpenId \
        OperationDenied \
        OperationDenied.BannedApplication \
        OperationDenied.ErrNotOpenWeakAuthorization \
        OperationDenied.NotSupportOrgType \
        OperationDenied.OrganizationClosing \
        OperationDenied.UserNotInOrganization \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.ApplicationId \
        ResourceNotFound.Flow \
        ResourceUnavailable \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature \
        UnknownParameter \
        UnsupportedOperation",
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
    /// Makes the link by which an employee of a customer company is verified, joins, and logs in to the console.
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
