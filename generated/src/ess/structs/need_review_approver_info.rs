// Generated from schema/ess/2020-11-11/structs/NeedReviewApproverInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// The signer of a group whose review is reported.
/// The signer is found by company, name, and mobile number or document, so state them as when the group was started.
///
/// # Rules
///
/// - A signer of a company is found by its name too: set OrganizationName.
/// - The name alone does not tell who the signer is: set ApproverMobile, or ApproverIdCardNumber with its ApproverIdCardType.
/// - A private person signs for no company: leave OrganizationName out. (advice)
#[must_use]
#[non_exhaustive]
pub struct NeedReviewApproverInfo {
    /// Whether the signer signs for a company or in person, by hand or automatically.
    ///
    /// Limits: one of `ORGANIZATION`, `PERSON`.
    pub approver_type: enums::PartyType,
    /// The real name of the person who signs, by which the service finds the signer.
    ///
    /// Limits: text without `&` (warns).
    pub approver_name: String,
    /// The mobile number of the person who signs, without country code or other characters.
    /// Either it or the document is needed.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub approver_mobile: Option<String>,
    /// The kind of document that the signer was stated with.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub approver_id_card_type: Option<enums::IdCardType>,
    /// The number of the document that the signer was stated with, with `X` in upper case.
    ///
    /// Limits: the number of an identity document of the kind `ApproverIdCardType` (warns).
    pub approver_id_card_number: Option<String>,
    /// The company for which the person signs, as on its business licence, with full-width parentheses in place of `(` and `)`.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns).
    pub organization_name: Option<String>,
}

impl NeedReviewApproverInfo {
    /// Makes one with what it needs.
    pub fn new(
        approver_type: impl Into<enums::PartyType>,
        approver_name: impl Into<String>,
    ) -> Self {
        Self {
            approver_type: approver_type.into(),
            approver_name: approver_name.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `ApproverType`.
    pub fn approver_type(mut self, approver_type: impl Into<enums::PartyType>) -> Self {
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
            rt::Kind::Enum(&enums::party_type::TABLE),
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
        rt::Field::Limited(
            "ApproverIdCardType",
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
            id: "organization-name",
            message: "A signer of a company is found by its name too: set OrganizationName.",
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
            message: "The name alone does not tell who the signer is: set ApproverMobile, or ApproverIdCardNumber with its ApproverIdCardType.",
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
