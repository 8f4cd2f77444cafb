// Generated from schema/essbasic/2021-05-26/structs/FillApproverInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// Who takes a place among the signers that was left open.
/// A company is named with its employee by OrganizationName, ApproverName and ApproverMobile, or by OrganizationOpenId and OpenId for another customer company; a person by name and mobile number, or by name and identity document if already verified.
///
/// # Rules
///
/// - Nobody is named: set ApproverName and ApproverMobile, ApproverName and ApproverIdCardNumber for a verified person, or OpenId. (warns)
/// - An employee of a customer company is named with the company: set OrganizationOpenId. (warns)
/// - A number needs the kind of document it belongs to: set ApproverIdCardType. (warns)
/// - A company outside the application has no OrganizationOpenId and no OpenId: leave them out, or set NotChannelOrganization to false. (warns)
/// - A company outside the application is named by OrganizationName, which is missing: set it. (warns)
/// - Somebody who signs for a company is named by OpenId, or by name and mobile number; a document alone names private persons only: set ApproverMobile. (warns)
/// - PinCode proves the PIN code of a private person: leave it out for somebody who signs for a company. (advice)
#[must_use]
#[non_exhaustive]
pub struct FillApproverInfo {
    /// The place that was left open, to which its components belong: the role of the template, or the RecipientId that the start of the contract returned.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub recipient_id: String,
    /// The platform's id of the employee who signs.
    /// If the employee is not verified, ApproverName and ApproverMobile are needed too.
    /// A signer of the initiating company cannot be named by it: use OrganizationName, ApproverName and ApproverMobile.
    pub open_id: Option<String>,
    /// The real name of the signer who takes the place.
    ///
    /// Limits: text without `&` (warns).
    pub approver_name: Option<String>,
    /// The mobile number of the signer who takes the place.
    /// Signers of the initiating company need it, and so does everybody who is not verified yet.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub approver_mobile: Option<String>,
    /// The company that takes the place, as on its business licence.
    /// A company needs this or OrganizationOpenId; one outside the application, and the initiating one, need this.
    pub organization_name: Option<String>,
    /// The platform's id of the company that takes the place; a customer company of the application must have it.
    pub organization_open_id: Option<String>,
    /// Whether the company has registered with the e-sign platform itself, outside the application (`true`), or is a customer company (`false`), which then needs OrganizationOpenId.
    ///
    /// Default: `false`.
    pub not_channel_organization: Option<bool>,
    /// The kind of identity document, to name a person who is verified already.
    ///
    /// Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub approver_id_card_type: Option<enums::IdCardType>,
    /// The number of the identity document, which with the name finds a person who is verified already.
    /// An X at its end is a capital letter.
    /// A travel permit begins with H or M and has ten digits.
    ///
    /// Limits: the number of an identity document of the kind `ApproverIdCardType` (warns).
    pub approver_id_card_number: Option<String>,
    /// The contract whose signer is named; it must be given for contracts of a group.
    /// Where it is set, the FlowId of the request does not count for this signer.
    pub flow_id: Option<String>,
    /// Proof of a person's PIN, in hex: HMAC-SHA256 of the contract's name without blanks around it, with SHA-256 of the PIN as the key.
    ///
    /// Limits: 64 hexadecimal digits (warns).
    pub pin_code: Option<String>,
}

impl FillApproverInfo {
    /// Makes one with what it needs.
    pub fn new(recipient_id: impl Into<String>) -> Self {
        Self {
            recipient_id: recipient_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `RecipientId`.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = recipient_id.into();
        self
    }
    /// Sets `OpenId`.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
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
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
    /// Sets `OrganizationOpenId`.
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl Into<String>,
    ) -> Self {
        self.organization_open_id = Some(organization_open_id.into());
        self
    }
    /// Sets `NotChannelOrganization`.
    #[inline]
    pub fn not_channel_organization(mut self, not_channel_organization: bool) -> Self {
        self.not_channel_organization = Some(not_channel_organization);
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
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }
    /// Sets `PinCode`.
    pub fn pin_code(mut self, pin_code: impl Into<String>) -> Self {
        self.pin_code = Some(pin_code.into());
        self
    }
}

impl rt::Record for FillApproverInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.recipient_id),
                rt::Member::OptionalText(&self.open_id),
                rt::Member::OptionalText(&self.approver_name),
                rt::Member::OptionalText(&self.approver_mobile),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.organization_open_id),
                rt::Member::OptionalBoolean(&self.not_channel_organization),
                rt::Member::Value(&self.approver_id_card_type),
                rt::Member::OptionalText(&self.approver_id_card_number),
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::OptionalText(&self.pin_code),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.recipient_id),
                rt::Slot::OptionalText(&mut self.open_id),
                rt::Slot::OptionalText(&mut self.approver_name),
                rt::Slot::OptionalText(&mut self.approver_mobile),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.organization_open_id),
                rt::Slot::OptionalBoolean(&mut self.not_channel_organization),
                rt::Slot::Value(&mut self.approver_id_card_type),
                rt::Slot::OptionalText(&mut self.approver_id_card_number),
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::OptionalText(&mut self.pin_code),
            ],
        );
    }
}

impl rt::Blank for FillApproverInfo {
    const BLANK: Self = Self {
        recipient_id: String::new(),
        open_id: None,
        approver_name: None,
        approver_mobile: None,
        organization_name: None,
        organization_open_id: None,
        not_channel_organization: None,
        approver_id_card_type: None,
        approver_id_card_number: None,
        flow_id: None,
        pin_code: None,
    };
}

rt::record_traits!(FillApproverInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FillApproverInfo",
    fields: &[
        rt::Field::Limited(
            "RecipientId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Optional("OpenId", rt::Kind::Text),
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
            ],
        ),
        rt::Field::Limited(
            "ApproverMobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::MobileCn))],
        ),
        rt::Field::Optional("OrganizationName", rt::Kind::Text),
        rt::Field::Optional("OrganizationOpenId", rt::Kind::Text),
        rt::Field::Optional("NotChannelOrganization", rt::Kind::Boolean),
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
        rt::Field::Optional("FlowId", rt::Kind::Text),
        rt::Field::Limited(
            "PinCode",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[0-9a-fA-F]{64}$")
                            .hint("64 hexadecimal digits"),
                    ),
                ),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "who-signs",
            message: "Nobody is named: set ApproverName and ApproverMobile, ApproverName and ApproverIdCardNumber for a verified person, or OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(
                &[
                    &["OpenId"],
                    &["ApproverName", "ApproverMobile"],
                    &["ApproverName", "ApproverIdCardNumber"],
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "employee-needs-company-id",
            message: "An employee of a customer company is named with the company: set OrganizationOpenId.",
            each: "",
            when: rt::Condition::Present("OpenId"),
            demand: rt::Demand::Require(&["OrganizationOpenId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "document-needs-type",
            message: "A number needs the kind of document it belongs to: set ApproverIdCardType.",
            each: "",
            when: rt::Condition::Present("ApproverIdCardNumber"),
            demand: rt::Demand::Require(&["ApproverIdCardType"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "outside-company-has-no-open-ids",
            message: "A company outside the application has no OrganizationOpenId and no OpenId: leave them out, or set NotChannelOrganization to false.",
            each: "",
            when: rt::Condition::In(
                "NotChannelOrganization",
                &[rt::Literal::Boolean(true)],
                None,
            ),
            demand: rt::Demand::Forbid(&["OrganizationOpenId", "OpenId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "outside-company-needs-name",
            message: "A company outside the application is named by OrganizationName, which is missing: set it.",
            each: "",
            when: rt::Condition::In(
                "NotChannelOrganization",
                &[rt::Literal::Boolean(true)],
                None,
            ),
            demand: rt::Demand::Require(&["OrganizationName"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "company-signer-by-mobile",
            message: "Somebody who signs for a company is named by OpenId, or by name and mobile number; a document alone names private persons only: set ApproverMobile.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::And(
                        &[
                            rt::Condition::Or(
                                &[
                                    rt::Condition::Present("OrganizationName"),
                                    rt::Condition::Present("OrganizationOpenId"),
                                ],
                            ),
                            rt::Condition::Present("ApproverIdCardNumber"),
                        ],
                    ),
                    rt::Condition::Not(&rt::Condition::Present("OpenId")),
                ],
            ),
            demand: rt::Demand::Require(&["ApproverMobile"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "pin-code-of-persons",
            message: "PinCode proves the PIN code of a private person: leave it out for somebody who signs for a company.",
            each: "",
            when: rt::Condition::Or(
                &[
                    rt::Condition::Present("OrganizationName"),
                    rt::Condition::Present("OrganizationOpenId"),
                    rt::Condition::Present("OpenId"),
                ],
            ),
            demand: rt::Demand::Ignored(&["PinCode"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};
