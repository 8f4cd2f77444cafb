// Generated from schema/essbasic/2021-05-26/structs/PresetApproverInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// Who alone may claim contracts whose signer is still open: for a person name, mobile number and identity document, for a company its name.
///
/// # Rules
///
/// - IdCardNumber and IdCardType only work together: set both, or leave both out.
/// - For an open place of a company only OrganizationName can be demanded: leave the person's data out, or leave OrganizationName out. (warns)
#[must_use]
#[non_exhaustive]
pub struct PresetApproverInfo {
    /// The name of the person who may claim.
    /// For open places of persons only.
    ///
    /// Limits: text without `&` (warns).
    pub name: Option<String>,
    /// The mobile number of the person who may claim.
    /// Companies cannot be limited to it, only persons.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub mobile: Option<String>,
    /// The number of the identity card of the person who may claim; an X at its end is a capital letter.
    /// It goes together with IdCardType.
    /// Not for open places of companies.
    ///
    /// Limits: the number of an identity document of the kind `IdCardType` (warns).
    pub id_card_number: Option<String>,
    /// The kind of identity document.
    /// It goes together with IdCardNumber.
    /// It is for persons only.
    ///
    /// Limits: one of `ID_CARD`.
    pub id_card_type: Option<enums::IdCardType>,
    /// The company whose staff alone may claim, where the open signer is a company; it must be stated then, and nothing else can be.
    /// It must be one that registered with the e-sign service itself, no customer company of the platform.
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
    pub fn id_card_type(mut self, id_card_type: impl Into<enums::IdCardType>) -> Self {
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
                rt::Member::Value(&self.id_card_type),
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
                rt::Slot::Value(&mut self.id_card_type),
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
        rt::Field::Limited(
            "Name",
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
            "Mobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::MobileCn))],
        ),
        rt::Field::Limited(
            "IdCardNumber",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::IdCard("IdCardType"))],
        ),
        rt::Field::Limited(
            "IdCardType",
            rt::Kind::Enum(&enums::id_card_type::TABLE),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Enum(&[rt::Literal::Text("ID_CARD")]))],
        ),
        rt::Field::Optional("OrganizationName", rt::Kind::Text),
    ],
    rules: &[
        rt::Rule {
            id: "card-with-type",
            message: "IdCardNumber and IdCardType only work together: set both, or leave both out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Together(&["IdCardNumber", "IdCardType"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "company-or-person",
            message: "For an open place of a company only OrganizationName can be demanded: leave the person's data out, or leave OrganizationName out.",
            each: "",
            when: rt::Condition::Present("OrganizationName"),
            demand: rt::Demand::Forbid(
                &["Name", "Mobile", "IdCardNumber", "IdCardType"],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};
