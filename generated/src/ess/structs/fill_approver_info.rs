// Generated from schema/ess/2020-11-11/structs/FillApproverInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// A person who is to sign a step that was left open when the contract was started.
///
/// # Rules
///
/// - The person is to be found in WeCom, but the id there is missing: set CustomUserId.
/// - CustomUserId is an id in WeCom: set ApproverSource to WEWORKAPP, or leave it out. (advice)
/// - Who is not named by the id in WeCom needs a name: set ApproverName. (`MissingParameter.ApproverName`)
/// - The name alone does not tell who is to sign: set ApproverMobile, or for a verified private person ApproverIdCardNumber with its ApproverIdCardType. (`MissingParameter.ApproverMobile`)
/// - A person who is named by a document needs its kind: set ApproverIdCardType. (warns)
/// - PinCode proves the PIN code of a private person: leave it out for somebody who signs for a company. (advice)
#[must_use]
#[non_exhaustive]
pub struct FillApproverInfo {
    /// The step, to which its controls belong: the role of the template, or the RecipientId that the start of the contract or DescribeFlowInfo gave.
    /// Fill it for contracts made from a file too, although one sentence of the vendor exempts them.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub recipient_id: String,
    /// Set it if the person is named by the id in WeCom, which works for own staff where any one of several may sign; leave it out for who is named by name and mobile number.
    pub approver_source: Option<enums::ApproverSource>,
    /// The person's UserId in WeCom, as an application of your own company there gets it.
    pub custom_user_id: Option<String>,
    /// The real name of the person who is to sign.
    /// Needed unless CustomUserId names somebody in WeCom.
    ///
    /// Limits: text without `&` (warns) (`InvalidParameter.Name`).
    pub approver_name: Option<String>,
    /// The mobile number of the person who is to sign.
    /// Needed unless CustomUserId names somebody in WeCom, or a document a private person who is verified.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns) (`InvalidParameter.Mobile`).
    pub approver_mobile: Option<String>,
    /// The company for which the person signs.
    /// Needed for a step of a company that was left open by FillType 1.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns) (`InvalidParameter.OrganizationName`).
    pub organization_name: Option<String>,
    /// The kind of document of a private person who is verified on the platform and named by name and document, in a step left open by FillType 1.
    ///
    /// Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub approver_id_card_type: Option<enums::IdCardType>,
    /// The number of the document, with `X` in upper case.
    /// A private person who is verified on the platform can be named by it and the name in place of the mobile number, in a step left open by FillType 1.
    ///
    /// Limits: the number of an identity document of the kind `ApproverIdCardType` (warns) (`InvalidParameter.CardNumber`).
    pub approver_id_card_number: Option<String>,
    /// The contract of the step.
    /// Needed for contracts of a group; elsewhere it goes before FlowId of CreateFlowApprovers.
    pub flow_id: Option<String>,
    /// Whether the candidate of a step that any one of several may sign (FillApproverType 0) gets a text message that there is a contract to claim.
    /// With NONE pass on a link of CreateSchemeUrl.
    ///
    /// Limits: one of `SMS`, `NONE`.
    pub notify_type: Option<enums::NotifyType>,
    /// The proof of a private person's PIN code, for persons only: the HMAC-SHA256 over the name of the contract without blanks at its ends, keyed with the SHA-256 of the PIN code, in hexadecimal.
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
    /// Sets `ApproverSource`.
    pub fn approver_source(
        mut self,
        approver_source: impl Into<enums::ApproverSource>,
    ) -> Self {
        self.approver_source = Some(approver_source.into());
        self
    }
    /// Sets `CustomUserId`.
    pub fn custom_user_id(mut self, custom_user_id: impl Into<String>) -> Self {
        self.custom_user_id = Some(custom_user_id.into());
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
    /// Sets `NotifyType`.
    pub fn notify_type(mut self, notify_type: impl Into<enums::NotifyType>) -> Self {
        self.notify_type = Some(notify_type.into());
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
                rt::Member::Value(&self.approver_source),
                rt::Member::OptionalText(&self.custom_user_id),
                rt::Member::OptionalText(&self.approver_name),
                rt::Member::OptionalText(&self.approver_mobile),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::Value(&self.approver_id_card_type),
                rt::Member::OptionalText(&self.approver_id_card_number),
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::Value(&self.notify_type),
                rt::Member::OptionalText(&self.pin_code),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.recipient_id),
                rt::Slot::Value(&mut self.approver_source),
                rt::Slot::OptionalText(&mut self.custom_user_id),
                rt::Slot::OptionalText(&mut self.approver_name),
                rt::Slot::OptionalText(&mut self.approver_mobile),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::Value(&mut self.approver_id_card_type),
                rt::Slot::OptionalText(&mut self.approver_id_card_number),
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::Value(&mut self.notify_type),
                rt::Slot::OptionalText(&mut self.pin_code),
            ],
        );
    }
}

impl rt::Blank for FillApproverInfo {
    const BLANK: Self = Self {
        recipient_id: String::new(),
        approver_source: None,
        custom_user_id: None,
        approver_name: None,
        approver_mobile: None,
        organization_name: None,
        approver_id_card_type: None,
        approver_id_card_number: None,
        flow_id: None,
        notify_type: None,
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
        rt::Field::Optional(
            "ApproverSource",
            rt::Kind::Enum(&enums::approver_source::TABLE),
        ),
        rt::Field::Optional("CustomUserId", rt::Kind::Text),
        rt::Field::Limited(
            "ApproverName",
            rt::Kind::Text,
            rt::SENSITIVE,
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
        rt::Field::Optional("FlowId", rt::Kind::Text),
        rt::Field::Limited(
            "NotifyType",
            rt::Kind::Enum(&enums::notify_type::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[rt::Literal::Text("SMS"), rt::Literal::Text("NONE")],
                    ),
                ),
            ],
        ),
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
            id: "wecom-id",
            message: "The person is to be found in WeCom, but the id there is missing: set CustomUserId.",
            each: "",
            when: rt::Condition::In(
                "ApproverSource",
                &[rt::Literal::Text("WEWORKAPP")],
                None,
            ),
            demand: rt::Demand::Require(&["CustomUserId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "wecom-id-needs-source",
            message: "CustomUserId is an id in WeCom: set ApproverSource to WEWORKAPP, or leave it out.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "ApproverSource",
                    &[rt::Literal::Text("WEWORKAPP")],
                    None,
                ),
            ),
            demand: rt::Demand::Ignored(&["CustomUserId"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "approver-name",
            message: "Who is not named by the id in WeCom needs a name: set ApproverName.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "ApproverSource",
                    &[rt::Literal::Text("WEWORKAPP")],
                    None,
                ),
            ),
            demand: rt::Demand::Require(&["ApproverName"]),
            severity: rt::Severity::Deny,
            code: "MissingParameter.ApproverName",
        },
        rt::Rule {
            id: "mobile-or-document",
            message: "The name alone does not tell who is to sign: set ApproverMobile, or for a verified private person ApproverIdCardNumber with its ApproverIdCardType.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "ApproverSource",
                    &[rt::Literal::Text("WEWORKAPP")],
                    None,
                ),
            ),
            demand: rt::Demand::AtLeastOneOf(
                &[&["ApproverMobile"], &["ApproverIdCardNumber"]],
            ),
            severity: rt::Severity::Deny,
            code: "MissingParameter.ApproverMobile",
        },
        rt::Rule {
            id: "document-needs-kind",
            message: "A person who is named by a document needs its kind: set ApproverIdCardType.",
            each: "",
            when: rt::Condition::Present("ApproverIdCardNumber"),
            demand: rt::Demand::Require(&["ApproverIdCardType"]),
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
                    rt::Condition::In(
                        "ApproverSource",
                        &[rt::Literal::Text("WEWORKAPP")],
                        None,
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["PinCode"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};
