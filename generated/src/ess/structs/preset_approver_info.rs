// Generated from schema/ess/2020-11-11/structs/PresetApproverInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// Who may take the open place in a contract: only somebody whom these facts fit.
///
/// # Rules
///
/// - The identity document needs both its kind and its number.
///   Set IdCardType and IdCardNumber, or neither.
/// - For an open place of a company only OrganizationName can be demanded.
///   Leave the facts of the person out, or leave OrganizationName out. (warns)
#[must_use]
#[non_exhaustive]
pub struct PresetApproverInfo {
    /// The name that a private person must have.
    ///
    /// Limits: text without `&` (warns).
    pub name: Option<String>,
    /// The mobile number that a private person must have.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub mobile: Option<String>,
    /// The identity document that a private person must have, with `X` in upper case.
    /// It goes together with IdCardType.
    ///
    /// Limits: the number of an identity document of the kind `IdCardType` (warns).
    pub id_card_number: Option<String>,
    /// The kind of the identity document in IdCardNumber.
    /// Each needs the other.
    ///
    /// Limits: one of `ID_CARD`.
    pub id_card_type: Option<enums::IdCardType>,
    /// The company for which somebody must sign.
    /// If the open place is one of a company, this must be stated, and nothing else can be.
    /// The vendor's text on presets as a whole says that they work for private persons only for now.
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
            id: "document-and-kind",
            message: "The identity document needs both its kind and its number. Set IdCardType and IdCardNumber, or neither.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Together(&["IdCardType", "IdCardNumber"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "company-or-person",
            message: "For an open place of a company only OrganizationName can be demanded. Leave the facts of the person out, or leave OrganizationName out.",
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
