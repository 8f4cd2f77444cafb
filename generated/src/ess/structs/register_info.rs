// Generated from schema/ess/2020-11-11/structs/RegisterInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// What is known beforehand about a company that still has to register before it can sign.
///
/// # Rules
///
/// - RegisterInfoOption.UnifiedSocialCreditCodeSame fixes the code, so UnifiedSocialCreditCode must be given. (warns)
/// - RegisterInfoOption.OrganizationIdCardTypeSame fixes the kind of document, so OrganizationIdCardType must be given. (warns)
/// - Medical institutions and clinics register in one fixed way: AuthorizationTypes and AuthorizationMethods have no effect on them. (advice)
#[must_use]
#[non_exhaustive]
pub struct RegisterInfo {
    /// The name of the legal representative.
    ///
    /// Limits: text without `&` (warns) (`InvalidParameter.Name`).
    pub legal_name: String,
    /// The unified social credit code, under its former name.
    ///
    /// Out of use; use `UnifiedSocialCreditCode`.
    pub uscc: Option<String>,
    /// The unified social credit code of the company.
    ///
    /// Limits: a unified social credit code, 18 letters and digits (warns).
    pub unified_social_credit_code: Option<String>,
    /// The registered address, as on the business licence.
    pub organization_address: Option<String>,
    /// The ways in which the person who registers may prove to act for the company.
    ///
    /// Limits: one of `2`, `5`.
    pub authorization_types: Option<Vec<enums::OrganizationAuthorizationType>>,
    /// The one way to prove to act for the company, before several could be stated.
    ///
    /// Limits: one of `2`, `5`. Out of use; use `AuthorizationTypes`.
    pub authorization_type: Option<enums::OrganizationAuthorizationType>,
    /// The ways in which the company may prove to exist.
    pub authorization_methods: Option<Vec<enums::OrganizationVerifyMethod>>,
    /// The kind of document that the company registers with.
    ///
    /// Default: `"USCC"`.
    pub organization_id_card_type: Option<enums::OrganizationIdCardType>,
    /// Which of the values given here the person who registers cannot change.
    pub register_info_option: Option<structs::RegisterInfoOption>,
}

impl RegisterInfo {
    /// Makes one with what it needs.
    pub fn new(legal_name: impl Into<String>) -> Self {
        Self {
            legal_name: legal_name.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `LegalName`.
    pub fn legal_name(mut self, legal_name: impl Into<String>) -> Self {
        self.legal_name = legal_name.into();
        self
    }
    /// Sets `Uscc`.
    #[deprecated(note = "use `UnifiedSocialCreditCode`")]
    pub fn uscc(mut self, uscc: impl Into<String>) -> Self {
        self.uscc = Some(uscc.into());
        self
    }
    /// Sets `UnifiedSocialCreditCode`.
    pub fn unified_social_credit_code(
        mut self,
        unified_social_credit_code: impl Into<String>,
    ) -> Self {
        self.unified_social_credit_code = Some(unified_social_credit_code.into());
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
    /// Sets `AuthorizationType`.
    #[deprecated(note = "use `AuthorizationTypes`")]
    #[inline]
    pub fn authorization_type(
        mut self,
        authorization_type: enums::OrganizationAuthorizationType,
    ) -> Self {
        self.authorization_type = Some(authorization_type);
        self
    }
    /// Sets `AuthorizationMethods`.
    pub fn authorization_methods(
        mut self,
        authorization_methods: impl IntoIterator<Item = enums::OrganizationVerifyMethod>,
    ) -> Self {
        self.authorization_methods = Some(rt::list(authorization_methods));
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
    /// Sets `RegisterInfoOption`.
    #[inline]
    pub fn register_info_option(
        mut self,
        register_info_option: structs::RegisterInfoOption,
    ) -> Self {
        self.register_info_option = Some(register_info_option);
        self
    }
}

impl rt::Record for RegisterInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.legal_name),
                rt::Member::OptionalText(&self.uscc),
                rt::Member::OptionalText(&self.unified_social_credit_code),
                rt::Member::OptionalText(&self.organization_address),
                rt::Member::Value(&self.authorization_types),
                rt::Member::Value(&self.authorization_type),
                rt::Member::Value(&self.authorization_methods),
                rt::Member::Value(&self.organization_id_card_type),
                rt::Member::Value(&self.register_info_option),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.legal_name),
                rt::Slot::OptionalText(&mut self.uscc),
                rt::Slot::OptionalText(&mut self.unified_social_credit_code),
                rt::Slot::OptionalText(&mut self.organization_address),
                rt::Slot::Value(&mut self.authorization_types),
                rt::Slot::Value(&mut self.authorization_type),
                rt::Slot::Value(&mut self.authorization_methods),
                rt::Slot::Value(&mut self.organization_id_card_type),
                rt::Slot::Value(&mut self.register_info_option),
            ],
        );
    }
}

impl rt::Blank for RegisterInfo {
    const BLANK: Self = Self {
        legal_name: String::new(),
        uscc: None,
        unified_social_credit_code: None,
        organization_address: None,
        authorization_types: None,
        authorization_type: None,
        authorization_methods: None,
        organization_id_card_type: None,
        register_info_option: None,
    };
}

rt::record_traits!(RegisterInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "RegisterInfo",
    fields: &[
        rt::Field::Limited(
            "LegalName",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
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
        rt::Field::Marked(
            "Uscc",
            rt::Kind::Text,
            rt::OPTIONAL.disabled("UnifiedSocialCreditCode"),
        ),
        rt::Field::Limited(
            "UnifiedSocialCreditCode",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Uscc))],
        ),
        rt::Field::Optional("OrganizationAddress", rt::Kind::Text),
        rt::Field::Limited(
            "AuthorizationTypes",
            rt::Kind::List(
                &rt::Kind::Enum(&enums::organization_authorization_type::TABLE),
            ),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(&[rt::Literal::Integer(2), rt::Literal::Integer(5)]),
                ),
            ],
        ),
        rt::Field::Limited(
            "AuthorizationType",
            rt::Kind::Enum(&enums::organization_authorization_type::TABLE),
            rt::OPTIONAL.disabled("AuthorizationTypes"),
            &[
                rt::Check::Deny(
                    rt::Test::Enum(&[rt::Literal::Integer(2), rt::Literal::Integer(5)]),
                ),
            ],
        ),
        rt::Field::Optional(
            "AuthorizationMethods",
            rt::Kind::List(&rt::Kind::Enum(&enums::organization_verify_method::TABLE)),
        ),
        rt::Field::Optional(
            "OrganizationIdCardType",
            rt::Kind::Enum(&enums::organization_id_card_type::TABLE),
        ),
        rt::Field::Optional(
            "RegisterInfoOption",
            rt::Kind::Record(&structs::register_info_option::SHAPE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "fixed-code-needs-value",
            message: "RegisterInfoOption.UnifiedSocialCreditCodeSame fixes the code, so UnifiedSocialCreditCode must be given.",
            each: "",
            when: rt::Condition::Or(
                &[
                    rt::Condition::In(
                        "RegisterInfoOption.UnifiedSocialCreditCodeSame",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::In(
                        "RegisterInfoOption.UnifiedSocialCreditCodeCNameSame",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["UnifiedSocialCreditCode"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "fixed-document-needs-value",
            message: "RegisterInfoOption.OrganizationIdCardTypeSame fixes the kind of document, so OrganizationIdCardType must be given.",
            each: "",
            when: rt::Condition::In(
                "RegisterInfoOption.OrganizationIdCardTypeSame",
                &[rt::Literal::Boolean(true)],
                None,
            ),
            demand: rt::Demand::Require(&["OrganizationIdCardType"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "medical-registration-is-fixed",
            message: "Medical institutions and clinics register in one fixed way: AuthorizationTypes and AuthorizationMethods have no effect on them.",
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
                &["AuthorizationTypes", "AuthorizationMethods"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};
