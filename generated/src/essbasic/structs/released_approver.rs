// Generated from schema/essbasic/2021-05-26/structs/ReleasedApprover.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// A change to a party of a release agreement: another employee who signs for a company, or another name for the party's part.
/// Private persons cannot be replaced; for them ApproverSignRole alone is stated.
/// An employee of a customer company is named by OpenId and OrganizationOpenId, one of a company outside the application by Name and Mobile.
///
/// # Rules
///
/// - Whoever replaces a signer signs for a company: set OrganizationName. (`InvalidParameter.OrganizationName`)
/// - An employee of a customer company is named with the company: set OrganizationOpenId.
/// - Nobody is named who signs: set OpenId and OrganizationOpenId for a customer company, Name and Mobile for another company. (warns)
/// - Signing by PIN needs the PinCode computed from the PIN and FlowName.
/// - PinCode only counts with ApproverType ORGANIZATION_PIN_CODE_SIGN. (advice)
/// - A seal is only used where a seal is put: leave ApproverSignSealId out, or set ApproverSignComponentType to SIGN_SEAL. (advice)
#[must_use]
#[non_exhaustive]
pub struct ReleasedApprover {
    /// The party's place among the signers of the contract that is released, counted from 0.
    /// DescribeFlowDetailInfo lists them.
    pub approver_number: i64,
    /// How the company signs the release agreement.
    /// Automatic signing and signing by PIN are open to the initiating company only, and its employee must have authorised the PIN before.
    /// The vendor's definitions ask for it in every entry, although the text lets ApproverSignRole stand alone for a private person.
    ///
    /// Limits: one of `ORGANIZATION`, `ENTERPRISESERVER`, `ORGANIZATION_PIN_CODE_SIGN`.
    pub approver_type: enums::ApproverType,
    /// The former way to name the party that is replaced.
    ///
    /// Deprecated; use `ApproverNumber`.
    pub released_approver_recipient_id: Option<String>,
    /// The real name of the employee who signs instead.
    ///
    /// Limits: text without `&` (warns) (`InvalidParameter.Name`); at most 50 characters (`InvalidParameter.Name`).
    pub name: Option<String>,
    /// The kind of identity document of the employee who signs instead.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub id_card_type: Option<enums::IdCardType>,
    /// The number of the identity document of the employee who signs instead.
    /// An X at its end is a capital letter.
    /// A travel permit begins with H or M and has ten digits.
    ///
    /// Limits: the number of an identity document of the kind `IdCardType` (warns).
    pub id_card_number: Option<String>,
    /// The mobile number of the employee who signs instead.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns) (`InvalidParameter.Mobile`).
    pub mobile: Option<String>,
    /// The company that signs, exactly as on its business licence and with Chinese brackets （）; it stays the company of the released contract.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns) (`InvalidParameter.OrganizationName`).
    pub organization_name: Option<String>,
    /// The platform's id of the company that signs, if it is a customer company of the application: the same that Agent.ProxyOrganizationOpenId would take.
    /// It must be given where an employee of a customer company is named.
    pub organization_open_id: Option<String>,
    /// The platform's id of the employee who signs instead, for customer companies of the application.
    ///
    /// Limits: only letters and digits (warns); at most 64 characters (`InvalidParameter.OpenId`).
    pub open_id: Option<String>,
    /// Whether the company puts a seal (`SIGN_SEAL`) or its employee signs by hand (`SIGN_SIGNATURE`).
    ///
    /// Default: `"SIGN_SEAL"`. Limits: one of `SIGN_SEAL`, `SIGN_SIGNATURE`.
    pub approver_sign_component_type: Option<enums::ComponentType>,
    /// What the release agreement calls the party.
    /// By default the first is called 甲方, the second 乙方, the third 丙方 and so on.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns); at most 20 characters.
    pub approver_sign_role: Option<String>,
    /// The seal to be used, for the initiating company, by its id in ChannelDescribeOrganizationSeals.
    pub approver_sign_seal_id: Option<String>,
    /// Proof of the PIN of the own company's employee, in hex: HMAC-SHA256 of the FlowName without blanks around it, with SHA-256 of the PIN as the key.
    ///
    /// Limits: 64 hexadecimal digits (warns).
    pub pin_code: Option<String>,
}

impl ReleasedApprover {
    /// Makes one with what it needs.
    pub fn new(
        approver_number: i64,
        approver_type: impl Into<enums::ApproverType>,
    ) -> Self {
        Self {
            approver_number,
            approver_type: approver_type.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `ApproverNumber`.
    #[inline]
    pub fn approver_number(mut self, approver_number: i64) -> Self {
        self.approver_number = approver_number;
        self
    }
    /// Sets `ApproverType`.
    pub fn approver_type(
        mut self,
        approver_type: impl Into<enums::ApproverType>,
    ) -> Self {
        self.approver_type = approver_type.into();
        self
    }
    /// Sets `ReleasedApproverRecipientId`.
    #[deprecated(note = "use `ApproverNumber`")]
    pub fn released_approver_recipient_id(
        mut self,
        released_approver_recipient_id: impl Into<String>,
    ) -> Self {
        self.released_approver_recipient_id = Some(
            released_approver_recipient_id.into(),
        );
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `IdCardType`.
    pub fn id_card_type(mut self, id_card_type: impl Into<enums::IdCardType>) -> Self {
        self.id_card_type = Some(id_card_type.into());
        self
    }
    /// Sets `IdCardNumber`.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = Some(id_card_number.into());
        self
    }
    /// Sets `Mobile`.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
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
    /// Sets `OpenId`.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
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
                rt::Member::Integer(&self.approver_number),
                rt::Member::Value(&self.approver_type),
                rt::Member::OptionalText(&self.released_approver_recipient_id),
                rt::Member::OptionalText(&self.name),
                rt::Member::Value(&self.id_card_type),
                rt::Member::OptionalText(&self.id_card_number),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.organization_open_id),
                rt::Member::OptionalText(&self.open_id),
                rt::Member::Value(&self.approver_sign_component_type),
                rt::Member::OptionalText(&self.approver_sign_role),
                rt::Member::OptionalText(&self.approver_sign_seal_id),
                rt::Member::OptionalText(&self.pin_code),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Integer(&mut self.approver_number),
                rt::Slot::Value(&mut self.approver_type),
                rt::Slot::OptionalText(&mut self.released_approver_recipient_id),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::Value(&mut self.id_card_type),
                rt::Slot::OptionalText(&mut self.id_card_number),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.organization_open_id),
                rt::Slot::OptionalText(&mut self.open_id),
                rt::Slot::Value(&mut self.approver_sign_component_type),
                rt::Slot::OptionalText(&mut self.approver_sign_role),
                rt::Slot::OptionalText(&mut self.approver_sign_seal_id),
                rt::Slot::OptionalText(&mut self.pin_code),
            ],
        );
    }
}

impl rt::Blank for ReleasedApprover {
    const BLANK: Self = Self {
        approver_number: 0,
        approver_type: rt::Blank::BLANK,
        released_approver_recipient_id: None,
        name: None,
        id_card_type: None,
        id_card_number: None,
        mobile: None,
        organization_name: None,
        organization_open_id: None,
        open_id: None,
        approver_sign_component_type: None,
        approver_sign_role: None,
        approver_sign_seal_id: None,
        pin_code: None,
    };
}

rt::record_traits!(ReleasedApprover);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ReleasedApprover",
    fields: &[
        rt::Field::Required("ApproverNumber", rt::Kind::Integer),
        rt::Field::Limited(
            "ApproverType",
            rt::Kind::Enum(&enums::approver_type::TABLE),
            rt::REQUIRED,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("ORGANIZATION"),
                            rt::Literal::Text("ENTERPRISESERVER"),
                            rt::Literal::Text("ORGANIZATION_PIN_CODE_SIGN"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Marked(
            "ReleasedApproverRecipientId",
            rt::Kind::Text,
            rt::OPTIONAL.deprecated("ApproverNumber"),
        ),
        rt::Field::Limited(
            "Name",
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
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(50, rt::LengthUnit::Chars),
                    "InvalidParameter.Name",
                ),
            ],
        ),
        rt::Field::Limited(
            "IdCardType",
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
            "IdCardNumber",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::IdCard("IdCardType"))],
        ),
        rt::Field::Limited(
            "Mobile",
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
        rt::Field::Optional("OrganizationOpenId", rt::Kind::Text),
        rt::Field::Limited(
            "OpenId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::Alphanumeric)),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(64, rt::LengthUnit::Chars),
                    "InvalidParameter.OpenId",
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
            id: "company-name",
            message: "Whoever replaces a signer signs for a company: set OrganizationName.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::And(
                    &[
                        rt::Condition::Present("ApproverSignRole"),
                        rt::Condition::Absent("Name"),
                        rt::Condition::Absent("Mobile"),
                        rt::Condition::Absent("OpenId"),
                        rt::Condition::Absent("OrganizationOpenId"),
                    ],
                ),
            ),
            demand: rt::Demand::Require(&["OrganizationName"]),
            severity: rt::Severity::Deny,
            code: "InvalidParameter.OrganizationName",
        },
        rt::Rule {
            id: "employee-needs-company-id",
            message: "An employee of a customer company is named with the company: set OrganizationOpenId.",
            each: "",
            when: rt::Condition::Present("OpenId"),
            demand: rt::Demand::Require(&["OrganizationOpenId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "who-signs",
            message: "Nobody is named who signs: set OpenId and OrganizationOpenId for a customer company, Name and Mobile for another company.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "ApproverType",
                        &[rt::Literal::Text("ORGANIZATION")],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::And(
                            &[
                                rt::Condition::Present("ApproverSignRole"),
                                rt::Condition::Absent("Name"),
                                rt::Condition::Absent("Mobile"),
                                rt::Condition::Absent("OpenId"),
                                rt::Condition::Absent("OrganizationOpenId"),
                            ],
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::AtLeastOneOf(
                &[&["OpenId", "OrganizationOpenId"], &["Name", "Mobile"]],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "pin-signing-needs-pin-code",
            message: "Signing by PIN needs the PinCode computed from the PIN and FlowName.",
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
            id: "pin-code-needs-pin-signing",
            message: "PinCode only counts with ApproverType ORGANIZATION_PIN_CODE_SIGN.",
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
            id: "seal-needs-seal-type",
            message: "A seal is only used where a seal is put: leave ApproverSignSealId out, or set ApproverSignComponentType to SIGN_SEAL.",
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
