// Generated from schema/ess/2020-11-11/structs/MiniAppCreateApproverInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// A party of a contract that is started in the mini-program.
///
/// # Rules
///
/// - A company signs, but it is not named.
///   Set OrganizationName as on its business licence. (`MissingParameter.ApproverOrganizationInfo`)
/// - The person who signs is not named.
///   Set ApproverName. (warns) (`MissingParameter.ApproverName`)
/// - The person who signs cannot be reached.
///   Set ApproverMobile. (warns) (`MissingParameter.ApproverMobile`)
#[must_use]
#[non_exhaustive]
pub struct MiniAppCreateApproverInfo {
    /// What kind of party signs, and whether it does so by hand.
    /// Automatic signing by persons (7) is opened by the vendor on request only.
    ///
    /// Limits: one of `0`, `1`, `3`, `7`.
    pub approver_type: enums::ApproverType,
    /// The company that signs, as its business licence has it, with full-width parentheses in place of `(` and `)`.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns) (`InvalidParameter.OrganizationName`).
    pub organization_name: Option<String>,
    /// The real name of the person who signs, by which the identity is checked and the signature made.
    ///
    /// Limits: text without `&` (`InvalidParameter.Name`).
    pub approver_name: Option<String>,
    /// The signer's own mobile number, without country code.
    /// It is used for notices and for checking the identity.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns) (`InvalidParameter.Mobile`).
    pub approver_mobile: Option<String>,
    /// The kind of the signer's identity document.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub approver_id_card_type: Option<enums::IdCardType>,
    /// The number of the signer's identity document, with `X` in upper case.
    ///
    /// Limits: the number of an identity document of the kind `ApproverIdCardType` (warns) (`InvalidParameter.CardNumber`).
    pub approver_id_card_number: Option<String>,
    /// The role of the template that this party takes, as DescribeFlowTemplates lists it; its controls then belong to the party.
    /// Contracts made from a file do without.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub recipient_id: Option<String>,
}

impl MiniAppCreateApproverInfo {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(approver_type: enums::ApproverType) -> Self {
        Self {
            approver_type,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `ApproverType`.
    #[inline]
    pub fn approver_type(mut self, approver_type: enums::ApproverType) -> Self {
        self.approver_type = approver_type;
        self
    }
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
    /// Sets `ApproverName`.
    pub fn approver_name(mut self, approver_name: impl Into<String>) -> Self {
        self.approver_name = Some(approver_name.into());
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
    /// Sets `RecipientId`.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = Some(recipient_id.into());
        self
    }
}

impl rt::Record for MiniAppCreateApproverInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.approver_type),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.approver_name),
                rt::Member::OptionalText(&self.approver_mobile),
                rt::Member::Value(&self.approver_id_card_type),
                rt::Member::OptionalText(&self.approver_id_card_number),
                rt::Member::OptionalText(&self.recipient_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.approver_type),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.approver_name),
                rt::Slot::OptionalText(&mut self.approver_mobile),
                rt::Slot::Value(&mut self.approver_id_card_type),
                rt::Slot::OptionalText(&mut self.approver_id_card_number),
                rt::Slot::OptionalText(&mut self.recipient_id),
            ],
        );
    }
}

impl rt::Blank for MiniAppCreateApproverInfo {
    const BLANK: Self = Self {
        approver_type: rt::Blank::BLANK,
        organization_name: None,
        approver_name: None,
        approver_mobile: None,
        approver_id_card_type: None,
        approver_id_card_number: None,
        recipient_id: None,
    };
}

rt::record_traits!(MiniAppCreateApproverInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "MiniAppCreateApproverInfo",
    fields: &[
        rt::Field::Limited(
            "ApproverType",
            rt::Kind::Enum(&enums::approver_type::TABLE),
            rt::REQUIRED,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Integer(0),
                            rt::Literal::Integer(1),
                            rt::Literal::Integer(3),
                            rt::Literal::Integer(7),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "OrganizationName",
            rt::Kind::Text,
            rt::OPTIONAL,
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
            "ApproverName",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^&]*$").hint("text without `&`"),
                    ),
                    "InvalidParameter.Name",
                ),
            ],
        ),
        rt::Field::Limited(
            "ApproverMobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Format(rt::Format::MobileCn),
                    "InvalidParameter.Mobile",
                ),
            ],
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
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::IdCard("ApproverIdCardType"),
                    "InvalidParameter.CardNumber",
                ),
            ],
        ),
        rt::Field::Limited(
            "RecipientId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "organization-name",
            message: "A company signs, but it is not named. Set OrganizationName as on its business licence.",
            each: "",
            when: rt::Condition::In(
                "ApproverType",
                &[rt::Literal::Integer(0), rt::Literal::Integer(3)],
                None,
            ),
            demand: rt::Demand::Require(&["OrganizationName"]),
            severity: rt::Severity::Deny,
            code: "MissingParameter.ApproverOrganizationInfo",
        },
        rt::Rule {
            id: "signer-name",
            message: "The person who signs is not named. Set ApproverName.",
            each: "",
            when: rt::Condition::In(
                "ApproverType",
                &[
                    rt::Literal::Integer(0),
                    rt::Literal::Integer(1),
                    rt::Literal::Integer(7),
                ],
                None,
            ),
            demand: rt::Demand::Require(&["ApproverName"]),
            severity: rt::Severity::Warn,
            code: "MissingParameter.ApproverName",
        },
        rt::Rule {
            id: "signer-mobile",
            message: "The person who signs cannot be reached. Set ApproverMobile.",
            each: "",
            when: rt::Condition::In(
                "ApproverType",
                &[
                    rt::Literal::Integer(0),
                    rt::Literal::Integer(1),
                    rt::Literal::Integer(7),
                ],
                None,
            ),
            demand: rt::Demand::Require(&["ApproverMobile"]),
            severity: rt::Severity::Warn,
            code: "MissingParameter.ApproverMobile",
        },
    ],
};
