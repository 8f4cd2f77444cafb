// Generated from schema/ess/2020-11-11/actions/CreateOrganizationAuthUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes a link with which another company registers and is verified.
///
/// What is known about the company can be given beforehand and, with the members that end in Same, be fixed.
/// The link is valid for 30 days.
/// It needs a paid package for identity checks.
/// The outcome comes by callback and with DescribeOrganizationAuthStatus.
/// For many companies at once use CreateBatchOrganizationRegistrationTasks.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/organizations/CreateOrganizationAuthUrl) (in Chinese)
///
/// # Rules
///
/// - A link to an H5 page needs the name of the company: set OrganizationName, or take another Endpoint.
/// - A letter of authority needs the person it is for: set AdminName and AdminMobile, or leave PowerOfAttorneys out.
/// - With PowerOfAttorneys the authority is proved by the letter alone: leave 2 out of AuthorizationTypes and set it to 5, or leave the letter out. (`InvalidParameter.AuthorizationType`)
/// - With PowerOfAttorneys the authority is proved by the letter alone: say so with AuthorizationTypes 5. (warns)
/// - BankAccountNumber is used only if the authority is proved with a transfer: add 5 to AuthorizationTypes, or leave it out. (advice)
/// - Medical institutions and clinics register in one fixed way: AuthorizationTypes and AuthorizationMethod have no effect on them. (advice)
/// - OrganizationIdCardTypeSame fixes the kind of document: give it in OrganizationIdCardType. (warns)
/// - On an H5 page a company can prove to exist by its uploaded licence only: set AuthorizationMethod to 1. (warns)
/// - A merchant number (AuthorizationMethod 3) proves a company in the mini-program only: set Endpoint to APP or SHORT_URL. (warns)
/// - The agreement to the use by API (Initialization 2) is offered on a computer only: set Endpoint to PC. (warns)
/// - A link of the kind APP only goes back to where it was opened: set JumpUrl to `true`. (warns) (`InvalidParameter.JumpUrl`)
/// - There is nothing to fix: UniformSocialCreditCodeSame has an effect only if UniformSocialCreditCode is given. (advice)
/// - There is nothing to fix: LegalNameSame has an effect only if LegalName is given. (advice)
/// - There is nothing to fix: AdminNameSame has an effect only if AdminName is given. (advice)
/// - There is nothing to fix: AdminIdCardNumberSame has an effect only if AdminIdCardNumber is given. (advice)
/// - There is nothing to fix: AdminMobileSame has an effect only if AdminMobile is given. (advice)
/// - There is nothing to fix: OrganizationNameSame has an effect only if OrganizationName is given. (advice)
/// - There is nothing to fix: BankAccountNumberSame has an effect only if BankAccountNumber is given. (advice)
/// - There is nothing to fix: AddressSame has an effect only if OrganizationAddress is given. (advice)
/// - There is nothing to fix: BizLicenseSame has an effect only if BusinessLicense is given. (advice)
///
/// # Error codes
///
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.AuthorizationType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_AUTHORIZATION_TYPE),
/// [`InvalidParameter.EndPoint`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_END_POINT),
/// [`InvalidParameter.FileType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FILE_TYPE),
/// [`InvalidParameter.JumpUrl`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_JUMP_URL),
/// [`MissingParameter.OrganizationId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_ORGANIZATION_ID),
/// [`OperationDenied.WhiteListForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_WHITE_LIST_FORBID)
#[must_use]
#[non_exhaustive]
pub struct CreateOrganizationAuthUrlRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// How the person who registers may prove to act for the company; several leave the choice.
    ///
    /// Limits: one of `1`, `2`, `5` (`InvalidParameter.AuthorizationType`); one of `2`, `5` (warns) (`InvalidParameter.AuthorizationType`).
    pub authorization_types: Option<Vec<enums::OrganizationAuthorizationType>>,
    /// The company that registers, named exactly as on its business licence, with full-width parentheses in place of `(` and `)`.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns).
    pub organization_name: Option<String>,
    /// The unified social credit code of the company that registers.
    ///
    /// Limits: a unified social credit code, 18 letters and digits (warns).
    pub uniform_social_credit_code: Option<String>,
    /// The name of the legal representative of the company that registers.
    ///
    /// Limits: text without `&` (warns).
    pub legal_name: Option<String>,
    /// Where the page goes once the company is verified.
    ///
    /// Limits: an absolute URL (warns) (`InvalidParameter.JumpUrl`); at most 500 characters (`InvalidParameter.JumpUrl`). Deprecated; use `JumpEvents`.
    pub auto_jump_url: Option<String>,
    /// The address of the company that registers, as on its business licence.
    ///
    /// Limits: at most 500 characters.
    pub organization_address: Option<String>,
    /// The name of the person who registers the company.
    ///
    /// Limits: text without `&` (warns).
    pub admin_name: Option<String>,
    /// The mobile number of the person who registers the company.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub admin_mobile: Option<String>,
    /// The document number of the person who registers the company.
    ///
    /// Limits: the number of an identity document of the kind `AdminIdCardType` (warns).
    pub admin_id_card_number: Option<String>,
    /// The kind of identity document of the person who registers the company.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub admin_id_card_type: Option<enums::IdCardType>,
    /// True if the credit code on the licence that is handed in must be exactly that in UniformSocialCreditCode; with false it may differ.
    ///
    /// Default: `false`.
    pub uniform_social_credit_code_same: Option<bool>,
    /// True if the legal representative must have exactly the name in LegalName; with false the name may differ.
    ///
    /// Default: `false`.
    pub legal_name_same: Option<bool>,
    /// True if the person who registers must have exactly the name in AdminName; with false the name may be another.
    ///
    /// Default: `false`.
    pub admin_name_same: Option<bool>,
    /// True if the person who registers must have exactly the document number in AdminIdCardNumber; with false the number may differ.
    ///
    /// Default: `false`.
    pub admin_id_card_number_same: Option<bool>,
    /// True if the person who registers must have exactly the mobile number in AdminMobile; with false the number may be another.
    ///
    /// Default: `false`.
    pub admin_mobile_same: Option<bool>,
    /// True if the company must have exactly the name in OrganizationName; with false it may have another.
    ///
    /// Default: `false`.
    pub organization_name_same: Option<bool>,
    /// The front of the business licence of the company that registers, a PNG or JPG file in base64.
    ///
    /// Limits: base64 (warns); at most 5242880 bytes once decoded.
    pub business_license: Option<String>,
    /// Where the company registers, and the form of the link.
    /// APP is for a jump into the mini-program, on the full or half screen.
    ///
    /// Limits: one of `PC`, `APP`, `SHORT_URL`, `H5`, `SHORT_H5` (`InvalidParameter.EndPoint`).
    pub endpoint: Option<enums::RegistrationEndpoint>,
    /// What the company is led to at the end of its registration.
    pub initialization: Option<Vec<enums::RegistrationGuide>>,
    /// The letter of authority of the person who registers, as PNG, JPG or PDF files in base64.
    /// CreateOrganizationAuthFile makes one to be stamped.
    ///
    /// Limits: base64 (warns); at most 8388608 bytes once decoded.
    pub power_of_attorneys: Option<Vec<String>>,
    /// Data of your own, in base64, which come back unchanged in the callback about the verification of the company.
    ///
    /// Limits: base64 (warns); at most 4096 characters.
    pub user_data: Option<String>,
    /// The company's bank account for the transfer by which it is verified; the account is in the name of the company.
    pub bank_account_number: Option<String>,
    /// True if the transfer must go to exactly the account in BankAccountNumber; with false the company may give another.
    ///
    /// Default: `false`.
    pub bank_account_number_same: Option<bool>,
    /// Where the page goes after which step: the company is recorded, the letter of authority is checked, the company is verified.
    /// With Endpoint APP an address has no effect: write `true`, and the mini-program goes back.
    pub jump_events: Option<Vec<structs::JumpEvent>>,
    /// The kind of document with which the company registers.
    /// Medical institutions and clinics prove it by an uploaded licence and a letter of authority only.
    ///
    /// Default: `"USCC"`.
    pub organization_id_card_type: Option<enums::OrganizationIdCardType>,
    /// True fixes the kind of document in OrganizationIdCardType; with false the company may choose another.
    ///
    /// Default: `false`.
    pub organization_id_card_type_same: Option<bool>,
    /// How the company may prove to exist; several leave the choice.
    ///
    /// Default: `[1]`.
    pub authorization_method: Option<Vec<enums::OrganizationVerifyMethod>>,
    /// True takes the upload of the business licence off the page; false leaves it there.
    pub hide_biz_license: Option<bool>,
    /// True shows the address in OrganizationAddress and lets nobody change it; with false another may be given.
    ///
    /// Default: `false`.
    pub address_same: Option<bool>,
    /// True takes the licence in BusinessLicense as it is, and it cannot be changed; with false the company may change it.
    ///
    /// Default: `false`.
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
        authorization_types: impl IntoIterator<
            Item = enums::OrganizationAuthorizationType,
        >,
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
    #[deprecated(note = "use `JumpEvents`")]
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
    pub fn admin_id_card_type(
        mut self,
        admin_id_card_type: impl Into<enums::IdCardType>,
    ) -> Self {
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
    pub fn endpoint(mut self, endpoint: impl Into<enums::RegistrationEndpoint>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
    /// Sets `Initialization`.
    pub fn initialization(
        mut self,
        initialization: impl IntoIterator<Item = enums::RegistrationGuide>,
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
        organization_id_card_type: impl Into<enums::OrganizationIdCardType>,
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
        authorization_method: impl IntoIterator<Item = enums::OrganizationVerifyMethod>,
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
                rt::Member::Value(&self.admin_id_card_type),
                rt::Member::OptionalBoolean(&self.uniform_social_credit_code_same),
                rt::Member::OptionalBoolean(&self.legal_name_same),
                rt::Member::OptionalBoolean(&self.admin_name_same),
                rt::Member::OptionalBoolean(&self.admin_id_card_number_same),
                rt::Member::OptionalBoolean(&self.admin_mobile_same),
                rt::Member::OptionalBoolean(&self.organization_name_same),
                rt::Member::OptionalText(&self.business_license),
                rt::Member::Value(&self.endpoint),
                rt::Member::Value(&self.initialization),
                rt::Member::Value(&self.power_of_attorneys),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::OptionalText(&self.bank_account_number),
                rt::Member::OptionalBoolean(&self.bank_account_number_same),
                rt::Member::Value(&self.jump_events),
                rt::Member::Value(&self.organization_id_card_type),
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
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.authorization_types),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.uniform_social_credit_code),
                rt::Slot::OptionalText(&mut self.legal_name),
                rt::Slot::OptionalText(&mut self.auto_jump_url),
                rt::Slot::OptionalText(&mut self.organization_address),
                rt::Slot::OptionalText(&mut self.admin_name),
                rt::Slot::OptionalText(&mut self.admin_mobile),
                rt::Slot::OptionalText(&mut self.admin_id_card_number),
                rt::Slot::Value(&mut self.admin_id_card_type),
                rt::Slot::OptionalBoolean(&mut self.uniform_social_credit_code_same),
                rt::Slot::OptionalBoolean(&mut self.legal_name_same),
                rt::Slot::OptionalBoolean(&mut self.admin_name_same),
                rt::Slot::OptionalBoolean(&mut self.admin_id_card_number_same),
                rt::Slot::OptionalBoolean(&mut self.admin_mobile_same),
                rt::Slot::OptionalBoolean(&mut self.organization_name_same),
                rt::Slot::OptionalText(&mut self.business_license),
                rt::Slot::Value(&mut self.endpoint),
                rt::Slot::Value(&mut self.initialization),
                rt::Slot::Value(&mut self.power_of_attorneys),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::OptionalText(&mut self.bank_account_number),
                rt::Slot::OptionalBoolean(&mut self.bank_account_number_same),
                rt::Slot::Value(&mut self.jump_events),
                rt::Slot::Value(&mut self.organization_id_card_type),
                rt::Slot::OptionalBoolean(&mut self.organization_id_card_type_same),
                rt::Slot::Value(&mut self.authorization_method),
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
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
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
            "OrganizationName",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^()]*$")
                            .hint(
                                "a name with full-width parentheses in place of `(` and `)`",
                            ),
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "UniformSocialCreditCode",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Uscc))],
        ),
        rt::Field::Limited(
            "LegalName",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^&]*$").hint("text without `&`"),
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "AutoJumpUrl",
            rt::Kind::Text,
            rt::OPTIONAL.deprecated("JumpEvents"),
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Format(rt::Format::Url),
                    "InvalidParameter.JumpUrl",
                ),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(500, rt::LengthUnit::Chars),
                    "InvalidParameter.JumpUrl",
                ),
            ],
        ),
        rt::Field::Limited(
            "OrganizationAddress",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(500, rt::LengthUnit::Chars))],
        ),
        rt::Field::Limited(
            "AdminName",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^&]*$").hint("text without `&`"),
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "AdminMobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::MobileCn))],
        ),
        rt::Field::Limited(
            "AdminIdCardNumber",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::IdCard("AdminIdCardType"))],
        ),
        rt::Field::Limited(
            "AdminIdCardType",
            rt::Kind::Enum(&enums::id_card_type::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("ID_CARD"),
                            rt::Literal::Text("HONGKONG_AND_MACAO"),
                            rt::Literal::Text("HONGKONG_MACAO_AND_TAIWAN"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Optional("UniformSocialCreditCodeSame", rt::Kind::Boolean),
        rt::Field::Optional("LegalNameSame", rt::Kind::Boolean),
        rt::Field::Optional("AdminNameSame", rt::Kind::Boolean),
        rt::Field::Optional("AdminIdCardNumberSame", rt::Kind::Boolean),
        rt::Field::Optional("AdminMobileSame", rt::Kind::Boolean),
        rt::Field::Optional("OrganizationNameSame", rt::Kind::Boolean),
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
            "Endpoint",
            rt::Kind::Enum(&enums::registration_endpoint::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("PC"),
                            rt::Literal::Text("APP"),
                            rt::Literal::Text("SHORT_URL"),
                            rt::Literal::Text("H5"),
                            rt::Literal::Text("SHORT_H5"),
                        ],
                    ),
                    "InvalidParameter.EndPoint",
                ),
            ],
        ),
        rt::Field::Optional(
            "Initialization",
            rt::Kind::List(&rt::Kind::Enum(&enums::registration_guide::TABLE)),
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
        rt::Field::Limited(
            "UserData",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Deny(rt::Test::MaxLength(4096, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Marked("BankAccountNumber", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional("BankAccountNumberSame", rt::Kind::Boolean),
        rt::Field::Optional(
            "JumpEvents",
            rt::Kind::List(&rt::Kind::Record(&structs::jump_event::SHAPE)),
        ),
        rt::Field::Optional(
            "OrganizationIdCardType",
            rt::Kind::Enum(&enums::organization_id_card_type::TABLE),
        ),
        rt::Field::Optional("OrganizationIdCardTypeSame", rt::Kind::Boolean),
        rt::Field::Optional(
            "AuthorizationMethod",
            rt::Kind::List(&rt::Kind::Enum(&enums::organization_verify_method::TABLE)),
        ),
        rt::Field::Optional("HideBizLicense", rt::Kind::Boolean),
        rt::Field::Optional("AddressSame", rt::Kind::Boolean),
        rt::Field::Optional("BizLicenseSame", rt::Kind::Boolean),
    ],
    rules: &[
        rt::Rule {
            id: "name-for-h5",
            message: "A link to an H5 page needs the name of the company: set OrganizationName, or take another Endpoint.",
            each: "",
            when: rt::Condition::In(
                "Endpoint",
                &[rt::Literal::Text("H5"), rt::Literal::Text("SHORT_H5")],
                None,
            ),
            demand: rt::Demand::Require(&["OrganizationName"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "letter-names-administrator",
            message: "A letter of authority needs the person it is for: set AdminName and AdminMobile, or leave PowerOfAttorneys out.",
            each: "",
            when: rt::Condition::Present("PowerOfAttorneys"),
            demand: rt::Demand::Require(&["AdminName", "AdminMobile"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "letter-is-the-way",
            message: "With PowerOfAttorneys the authority is proved by the letter alone: leave 2 out of AuthorizationTypes and set it to 5, or leave the letter out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Present("PowerOfAttorneys"),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "OrganizationIdCardType",
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
            id: "letter-says-way",
            message: "With PowerOfAttorneys the authority is proved by the letter alone: say so with AuthorizationTypes 5.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Present("PowerOfAttorneys"),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "OrganizationIdCardType",
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
            id: "account-needs-transfer",
            message: "BankAccountNumber is used only if the authority is proved with a transfer: add 5 to AuthorizationTypes, or leave it out.",
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
            id: "medical-registration-is-fixed",
            message: "Medical institutions and clinics register in one fixed way: AuthorizationTypes and AuthorizationMethod have no effect on them.",
            each: "",
            when: rt::Condition::In(
                "OrganizationIdCardType",
                &[
                    rt::Literal::Text("PRACTICELICENSEOFMEDICALINSTITUTION"),
                    rt::Literal::Text("CLINICFILLINGCERTIFICATE"),
                ],
                None,
            ),
            demand: rt::Demand::Ignored(
                &["AuthorizationTypes", "AuthorizationMethod"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "fixed-document-needs-value",
            message: "OrganizationIdCardTypeSame fixes the kind of document: give it in OrganizationIdCardType.",
            each: "",
            when: rt::Condition::In(
                "OrganizationIdCardTypeSame",
                &[rt::Literal::Boolean(true)],
                None,
            ),
            demand: rt::Demand::Require(&["OrganizationIdCardType"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "method-on-h5",
            message: "On an H5 page a company can prove to exist by its uploaded licence only: set AuthorizationMethod to 1.",
            each: "",
            when: rt::Condition::In(
                "Endpoint",
                &[rt::Literal::Text("H5"), rt::Literal::Text("SHORT_H5")],
                None,
            ),
            demand: rt::Demand::Allow(
                "AuthorizationMethod[*]",
                &[rt::Literal::Integer(1)],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "merchant-number-in-mini-program",
            message: "A merchant number (AuthorizationMethod 3) proves a company in the mini-program only: set Endpoint to APP or SHORT_URL.",
            each: "",
            when: rt::Condition::In("Endpoint", &[rt::Literal::Text("PC")], None),
            demand: rt::Demand::Allow(
                "AuthorizationMethod[*]",
                &[rt::Literal::Integer(1), rt::Literal::Integer(2)],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "api-agreement-on-pc",
            message: "The agreement to the use by API (Initialization 2) is offered on a computer only: set Endpoint to PC.",
            each: "",
            when: rt::Condition::In(
                "Endpoint",
                &[
                    rt::Literal::Text("APP"),
                    rt::Literal::Text("SHORT_URL"),
                    rt::Literal::Text("H5"),
                    rt::Literal::Text("SHORT_H5"),
                ],
                None,
            ),
            demand: rt::Demand::Allow("Initialization[*]", &[rt::Literal::Integer(1)]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "jump-from-mini-program",
            message: "A link of the kind APP only goes back to where it was opened: set JumpUrl to `true`.",
            each: "JumpEvents[*]",
            when: rt::Condition::In("$.Endpoint", &[rt::Literal::Text("APP")], None),
            demand: rt::Demand::Allow("JumpUrl", &[rt::Literal::Text("true")]),
            severity: rt::Severity::Warn,
            code: "InvalidParameter.JumpUrl",
        },
        rt::Rule {
            id: "fixed-code",
            message: "There is nothing to fix: UniformSocialCreditCodeSame has an effect only if UniformSocialCreditCode is given.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "UniformSocialCreditCodeSame",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Absent("UniformSocialCreditCode"),
                ],
            ),
            demand: rt::Demand::Ignored(&["UniformSocialCreditCodeSame"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "fixed-legal-name",
            message: "There is nothing to fix: LegalNameSame has an effect only if LegalName is given.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "LegalNameSame",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Absent("LegalName"),
                ],
            ),
            demand: rt::Demand::Ignored(&["LegalNameSame"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "fixed-admin-name",
            message: "There is nothing to fix: AdminNameSame has an effect only if AdminName is given.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "AdminNameSame",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Absent("AdminName"),
                ],
            ),
            demand: rt::Demand::Ignored(&["AdminNameSame"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "fixed-admin-document",
            message: "There is nothing to fix: AdminIdCardNumberSame has an effect only if AdminIdCardNumber is given.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "AdminIdCardNumberSame",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Absent("AdminIdCardNumber"),
                ],
            ),
            demand: rt::Demand::Ignored(&["AdminIdCardNumberSame"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "fixed-admin-mobile",
            message: "There is nothing to fix: AdminMobileSame has an effect only if AdminMobile is given.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "AdminMobileSame",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Absent("AdminMobile"),
                ],
            ),
            demand: rt::Demand::Ignored(&["AdminMobileSame"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "fixed-name",
            message: "There is nothing to fix: OrganizationNameSame has an effect only if OrganizationName is given.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "OrganizationNameSame",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Absent("OrganizationName"),
                ],
            ),
            demand: rt::Demand::Ignored(&["OrganizationNameSame"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "fixed-account",
            message: "There is nothing to fix: BankAccountNumberSame has an effect only if BankAccountNumber is given.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "BankAccountNumberSame",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Absent("BankAccountNumber"),
                ],
            ),
            demand: rt::Demand::Ignored(&["BankAccountNumberSame"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "fixed-address",
            message: "There is nothing to fix: AddressSame has an effect only if OrganizationAddress is given.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "AddressSame",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Absent("OrganizationAddress"),
                ],
            ),
            demand: rt::Demand::Ignored(&["AddressSame"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "fixed-licence",
            message: "There is nothing to fix: BizLicenseSame has an effect only if BusinessLicense is given.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "BizLicenseSame",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Absent("BusinessLicense"),
                ],
            ),
            demand: rt::Demand::Ignored(&["BizLicenseSame"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for CreateOrganizationAuthUrlRequest {
    type Response = CreateOrganizationAuthUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateOrganizationAuthUrl` answers.
#[non_exhaustive]
pub struct CreateOrganizationAuthUrlResponse {
    /// The link with which the company registers, valid for 30 days.
    pub auth_url: String,
    /// When the link to register ends.
    ///
    /// Limits: seconds since 1970.
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
        rt::Field::Marked("AuthUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Limited(
            "ExpiredTime",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateOrganizationAuthUrl",
    summary: "Makes a link with which another company registers and is verified.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError.System \
        InvalidParameter.AuthorizationType \
        InvalidParameter.EndPoint \
        InvalidParameter.FileType \
        InvalidParameter.JumpUrl \
        MissingParameter.OrganizationId \
        OperationDenied.WhiteListForbid",
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
    /// Makes a link with which another company registers and is verified.
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
