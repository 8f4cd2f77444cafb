// Generated from schema/ess/2020-11-11/structs/ReleasedApprover.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// A party of a release agreement for which something changes against the first contract.
/// A company can let somebody else sign; a private person cannot be replaced, but the person's role can get another name.
///
/// # Rules
///
/// - The entry does not say which party of the first contract it is about: set RelievedApproverRecipientId. (warns)
/// - A company that signs by PIN code needs its proof: set PinCode.
/// - A PIN code counts only for ORGANIZATION_PIN_CODE_SIGN: leave PinCode out. (advice)
/// - Who signs by hand puts no seal: leave ApproverSignSealId out, or choose SIGN_SEAL. (advice)
#[must_use]
#[non_exhaustive]
pub struct ReleasedApprover {
    /// The real name of the person who now signs for the company.
    /// An entry that only renames the role of a private person repeats that person's name: the vendor's text would let ApproverSignRole stand alone there, but its definitions ask for name and mobile number.
    ///
    /// Limits: text without `&` (warns) (`InvalidParameter.Name`); at most 50 characters.
    pub name: String,
    /// The mobile number of that person, which the definitions ask for in every entry.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns) (`InvalidParameter.Mobile`).
    pub mobile: String,
    /// The former way to say which party of the first contract is meant, with the RecipientId that DescribeFlowInfo gives.
    ///
    /// Out of use; use `RelievedApproverRecipientId`.
    pub relieved_approver_receipt_id: Option<String>,
    /// Whether a person signs for the company, or the own company signs automatically or by PIN code.
    ///
    /// Default: `"ORGANIZATION"`. Limits: one of `ORGANIZATION`, `ENTERPRISESERVER`, `ORGANIZATION_PIN_CODE_SIGN` (`InvalidParameter.ApproverType`).
    pub approver_type: Option<enums::PartyType>,
    /// Whether the company puts its seal or its person signs by hand; for companies only.
    ///
    /// Default: `"SIGN_SEAL"`. Limits: one of `SIGN_SEAL`, `SIGN_SIGNATURE`.
    pub approver_sign_component_type: Option<enums::ComponentType>,
    /// What the agreement calls this party, the only thing that can be changed for a private person.
    /// Without it the parties are Party A (甲方), Party B (乙方) and so on, in the order of the first contract.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns); at most 20 characters.
    pub approver_sign_role: Option<String>,
    /// The seal that the own company puts, by its id in DescribeOrganizationSeals.
    pub approver_sign_seal_id: Option<String>,
    /// Which party of the first contract is meant, by the RecipientId that DescribeFlowInfo gives.
    pub relieved_approver_recipient_id: Option<String>,
    /// The proof of a signature by PIN code: the HMAC-SHA256 over FlowName of the release agreement without blanks at its ends, keyed with the SHA-256 of the PIN code, in hexadecimal.
    ///
    /// Limits: 64 hexadecimal digits (warns).
    pub pin_code: Option<String>,
}

impl ReleasedApprover {
    /// Makes one with what it needs.
    pub fn new(name: impl Into<String>, mobile: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            mobile: mobile.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
    /// Sets `Mobile`.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = mobile.into();
        self
    }
    /// Sets `RelievedApproverReceiptId`.
    #[deprecated(note = "use `RelievedApproverRecipientId`")]
    pub fn relieved_approver_receipt_id(
        mut self,
        relieved_approver_receipt_id: impl Into<String>,
    ) -> Self {
        self.relieved_approver_receipt_id = Some(relieved_approver_receipt_id.into());
        self
    }
    /// Sets `ApproverType`.
    pub fn approver_type(mut self, approver_type: impl Into<enums::PartyType>) -> Self {
        self.approver_type = Some(approver_type.into());
        self
    }
    /// Sets `ApproverSignComponentType`.
    pub fn approver_sign_component_type(
        mut self,
        approver_sign_component_type: impl Into<enums::ComponentType>,
    ) -> Self {
        self.approver_sign_component_type = Some(approver_sign_component_type.into());
        self
    }
    /// Sets `ApproverSignRole`.
    pub fn approver_sign_role(mut self, approver_sign_role: impl Into<String>) -> Self {
        self.approver_sign_role = Some(approver_sign_role.into());
        self
    }
    /// Sets `ApproverSignSealId`.
    pub fn approver_sign_seal_id(
        mut self,
        approver_sign_seal_id: impl Into<String>,
    ) -> Self {
        self.approver_sign_seal_id = Some(approver_sign_seal_id.into());
        self
    }
    /// Sets `RelievedApproverRecipientId`.
    pub fn relieved_approver_recipient_id(
        mut self,
        relieved_approver_recipient_id: impl Into<String>,
    ) -> Self {
        self.relieved_approver_recipient_id = Some(
            relieved_approver_recipient_id.into(),
        );
        self
    }
    /// Sets `PinCode`.
    pub fn pin_code(mut self, pin_code: impl Into<String>) -> Self {
        self.pin_code = Some(pin_code.into());
        self
    }
}

impl rt::Record for ReleasedApprover {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.name),
                rt::Member::Text(&self.mobile),
                rt::Member::OptionalText(&self.relieved_approver_receipt_id),
                rt::Member::Value(&self.approver_type),
                rt::Member::Value(&self.approver_sign_component_type),
                rt::Member::OptionalText(&self.approver_sign_role),
                rt::Member::OptionalText(&self.approver_sign_seal_id),
                rt::Member::OptionalText(&self.relieved_approver_recipient_id),
                rt::Member::OptionalText(&self.pin_code),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.name),
                rt::Slot::Text(&mut self.mobile),
                rt::Slot::OptionalText(&mut self.relieved_approver_receipt_id),
                rt::Slot::Value(&mut self.approver_type),
                rt::Slot::Value(&mut self.approver_sign_component_type),
                rt::Slot::OptionalText(&mut self.approver_sign_role),
                rt::Slot::OptionalText(&mut self.approver_sign_seal_id),
                rt::Slot::OptionalText(&mut self.relieved_approver_recipient_id),
                rt::Slot::OptionalText(&mut self.pin_code),
            ],
        );
    }
}

impl rt::Blank for ReleasedApprover {
    const BLANK: Self = Self {
        name: String::new(),
        mobile: String::new(),
        relieved_approver_receipt_id: None,
        approver_type: None,
        approver_sign_component_type: None,
        approver_sign_role: None,
        approver_sign_seal_id: None,
        relieved_approver_recipient_id: None,
        pin_code: None,
    };
}

rt::record_traits!(ReleasedApprover);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ReleasedApprover",
    fields: &[
        rt::Field::Limited(
            "Name",
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
                rt::Check::Deny(rt::Test::MaxLength(50, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Limited(
            "Mobile",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Format(rt::Format::MobileCn),
                    "InvalidParameter.Mobile",
                ),
            ],
        ),
        rt::Field::Marked(
            "RelievedApproverReceiptId",
            rt::Kind::Text,
            rt::OPTIONAL.disabled("RelievedApproverRecipientId"),
        ),
        rt::Field::Limited(
            "ApproverType",
            rt::Kind::Enum(&enums::party_type::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("ORGANIZATION"),
                            rt::Literal::Text("ENTERPRISESERVER"),
                            rt::Literal::Text("ORGANIZATION_PIN_CODE_SIGN"),
                        ],
                    ),
                    "InvalidParameter.ApproverType",
                ),
            ],
        ),
        rt::Field::Limited(
            "ApproverSignComponentType",
            rt::Kind::Enum(&enums::component_type::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("SIGN_SEAL"),
                            rt::Literal::Text("SIGN_SIGNATURE"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "ApproverSignRole",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::CjkWord)),
                rt::Check::Deny(rt::Test::MaxLength(20, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Optional("ApproverSignSealId", rt::Kind::Text),
        rt::Field::Optional("RelievedApproverRecipientId", rt::Kind::Text),
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
            id: "which-party",
            message: "The entry does not say which party of the first contract it is about: set RelievedApproverRecipientId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(
                &[&["RelievedApproverRecipientId"], &["RelievedApproverReceiptId"]],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "pin-code",
            message: "A company that signs by PIN code needs its proof: set PinCode.",
            each: "",
            when: rt::Condition::In(
                "ApproverType",
                &[rt::Literal::Text("ORGANIZATION_PIN_CODE_SIGN")],
                None,
            ),
            demand: rt::Demand::Require(&["PinCode"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "pin-code-without-effect",
            message: "A PIN code counts only for ORGANIZATION_PIN_CODE_SIGN: leave PinCode out.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "ApproverType",
                    &[rt::Literal::Text("ORGANIZATION_PIN_CODE_SIGN")],
                    None,
                ),
            ),
            demand: rt::Demand::Ignored(&["PinCode"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "seal-id-needs-seal",
            message: "Who signs by hand puts no seal: leave ApproverSignSealId out, or choose SIGN_SEAL.",
            each: "",
            when: rt::Condition::In(
                "ApproverSignComponentType",
                &[rt::Literal::Text("SIGN_SIGNATURE")],
                None,
            ),
            demand: rt::Demand::Ignored(&["ApproverSignSealId"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};
