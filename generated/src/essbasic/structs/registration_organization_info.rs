// Generated from schema/essbasic/2021-05-26/structs/RegistrationOrganizationInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// A company that is verified in a batch.
/// The data must agree with its business licence.
///
/// # Rules
///
/// - A letter of authority in PowerOfAttorneys needs the super administrator: set AdminName, AdminMobile and AdminIdCardNumber.
/// - With a letter of authority in PowerOfAttorneys, the way of authorization is the letter: set AuthorizationTypes to 1, or leave the letter out.
/// - With a letter of authority in PowerOfAttorneys, the way of authorization is the letter: say so with AuthorizationTypes 1. (warns)
#[must_use]
#[non_exhaustive]
pub struct RegistrationOrganizationInfo {
    /// The name of the company exactly as on its business licence, with full-width parentheses.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns).
    pub organization_name: String,
    /// Your own id of the company, by which Agent names it later.
    /// No two companies of the application may have the same.
    ///
    /// Limits: only letters and digits (warns); at most 64 characters.
    pub organization_open_id: String,
    /// Your own id of the employee who has the company verified.
    /// No two people of the application may have the same.
    ///
    /// Limits: only letters and digits (warns); at most 64 characters.
    pub open_id: String,
    /// The unified social credit code of the company, as on its business licence.
    ///
    /// Limits: a unified social credit code, 18 letters and digits (warns).
    pub uniform_social_credit_code: String,
    /// The name of the company's legal representative, as on its business licence.
    ///
    /// Limits: text without `&` (warns).
    pub legal_name: String,
    /// The company's registered address, as on its business licence, with province and city; a wrong one has the whole batch refused.
    pub address: Option<String>,
    /// The name of the person who becomes super administrator, and who alone can go through the verification.
    /// If that is the legal representative, the same name.
    ///
    /// Limits: text without `&` (warns).
    pub admin_name: Option<String>,
    /// The mobile number of that person, the same as that of their account at the service.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub admin_mobile: Option<String>,
    /// How the verification is authorized, in a list that takes one value for now.
    /// Government bodies and public institutions can use 5 only.
    /// If the legal representative goes through it in person, that is the authorization.
    ///
    /// Limits: at most 1 item.
    pub authorization_types: Option<Vec<enums::OrganizationAuthorizationType>>,
    /// The kind of that person's identity document.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub admin_id_card_type: Option<enums::IdCardType>,
    /// The number of that person's identity document.
    ///
    /// Limits: the number of an identity document of the kind `AdminIdCardType` (warns).
    pub admin_id_card_number: Option<String>,
    /// The front of the company's business licence, PNG or JPG, in base64.
    ///
    /// Limits: base64 (warns); at most 5242880 bytes once decoded.
    pub business_license: Option<String>,
    /// The letter of authority for that person, PNG, JPG or PDF, each in base64.
    /// CreateOrganizationAuthFile makes a letter to sign.
    /// It needs AdminName, AdminMobile, AdminIdCardNumber and a letter as the way of authorization.
    /// The person must have been verified at the service already.
    ///
    /// Limits: base64 (warns); at most 8388608 bytes once decoded.
    pub power_of_attorneys: Option<Vec<String>>,
    /// Where the web page leads on to after the verification; only for links to web pages.
    ///
    /// Limits: an absolute URL (warns); at most 1000 characters.
    pub auto_jump_url: Option<String>,
}

/// What [`RegistrationOrganizationInfo::new`] takes.
#[derive(Clone)]
pub struct RegistrationOrganizationInfoRequired {
    /// The name of the company exactly as on its business licence, with full-width parentheses.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns).
    pub organization_name: String,
    /// Your own id of the company, by which Agent names it later.
    /// No two companies of the application may have the same.
    ///
    /// Limits: only letters and digits (warns); at most 64 characters.
    pub organization_open_id: String,
    /// Your own id of the employee who has the company verified.
    /// No two people of the application may have the same.
    ///
    /// Limits: only letters and digits (warns); at most 64 characters.
    pub open_id: String,
    /// The unified social credit code of the company, as on its business licence.
    ///
    /// Limits: a unified social credit code, 18 letters and digits (warns).
    pub uniform_social_credit_code: String,
    /// The name of the company's legal representative, as on its business licence.
    ///
    /// Limits: text without `&` (warns).
    pub legal_name: String,
}

impl RegistrationOrganizationInfo {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(required: RegistrationOrganizationInfoRequired) -> Self {
        let RegistrationOrganizationInfoRequired {
            organization_name,
            organization_open_id,
            open_id,
            uniform_social_credit_code,
            legal_name,
        } = required;
        Self {
            organization_name,
            organization_open_id,
            open_id,
            uniform_social_credit_code,
            legal_name,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = organization_name.into();
        self
    }
    /// Sets `OrganizationOpenId`.
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl Into<String>,
    ) -> Self {
        self.organization_open_id = organization_open_id.into();
        self
    }
    /// Sets `OpenId`.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = open_id.into();
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
        authorization_types: impl IntoIterator<
            Item = enums::OrganizationAuthorizationType,
        >,
    ) -> Self {
        self.authorization_types = Some(rt::list(authorization_types));
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
    /// Sets `AdminIdCardNumber`.
    pub fn admin_id_card_number(
        mut self,
        admin_id_card_number: impl Into<String>,
    ) -> Self {
        self.admin_id_card_number = Some(admin_id_card_number.into());
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
    /// Sets `AutoJumpUrl`.
    pub fn auto_jump_url(mut self, auto_jump_url: impl Into<String>) -> Self {
        self.auto_jump_url = Some(auto_jump_url.into());
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
                rt::Member::Text(&self.organization_open_id),
                rt::Member::Text(&self.open_id),
                rt::Member::Text(&self.uniform_social_credit_code),
                rt::Member::Text(&self.legal_name),
                rt::Member::OptionalText(&self.address),
                rt::Member::OptionalText(&self.admin_name),
                rt::Member::OptionalText(&self.admin_mobile),
                rt::Member::Value(&self.authorization_types),
                rt::Member::Value(&self.admin_id_card_type),
                rt::Member::OptionalText(&self.admin_id_card_number),
                rt::Member::OptionalText(&self.business_license),
                rt::Member::Value(&self.power_of_attorneys),
                rt::Member::OptionalText(&self.auto_jump_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.organization_name),
                rt::Slot::Text(&mut self.organization_open_id),
                rt::Slot::Text(&mut self.open_id),
                rt::Slot::Text(&mut self.uniform_social_credit_code),
                rt::Slot::Text(&mut self.legal_name),
                rt::Slot::OptionalText(&mut self.address),
                rt::Slot::OptionalText(&mut self.admin_name),
                rt::Slot::OptionalText(&mut self.admin_mobile),
                rt::Slot::Value(&mut self.authorization_types),
                rt::Slot::Value(&mut self.admin_id_card_type),
                rt::Slot::OptionalText(&mut self.admin_id_card_number),
                rt::Slot::OptionalText(&mut self.business_license),
                rt::Slot::Value(&mut self.power_of_attorneys),
                rt::Slot::OptionalText(&mut self.auto_jump_url),
            ],
        );
    }
}

impl rt::Blank for RegistrationOrganizationInfo {
    const BLANK: Self = Self {
        organization_name: String::new(),
        organization_open_id: String::new(),
        open_id: String::new(),
        uniform_social_credit_code: String::new(),
        legal_name: String::new(),
        address: None,
        admin_name: None,
        admin_mobile: None,
        authorization_types: None,
        admin_id_card_type: None,
        admin_id_card_number: None,
        business_license: None,
        power_of_attorneys: None,
        auto_jump_url: None,
    };
}

rt::record_traits!(RegistrationOrganizationInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "RegistrationOrganizationInfo",
    fields: &[
        rt::Field::Limited(
            "OrganizationName",
            rt::Kind::Text,
            rt::REQUIRED,
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
            "OrganizationOpenId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::Alphanumeric)),
                rt::Check::Deny(rt::Test::MaxLength(64, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Limited(
            "OpenId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::Alphanumeric)),
                rt::Check::Deny(rt::Test::MaxLength(64, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Limited(
            "UniformSocialCreditCode",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Uscc))],
        ),
        rt::Field::Limited(
            "LegalName",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^&]*$").hint("text without `&`"),
                    ),
                ),
            ],
        ),
        rt::Field::Optional("Address", rt::Kind::Text),
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
            "AuthorizationTypes",
            rt::Kind::List(
                &rt::Kind::Enum(&enums::organization_authorization_type::TABLE),
            ),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(1))],
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
        rt::Field::Limited(
            "AdminIdCardNumber",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::IdCard("AdminIdCardType"))],
        ),
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
            "PowerOfAttorneys",
            rt::Kind::List(&rt::Kind::Text),
            rt::SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Deny(rt::Test::MaxDecodedBytes(8388608)),
            ],
        ),
        rt::Field::Limited(
            "AutoJumpUrl",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Url)),
                rt::Check::Deny(rt::Test::MaxLength(1000, rt::LengthUnit::Chars)),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "letter-names-admin",
            message: "A letter of authority in PowerOfAttorneys needs the super administrator: set AdminName, AdminMobile and AdminIdCardNumber.",
            each: "",
            when: rt::Condition::Present("PowerOfAttorneys"),
            demand: rt::Demand::Require(
                &["AdminName", "AdminMobile", "AdminIdCardNumber"],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "letter-is-the-way",
            message: "With a letter of authority in PowerOfAttorneys, the way of authorization is the letter: set AuthorizationTypes to 1, or leave the letter out.",
            each: "",
            when: rt::Condition::Present("PowerOfAttorneys"),
            demand: rt::Demand::Allow(
                "AuthorizationTypes[*]",
                &[rt::Literal::Integer(1), rt::Literal::Integer(5)],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "letter-says-way",
            message: "With a letter of authority in PowerOfAttorneys, the way of authorization is the letter: say so with AuthorizationTypes 1.",
            each: "",
            when: rt::Condition::Present("PowerOfAttorneys"),
            demand: rt::Demand::Require(&["AuthorizationTypes"]),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};
