// Generated from schema/ess/2020-11-11/structs/ArchiveFlowApproverInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// Somebody who signed an archived contract, or takes an interest in it.
///
/// # Rules
///
/// - A company needs its name: set OrganizationName.
#[must_use]
#[non_exhaustive]
pub struct ArchiveFlowApproverInfo {
    /// The person's real name, in Chinese characters as on the identity document.
    ///
    /// Limits: text without `&` (warns); at most 25 characters (warns).
    pub approver_name: Option<String>,
    /// Whether it is a company or a private person.
    ///
    /// Limits: one of `0`, `1`.
    pub approver_type: Option<enums::ApproverType>,
    /// The company, with full-width parentheses in place of `(` and `)`.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns); at most 200 characters.
    pub organization_name: Option<String>,
    /// The mobile number of the person who signed the archived contract or takes an interest in it.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub approver_mobile: Option<String>,
    /// The e-mail address of the person who signed the archived contract or takes an interest in it.
    ///
    /// Limits: an e-mail address (warns).
    pub approver_email: Option<String>,
    /// The kind of identity document of the person in the archive.
    ///
    /// Default: `"ID_CARD"`.
    pub approver_id_card_type: Option<enums::IdCardType>,
    /// The number of that identity document, with `X` in upper case.
    ///
    /// Limits: the number of an identity document of the kind `ApproverIdCardType` (warns).
    pub approver_id_card_number: Option<String>,
    /// When this one signed.
    ///
    /// Limits: seconds since 1970.
    pub approve_time: Option<i64>,
}

impl ArchiveFlowApproverInfo {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `ApproverName`.
    pub fn approver_name(mut self, approver_name: impl Into<String>) -> Self {
        self.approver_name = Some(approver_name.into());
        self
    }
    /// Sets `ApproverType`.
    #[inline]
    pub fn approver_type(mut self, approver_type: enums::ApproverType) -> Self {
        self.approver_type = Some(approver_type);
        self
    }
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
    /// Sets `ApproverMobile`.
    pub fn approver_mobile(mut self, approver_mobile: impl Into<String>) -> Self {
        self.approver_mobile = Some(approver_mobile.into());
        self
    }
    /// Sets `ApproverEmail`.
    pub fn approver_email(mut self, approver_email: impl Into<String>) -> Self {
        self.approver_email = Some(approver_email.into());
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
    /// Sets `ApproveTime`.
    #[inline]
    pub fn approve_time(mut self, approve_time: i64) -> Self {
        self.approve_time = Some(approve_time);
        self
    }
}

impl Default for ArchiveFlowApproverInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ArchiveFlowApproverInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.approver_name),
                rt::Member::Value(&self.approver_type),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.approver_mobile),
                rt::Member::OptionalText(&self.approver_email),
                rt::Member::Value(&self.approver_id_card_type),
                rt::Member::OptionalText(&self.approver_id_card_number),
                rt::Member::OptionalInteger(&self.approve_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.approver_name),
                rt::Slot::Value(&mut self.approver_type),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.approver_mobile),
                rt::Slot::OptionalText(&mut self.approver_email),
                rt::Slot::Value(&mut self.approver_id_card_type),
                rt::Slot::OptionalText(&mut self.approver_id_card_number),
                rt::Slot::OptionalInteger(&mut self.approve_time),
            ],
        );
    }
}

impl rt::Blank for ArchiveFlowApproverInfo {
    const BLANK: Self = Self {
        approver_name: None,
        approver_type: None,
        organization_name: None,
        approver_mobile: None,
        approver_email: None,
        approver_id_card_type: None,
        approver_id_card_number: None,
        approve_time: None,
    };
}

rt::record_traits!(ArchiveFlowApproverInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ArchiveFlowApproverInfo",
    fields: &[
        rt::Field::Limited(
            "ApproverName",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^&]*$").hint("text without `&`"),
                    ),
                ),
                rt::Check::Warn(rt::Test::MaxLength(25, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Limited(
            "ApproverType",
            rt::Kind::Enum(&enums::approver_type::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(&[rt::Literal::Integer(0), rt::Literal::Integer(1)]),
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
                rt::Check::Deny(rt::Test::MaxLength(200, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Limited(
            "ApproverMobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::MobileCn))],
        ),
        rt::Field::Limited(
            "ApproverEmail",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Email))],
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
            "ApproveTime",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "organization-name",
            message: "A company needs its name: set OrganizationName.",
            each: "",
            when: rt::Condition::In("ApproverType", &[rt::Literal::Integer(0)], None),
            demand: rt::Demand::Require(&["OrganizationName"]),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};
