// Generated from schema/ess/2020-11-11/structs/RegistrationOrganizationInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// A company that is to register, as its business licence says.
///
/// # Rules
///
/// - A letter of authority needs the super administrator it is for: set AdminName, AdminMobile and AdminIdCardNumber, or leave PowerOfAttorneys out.
/// - With PowerOfAttorneys the way to prove the authority is the letter: set AuthorizationTypes to 1, or leave the letter out.
/// - With PowerOfAttorneys the way to prove the authority is the letter: say so with AuthorizationTypes 1. (warns)
#[must_use]
#[non_exhaustive]
pub struct RegistrationOrganizationInfo {
    /// The company, named exactly as on its business licence, with full-width parentheses in place of `(` and `)`.
    /// Each company once in a batch.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns).
    pub organization_name: String,
    /// The unified social credit code, as on the business licence.
    /// Each code once in a batch.
    ///
    /// Limits: a unified social credit code, 18 letters and digits (warns).
    pub uniform_social_credit_code: String,
    /// The name of the legal representative, as on the business licence.
    ///
    /// Limits: text without `&` (warns).
    pub legal_name: String,
    /// The registered address of the company, as on its business licence; a wrong one has the whole batch refused.
    pub address: Option<String>,
    /// The name of the future super administrator, who must carry out the registration in person; if the legal representative takes this part, it is the name in LegalName.
    /// Needed with PowerOfAttorneys.
    ///
    /// Limits: text without `&` (warns).
    pub admin_name: Option<String>,
    /// The mobile number of the future super administrator, the one with which this person is registered at the service.
    /// Needed with PowerOfAttorneys.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub admin_mobile: Option<String>,
    /// How the future super administrator may prove to act for the company; it is a list, but takes one way.
    /// Authorities and public institutions can take 5 only.
    /// If the legal representative registers in person, that proves it instead.
    ///
    /// Limits: one of `1`, `2`, `5`; at most 1 item.
    pub authorization_types: Option<Vec<enums::OrganizationAuthorizationType>>,
    /// The document number of the future super administrator.
    /// Needed with PowerOfAttorneys.
    ///
    /// Limits: the number of an identity document of the kind `AdminIdCardType` (warns).
    pub admin_id_card_number: Option<String>,
    /// The kind of identity document of the future super administrator.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub admin_id_card_type: Option<enums::IdCardType>,
    /// The front of the business licence, a PNG or JPG file in base64.
    ///
    /// Limits: base64 (warns); at most 5242880 bytes once decoded.
    pub business_license: Option<String>,
    /// The letter of authority of the future super administrator, as PNG, JPG or PDF files in base64.
    /// This person must be verified at the service already.
    ///
    /// Limits: base64 (warns); at most 8388608 bytes once decoded.
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
        authorization_types: impl IntoIterator<
            Item = enums::OrganizationAuthorizationType,
        >,
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
    pub fn admin_id_card_type(
        mut self,
        admin_id_card_type: impl Into<enums::IdCardType>,
    ) -> Self {
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
                rt::Member::Value(&self.admin_id_card_type),
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
                rt::Slot::Value(&mut self.authorization_types),
                rt::Slot::OptionalText(&mut self.admin_id_card_number),
                rt::Slot::Value(&mut self.admin_id_card_type),
                rt::Slot::OptionalText(&mut self.business_license),
                rt::Slot::Value(&mut self.power_of_attorneys),
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
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Integer(1),
                            rt::Literal::Integer(2),
                            rt::Literal::Integer(5),
                        ],
                    ),
                ),
                rt::Check::Deny(rt::Test::MaxItems(1)),
            ],
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
    ],
    rules: &[
        rt::Rule {
            id: "letter-names-administrator",
            message: "A letter of authority needs the super administrator it is for: set AdminName, AdminMobile and AdminIdCardNumber, or leave PowerOfAttorneys out.",
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
            message: "With PowerOfAttorneys the way to prove the authority is the letter: set AuthorizationTypes to 1, or leave the letter out.",
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
            message: "With PowerOfAttorneys the way to prove the authority is the letter: say so with AuthorizationTypes 1.",
            each: "",
            when: rt::Condition::Present("PowerOfAttorneys"),
            demand: rt::Demand::Require(&["AuthorizationTypes"]),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};
