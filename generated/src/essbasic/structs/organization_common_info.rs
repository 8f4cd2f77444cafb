// Generated from schema/essbasic/2021-05-26/structs/OrganizationCommonInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// What goes into a letter of authority.
/// The data of the company must agree with its business licence.
#[must_use]
#[non_exhaustive]
pub struct OrganizationCommonInfo {
    /// The company's name as on its business licence, with full-width parentheses in place of `(` and `)`.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns).
    pub organization_name: String,
    /// The company's unified social credit code as on its business licence.
    ///
    /// Limits: a unified social credit code, 18 letters and digits (warns).
    pub uniform_social_credit_code: String,
    /// The legal representative, as on the business licence.
    ///
    /// Limits: text without `&` (warns).
    pub legal_name: String,
    /// The kind of the legal representative's identity document.
    pub legal_id_card_type: Option<enums::IdCardLabel>,
    /// The number of the legal representative's identity document.
    ///
    /// Limits: the number of an identity document (warns).
    pub legal_id_card_number: Option<String>,
    /// The super administrator; for a change, the new one.
    ///
    /// Limits: text without `&` (warns).
    pub admin_name: Option<String>,
    /// The mobile number of the super administrator; for a change, of the new one.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub admin_mobile: Option<String>,
    /// The kind of the super administrator's identity document.
    pub admin_id_card_type: Option<enums::IdCardLabel>,
    /// The number of the super administrator's identity document.
    ///
    /// Limits: the number of an identity document (warns).
    pub admin_id_card_number: Option<String>,
    /// The super administrator until now, for a change.
    ///
    /// Limits: text without `&` (warns).
    pub old_admin_name: Option<String>,
    /// The mobile number of the super administrator until now, for a change.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub old_admin_mobile: Option<String>,
    /// The kind of identity document of the super administrator until now, for a change.
    pub old_admin_id_card_type: Option<enums::IdCardLabel>,
    /// The number of that document, for a change.
    ///
    /// Limits: the number of an identity document (warns).
    pub old_admin_id_card_number: Option<String>,
}

impl OrganizationCommonInfo {
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
    /// Sets `LegalIdCardType`.
    pub fn legal_id_card_type(
        mut self,
        legal_id_card_type: impl Into<enums::IdCardLabel>,
    ) -> Self {
        self.legal_id_card_type = Some(legal_id_card_type.into());
        self
    }
    /// Sets `LegalIdCardNumber`.
    pub fn legal_id_card_number(
        mut self,
        legal_id_card_number: impl Into<String>,
    ) -> Self {
        self.legal_id_card_number = Some(legal_id_card_number.into());
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
    /// Sets `AdminIdCardType`.
    pub fn admin_id_card_type(
        mut self,
        admin_id_card_type: impl Into<enums::IdCardLabel>,
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
    /// Sets `OldAdminName`.
    pub fn old_admin_name(mut self, old_admin_name: impl Into<String>) -> Self {
        self.old_admin_name = Some(old_admin_name.into());
        self
    }
    /// Sets `OldAdminMobile`.
    pub fn old_admin_mobile(mut self, old_admin_mobile: impl Into<String>) -> Self {
        self.old_admin_mobile = Some(old_admin_mobile.into());
        self
    }
    /// Sets `OldAdminIdCardType`.
    pub fn old_admin_id_card_type(
        mut self,
        old_admin_id_card_type: impl Into<enums::IdCardLabel>,
    ) -> Self {
        self.old_admin_id_card_type = Some(old_admin_id_card_type.into());
        self
    }
    /// Sets `OldAdminIdCardNumber`.
    pub fn old_admin_id_card_number(
        mut self,
        old_admin_id_card_number: impl Into<String>,
    ) -> Self {
        self.old_admin_id_card_number = Some(old_admin_id_card_number.into());
        self
    }
}

impl rt::Record for OrganizationCommonInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.organization_name),
                rt::Member::Text(&self.uniform_social_credit_code),
                rt::Member::Text(&self.legal_name),
                rt::Member::Value(&self.legal_id_card_type),
                rt::Member::OptionalText(&self.legal_id_card_number),
                rt::Member::OptionalText(&self.admin_name),
                rt::Member::OptionalText(&self.admin_mobile),
                rt::Member::Value(&self.admin_id_card_type),
                rt::Member::OptionalText(&self.admin_id_card_number),
                rt::Member::OptionalText(&self.old_admin_name),
                rt::Member::OptionalText(&self.old_admin_mobile),
                rt::Member::Value(&self.old_admin_id_card_type),
                rt::Member::OptionalText(&self.old_admin_id_card_number),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.organization_name),
                rt::Slot::Text(&mut self.uniform_social_credit_code),
                rt::Slot::Text(&mut self.legal_name),
                rt::Slot::Value(&mut self.legal_id_card_type),
                rt::Slot::OptionalText(&mut self.legal_id_card_number),
                rt::Slot::OptionalText(&mut self.admin_name),
                rt::Slot::OptionalText(&mut self.admin_mobile),
                rt::Slot::Value(&mut self.admin_id_card_type),
                rt::Slot::OptionalText(&mut self.admin_id_card_number),
                rt::Slot::OptionalText(&mut self.old_admin_name),
                rt::Slot::OptionalText(&mut self.old_admin_mobile),
                rt::Slot::Value(&mut self.old_admin_id_card_type),
                rt::Slot::OptionalText(&mut self.old_admin_id_card_number),
            ],
        );
    }
}

impl rt::Blank for OrganizationCommonInfo {
    const BLANK: Self = Self {
        organization_name: String::new(),
        uniform_social_credit_code: String::new(),
        legal_name: String::new(),
        legal_id_card_type: None,
        legal_id_card_number: None,
        admin_name: None,
        admin_mobile: None,
        admin_id_card_type: None,
        admin_id_card_number: None,
        old_admin_name: None,
        old_admin_mobile: None,
        old_admin_id_card_type: None,
        old_admin_id_card_number: None,
    };
}

rt::record_traits!(OrganizationCommonInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "OrganizationCommonInfo",
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
        rt::Field::Optional(
            "LegalIdCardType",
            rt::Kind::Enum(&enums::id_card_label::TABLE),
        ),
        rt::Field::Limited(
            "LegalIdCardNumber",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::IdCard(""))],
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
        rt::Field::Optional(
            "AdminIdCardType",
            rt::Kind::Enum(&enums::id_card_label::TABLE),
        ),
        rt::Field::Limited(
            "AdminIdCardNumber",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::IdCard(""))],
        ),
        rt::Field::Limited(
            "OldAdminName",
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
            "OldAdminMobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::MobileCn))],
        ),
        rt::Field::Optional(
            "OldAdminIdCardType",
            rt::Kind::Enum(&enums::id_card_label::TABLE),
        ),
        rt::Field::Limited(
            "OldAdminIdCardNumber",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::IdCard(""))],
        ),
    ],
    rules: &[],
};
