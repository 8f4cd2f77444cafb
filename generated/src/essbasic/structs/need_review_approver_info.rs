// Generated from schema/essbasic/2021-05-26/structs/NeedReviewApproverInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// The signer of a group of contracts whose signature was reviewed.
/// The service finds the signer by name with mobile number or identity document, for a company by its name too.
///
/// # Rules
///
/// - The company that signs must be named: set OrganizationName, or ApproverType PERSON for a person.
/// - A name alone does not find the signer: set ApproverMobile, or ApproverIdCardType and ApproverIdCardNumber.
/// - A private person signs for no company: leave OrganizationName out. (advice)
#[must_use]
#[non_exhaustive]
pub struct NeedReviewApproverInfo {
    /// Whether the signer is a company or a person, in whichever way they sign: automatic signing and signing by PIN are included in both.
    ///
    /// Limits: one of `ORGANIZATION`, `PERSON`.
    pub approver_type: enums::ApproverType,
    /// The real name of the person who signs, as stated when the group was started.
    ///
    /// Limits: text without `&` (warns).
    pub approver_name: String,
    /// The mobile number stated for the signer, without +86.
    /// One of two ways to find the signer, the other being the identity document.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub approver_mobile: Option<String>,
    /// The kind of identity document stated for the signer.
    /// OTHER_CARD_TYPE must be enabled by Tencent.
    ///
    /// Default: `"ID_CARD"`.
    pub approver_id_card_type: Option<enums::IdCardType>,
    /// The number of the identity document stated for the signer.
    /// An X at its end is a capital letter.
    /// A travel permit begins with H or M and has ten digits.
    ///
    /// Limits: the number of an identity document of the kind `ApproverIdCardType` (warns).
    pub approver_id_card_number: Option<String>,
    /// The company that signs, exactly as on its business licence, with Chinese brackets （） instead of ASCII ones.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns).
    pub organization_name: Option<String>,
}

impl NeedReviewApproverInfo {
    /// Makes one with what it needs.
    pub fn new(
        approver_type: impl Into<enums::ApproverType>,
        approver_name: impl Into<String>,
    ) -> Self {
        Self {
            approver_type: approver_type.into(),
            approver_name: approver_name.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `ApproverType`.
    pub fn approver_type(
        mut self,
        approver_type: impl Into<enums::ApproverType>,
    ) -> Self {
        self.approver_type = approver_type.into();
        self
    }
    /// Sets `ApproverName`.
    pub fn approver_name(mut self, approver_name: impl Into<String>) -> Self {
        self.approver_name = approver_name.into();
        self
    }
    /// Sets `ApproverMobile`.
    pub fn approver_mobile(mut self, approver_mobile: impl Into<String>) -> Self {
        self.approver_mobile = Some(approver_mobile.into());
        self
    }
    /// Sets `ApproverIdCardType`.
    pub fn approver_id_card_type(
        mut self,
        approver_id_card_type: impl Into<enums::IdCardType>,
    ) -> Self {
        self.approver_id_card_type = Some(approver_id_card_type.into());
        self
    }
    /// Sets `ApproverIdCardNumber`.
    pub fn approver_id_card_number(
        mut self,
        approver_id_card_number: impl Into<String>,
    ) -> Self {
        self.approver_id_card_number = Some(approver_id_card_number.into());
        self
    }
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
}

impl rt::Record for NeedReviewApproverInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.approver_type),
                rt::Member::Text(&self.approver_name),
                rt::Member::OptionalText(&self.approver_mobile),
                rt::Member::Value(&self.approver_id_card_type),
                rt::Member::OptionalText(&self.approver_id_card_number),
                rt::Member::OptionalText(&self.organization_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.approver_type),
                rt::Slot::Text(&mut self.approver_name),
                rt::Slot::OptionalText(&mut self.approver_mobile),
                rt::Slot::Value(&mut self.approver_id_card_type),
                rt::Slot::OptionalText(&mut self.approver_id_card_number),
                rt::Slot::OptionalText(&mut self.organization_name),
            ],
        );
    }
}

impl rt::Blank for NeedReviewApproverInfo {
    const BLANK: Self = Self {
        approver_type: rt::Blank::BLANK,
        approver_name: String::new(),
        approver_mobile: None,
        approver_id_card_type: None,
        approver_id_card_number: None,
        organization_name: None,
    };
}

rt::record_traits!(NeedReviewApproverInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "NeedReviewApproverInfo",
    fields: &[
        rt::Field::Limited(
            "ApproverType",
            rt::Kind::Enum(&enums::approver_type::TABLE),
            rt::REQUIRED,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[rt::Literal::Text("ORGANIZATION"), rt::Literal::Text("PERSON")],
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "ApproverName",
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
        rt::Field::Limited(
            "ApproverMobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::MobileCn))],
        ),
        rt::Field::Optional(
            "ApproverIdCardType",
            rt::Kind::Enum(&enums::id_card_type::TABLE),
        ),
        rt::Field::Limited(
            "ApproverIdCardNumber",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::IdCard("ApproverIdCardType"))],
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
    ],
    rules: &[
        rt::Rule {
            id: "company-needs-name",
            message: "The company that signs must be named: set OrganizationName, or ApproverType PERSON for a person.",
            each: "",
            when: rt::Condition::In(
                "ApproverType",
                &[rt::Literal::Text("ORGANIZATION")],
                None,
            ),
            demand: rt::Demand::Require(&["OrganizationName"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "mobile-or-document",
            message: "A name alone does not find the signer: set ApproverMobile, or ApproverIdCardType and ApproverIdCardNumber.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(
                &[&["ApproverMobile"], &["ApproverIdCardNumber"]],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "no-organization-for-person",
            message: "A private person signs for no company: leave OrganizationName out.",
            each: "",
            when: rt::Condition::In(
                "ApproverType",
                &[rt::Literal::Text("PERSON")],
                None,
            ),
            demand: rt::Demand::Ignored(&["OrganizationName"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};
