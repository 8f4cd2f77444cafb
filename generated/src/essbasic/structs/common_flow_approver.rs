// Generated from schema/essbasic/2021-05-26/structs/CommonFlowApprover.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// A signer of a contract that is prepared on an embedded page.
/// An employee of a customer company is named by OpenId, OrganizationName and OrganizationOpenId, an employee of a company outside the application by names and mobile number (with NotChannelOrganization), a person by name and mobile number.
///
/// # Rules
///
/// - The signer needs an ApproverType. (warns) (`InvalidParameter.ApproverType`)
/// - A person is reached by name and mobile number: set ApproverName and ApproverMobile.
/// - A company outside the application is named with its employee: set OrganizationName, ApproverName and ApproverMobile.
/// - A customer company is named by OrganizationName and OrganizationOpenId; for a company outside the application set NotChannelOrganization to true.
/// - The employee who signs for a customer company is named by OpenId. (warns)
/// - NotChannelOrganization only goes with ApproverType 0. (warns)
/// - Fingerprint (5) and device face (6) do not work on every phone: add another way to ApproverSignTypes.
/// - SignComponents only takes sign components (SIGN\_…): put fields to fill in into the Components of the contract. (warns) (`InvalidParameter.SignComponentType`)
/// - A company that signs automatically (ApproverType 3) only puts seals: use SIGN_SEAL in place of a personal signature. (warns)
/// - FlowReadLimit asks for no reading time, so PreReadTime has no effect. (advice)
/// - Signers of customer companies are not notified by the service: pass the link to this signer yourself. (advice)
/// - ApproverVerifyTypes is for persons who sign privately: leave it out for a company. (advice)
/// - ApproverOption has no effect for employees of customer companies and for automatic signers, who cannot be changed on the page either: leave it out. (advice)
/// - A person has no company seal: use a signature, a date, an opinion or an approval block. (warns) (`InvalidParameter.SignComponentType`)
/// - SIGN_MULTI_LINE_TEXT and SIGN_SELECTOR only work inside an approval block: add a SIGN_VIRTUAL_COMBINATION that lists them. (warns) (`InvalidParameter.SignComponentType`)
#[must_use]
#[non_exhaustive]
pub struct CommonFlowApprover {
    /// Whether the signer's company has registered with the e-sign platform itself, outside the application, instead of being a customer company of the platform.
    ///
    /// Default: `false`.
    pub not_channel_organization: Option<bool>,
    /// Whether an employee signs for a company (0), a private person signs (1), or a company's seal is placed automatically (3), which puts seals only, never signatures.
    pub approver_type: Option<enums::ApproverTypeCode>,
    /// The service's own id of the company that signs.
    pub organization_id: Option<String>,
    /// The platform's id of the customer company whose employee signs; it must be given unless the company signs automatically.
    pub organization_open_id: Option<String>,
    /// The company that signs, whether a customer company or one outside the application.
    pub organization_name: Option<String>,
    /// The service's own id of the employee or person who signs.
    pub user_id: Option<String>,
    /// The platform's id of the employee who signs for a customer company.
    pub open_id: Option<String>,
    /// The real name of the person who acts, for a company its employee.
    /// It is used to verify the person and for the signature.
    ///
    /// Limits: text without `&` (warns) (`InvalidParameter.Name`).
    pub approver_name: Option<String>,
    /// The mobile number of the person who signs.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns) (`InvalidParameter.NonsupportMobile`).
    pub approver_mobile: Option<String>,
    /// The kind of identity document that ApproverIdCardNumber belongs to.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub approver_id_card_type: Option<enums::IdCardType>,
    /// The number of the identity document.
    /// An X at its end is a capital letter.
    /// A travel permit begins with H or M and has ten digits.
    ///
    /// Limits: the number of an identity document of the kind `ApproverIdCardType` (warns).
    pub approver_id_card_number: Option<String>,
    /// The signer's role in the template, as DescribeTemplates gives it.
    /// Contracts from a file have none.
    pub recipient_id: Option<String>,
    /// How long the signer must read before signing.
    ///
    /// In seconds. Default: `10`. 0 means the default of 10 seconds. Limits: at least 3; at most 300.
    pub pre_read_time: Option<i64>,
    /// Whether the signer must read down to the end before signing.
    pub is_full_text: Option<bool>,
    /// Whether this signer is told by text message or not at all.
    /// Signers of customer companies are never told by the service, so pass their links on yourself.
    ///
    /// Default: `"SMS"`. Limits: one of `SMS`, `NONE`.
    pub notify_type: Option<enums::NotifyType>,
    /// What this signer may do, such as refuse or hand on, and whether the user of the page may change who it is.
    /// It has no effect for employees of customer companies and for automatic signers, who cannot be changed on the page either.
    pub approver_option: Option<structs::CommonApproverOption>,
    /// Where the signer signs, in a contract from a file.
    /// In a contract from a template it names, by ComponentId or ComponentName, the seals of the initiating company and, in ComponentValue, the ids to use for them.
    pub sign_components: Option<Vec<structs::Component>>,
    /// The checks, one or more, that a personal signer may pass to see the contract; a check set for the whole contract wins.
    /// A check by mobile number does not work with signatures of the kind OCR_ESIGN, which need a verified identity.
    ///
    /// Default: `[1]`.
    pub approver_verify_types: Option<Vec<enums::ViewVerifyType>>,
    /// The ways in which the signer may confirm the signature.
    /// In contracts from a template those of the template hold; fingerprint and face of the device work in the mini-program only.
    ///
    /// Default: `[1,2,3,5,6]`. Limits: one of `1`, `2`, `3`, `5`, `6`.
    pub approver_sign_types: Option<Vec<enums::ApproverSignType>>,
    /// The styles of personal signature that the signer may use where a SIGN_SIGNATURE stands.
    ///
    /// Limits: one of `HANDWRITE`, `ESIGN`, `OCR_ESIGN`, `SYSTEM_ESIGN`.
    pub component_limit_type: Option<Vec<enums::SignatureMethod>>,
}

impl CommonFlowApprover {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `NotChannelOrganization`.
    #[inline]
    pub fn not_channel_organization(mut self, not_channel_organization: bool) -> Self {
        self.not_channel_organization = Some(not_channel_organization);
        self
    }
    /// Sets `ApproverType`.
    #[inline]
    pub fn approver_type(mut self, approver_type: enums::ApproverTypeCode) -> Self {
        self.approver_type = Some(approver_type);
        self
    }
    /// Sets `OrganizationId`.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
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
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
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
    /// Sets `PreReadTime`.
    #[inline]
    pub fn pre_read_time(mut self, pre_read_time: i64) -> Self {
        self.pre_read_time = Some(pre_read_time);
        self
    }
    /// Sets `IsFullText`.
    #[inline]
    pub fn is_full_text(mut self, is_full_text: bool) -> Self {
        self.is_full_text = Some(is_full_text);
        self
    }
    /// Sets `NotifyType`.
    pub fn notify_type(mut self, notify_type: impl Into<enums::NotifyType>) -> Self {
        self.notify_type = Some(notify_type.into());
        self
    }
    /// Sets `ApproverOption`.
    #[inline]
    pub fn approver_option(
        mut self,
        approver_option: structs::CommonApproverOption,
    ) -> Self {
        self.approver_option = Some(approver_option);
        self
    }
    /// Sets `SignComponents`.
    pub fn sign_components(
        mut self,
        sign_components: impl IntoIterator<Item = structs::Component>,
    ) -> Self {
        self.sign_components = Some(rt::list(sign_components));
        self
    }
    /// Sets `ApproverVerifyTypes`.
    pub fn approver_verify_types(
        mut self,
        approver_verify_types: impl IntoIterator<Item = enums::ViewVerifyType>,
    ) -> Self {
        self.approver_verify_types = Some(rt::list(approver_verify_types));
        self
    }
    /// Sets `ApproverSignTypes`.
    pub fn approver_sign_types(
        mut self,
        approver_sign_types: impl IntoIterator<Item = enums::ApproverSignType>,
    ) -> Self {
        self.approver_sign_types = Some(rt::list(approver_sign_types));
        self
    }
    /// Sets `ComponentLimitType`.
    pub fn component_limit_type(
        mut self,
        component_limit_type: impl IntoIterator<Item = impl Into<enums::SignatureMethod>>,
    ) -> Self {
        self.component_limit_type = Some(rt::list_from(component_limit_type));
        self
    }
}

impl Default for CommonFlowApprover {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CommonFlowApprover {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalBoolean(&self.not_channel_organization),
                rt::Member::Value(&self.approver_type),
                rt::Member::OptionalText(&self.organization_id),
                rt::Member::OptionalText(&self.organization_open_id),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.user_id),
                rt::Member::OptionalText(&self.open_id),
                rt::Member::OptionalText(&self.approver_name),
                rt::Member::OptionalText(&self.approver_mobile),
                rt::Member::Value(&self.approver_id_card_type),
                rt::Member::OptionalText(&self.approver_id_card_number),
                rt::Member::OptionalText(&self.recipient_id),
                rt::Member::OptionalInteger(&self.pre_read_time),
                rt::Member::OptionalBoolean(&self.is_full_text),
                rt::Member::Value(&self.notify_type),
                rt::Member::Value(&self.approver_option),
                rt::Member::Value(&self.sign_components),
                rt::Member::Value(&self.approver_verify_types),
                rt::Member::Value(&self.approver_sign_types),
                rt::Member::Value(&self.component_limit_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalBoolean(&mut self.not_channel_organization),
                rt::Slot::Value(&mut self.approver_type),
                rt::Slot::OptionalText(&mut self.organization_id),
                rt::Slot::OptionalText(&mut self.organization_open_id),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.user_id),
                rt::Slot::OptionalText(&mut self.open_id),
                rt::Slot::OptionalText(&mut self.approver_name),
                rt::Slot::OptionalText(&mut self.approver_mobile),
                rt::Slot::Value(&mut self.approver_id_card_type),
                rt::Slot::OptionalText(&mut self.approver_id_card_number),
                rt::Slot::OptionalText(&mut self.recipient_id),
                rt::Slot::OptionalInteger(&mut self.pre_read_time),
                rt::Slot::OptionalBoolean(&mut self.is_full_text),
                rt::Slot::Value(&mut self.notify_type),
                rt::Slot::Value(&mut self.approver_option),
                rt::Slot::Value(&mut self.sign_components),
                rt::Slot::Value(&mut self.approver_verify_types),
                rt::Slot::Value(&mut self.approver_sign_types),
                rt::Slot::Value(&mut self.component_limit_type),
            ],
        );
    }
}

impl rt::Blank for CommonFlowApprover {
    const BLANK: Self = Self {
        not_channel_organization: None,
        approver_type: None,
        organization_id: None,
        organization_open_id: None,
        organization_name: None,
        user_id: None,
        open_id: None,
        approver_name: None,
        approver_mobile: None,
        approver_id_card_type: None,
        approver_id_card_number: None,
        recipient_id: None,
        pre_read_time: None,
        is_full_text: None,
        notify_type: None,
        approver_option: None,
        sign_components: None,
        approver_verify_types: None,
        approver_sign_types: None,
        component_limit_type: None,
    };
}

rt::record_traits!(CommonFlowApprover);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "CommonFlowApprover",
    fields: &[
        rt::Field::Optional("NotChannelOrganization", rt::Kind::Boolean),
        rt::Field::Optional(
            "ApproverType",
            rt::Kind::Enum(&enums::approver_type_code::TABLE),
        ),
        rt::Field::Optional("OrganizationId", rt::Kind::Text),
        rt::Field::Optional("OrganizationOpenId", rt::Kind::Text),
        rt::Field::Optional("OrganizationName", rt::Kind::Text),
        rt::Field::Optional("UserId", rt::Kind::Text),
        rt::Field::Optional("OpenId", rt::Kind::Text),
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
                    "InvalidParameter.NonsupportMobile",
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
            &[rt::Check::Warn(rt::Test::IdCard("ApproverIdCardType"))],
        ),
        rt::Field::Optional("RecipientId", rt::Kind::Text),
        rt::Field::Limited(
            "PreReadTime",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Deny(rt::Test::Minimum(3.0)),
                rt::Check::Deny(rt::Test::Maximum(300.0)),
            ],
        ),
        rt::Field::Optional("IsFullText", rt::Kind::Boolean),
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
        rt::Field::Optional(
            "ApproverOption",
            rt::Kind::Record(&structs::common_approver_option::SHAPE),
        ),
        rt::Field::Optional(
            "SignComponents",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
        ),
        rt::Field::Optional(
            "ApproverVerifyTypes",
            rt::Kind::List(&rt::Kind::Enum(&enums::view_verify_type::TABLE)),
        ),
        rt::Field::Limited(
            "ApproverSignTypes",
            rt::Kind::List(&rt::Kind::Enum(&enums::approver_sign_type::TABLE)),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Integer(1),
                            rt::Literal::Integer(2),
                            rt::Literal::Integer(3),
                            rt::Literal::Integer(5),
                            rt::Literal::Integer(6),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "ComponentLimitType",
            rt::Kind::List(&rt::Kind::Enum(&enums::signature_method::TABLE)),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("HANDWRITE"),
                            rt::Literal::Text("ESIGN"),
                            rt::Literal::Text("OCR_ESIGN"),
                            rt::Literal::Text("SYSTEM_ESIGN"),
                        ],
                    ),
                ),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "approver-needs-type",
            message: "The signer needs an ApproverType.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["ApproverType"]),
            severity: rt::Severity::Warn,
            code: "InvalidParameter.ApproverType",
        },
        rt::Rule {
            id: "person-needs-name-and-mobile",
            message: "A person is reached by name and mobile number: set ApproverName and ApproverMobile.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In("ApproverType", &[rt::Literal::Integer(1)], None),
                    rt::Condition::Not(&rt::Condition::Present("UserId")),
                ],
            ),
            demand: rt::Demand::Require(&["ApproverName", "ApproverMobile"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "outside-company-needs-names-and-mobile",
            message: "A company outside the application is named with its employee: set OrganizationName, ApproverName and ApproverMobile.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::And(
                        &[
                            rt::Condition::In(
                                "ApproverType",
                                &[rt::Literal::Integer(0)],
                                None,
                            ),
                            rt::Condition::In(
                                "NotChannelOrganization",
                                &[rt::Literal::Boolean(true)],
                                None,
                            ),
                        ],
                    ),
                    rt::Condition::Not(&rt::Condition::Present("UserId")),
                ],
            ),
            demand: rt::Demand::Require(
                &["OrganizationName", "ApproverName", "ApproverMobile"],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "customer-company-needs-name-and-open-id",
            message: "A customer company is named by OrganizationName and OrganizationOpenId; for a company outside the application set NotChannelOrganization to true.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::And(
                        &[
                            rt::Condition::In(
                                "ApproverType",
                                &[rt::Literal::Integer(0)],
                                None,
                            ),
                            rt::Condition::Not(
                                &rt::Condition::In(
                                    "NotChannelOrganization",
                                    &[rt::Literal::Boolean(true)],
                                    None,
                                ),
                            ),
                        ],
                    ),
                    rt::Condition::Not(&rt::Condition::Present("OrganizationId")),
                ],
            ),
            demand: rt::Demand::Require(&["OrganizationName", "OrganizationOpenId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "customer-employee-needs-open-id",
            message: "The employee who signs for a customer company is named by OpenId.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::And(
                        &[
                            rt::Condition::In(
                                "ApproverType",
                                &[rt::Literal::Integer(0)],
                                None,
                            ),
                            rt::Condition::Not(
                                &rt::Condition::In(
                                    "NotChannelOrganization",
                                    &[rt::Literal::Boolean(true)],
                                    None,
                                ),
                            ),
                        ],
                    ),
                    rt::Condition::Not(&rt::Condition::Present("UserId")),
                ],
            ),
            demand: rt::Demand::Require(&["OpenId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "outside-company-is-organization",
            message: "NotChannelOrganization only goes with ApproverType 0.",
            each: "",
            when: rt::Condition::In(
                "NotChannelOrganization",
                &[rt::Literal::Boolean(true)],
                None,
            ),
            demand: rt::Demand::Allow("ApproverType", &[rt::Literal::Integer(0)]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "device-check-needs-company",
            message: "Fingerprint (5) and device face (6) do not work on every phone: add another way to ApproverSignTypes.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::NotSubsetOf(
                "ApproverSignTypes",
                &[rt::Literal::Integer(5), rt::Literal::Integer(6)],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "sign-components-sign",
            message: "SignComponents only takes sign components (SIGN_…): put fields to fill in into the Components of the contract.",
            each: "SignComponents[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Allow(
                "ComponentType",
                &[
                    rt::Literal::Text("SIGN_SEAL"),
                    rt::Literal::Text("SIGN_DATE"),
                    rt::Literal::Text("SIGN_SIGNATURE"),
                    rt::Literal::Text("SIGN_PAGING_SIGNATURE"),
                    rt::Literal::Text("SIGN_PAGING_SEAL"),
                    rt::Literal::Text("SIGN_OPINION"),
                    rt::Literal::Text("SIGN_VIRTUAL_COMBINATION"),
                    rt::Literal::Text("SIGN_MULTI_LINE_TEXT"),
                    rt::Literal::Text("SIGN_SELECTOR"),
                    rt::Literal::Text("SIGN_LEGAL_PERSON_SEAL"),
                ],
            ),
            severity: rt::Severity::Warn,
            code: "InvalidParameter.SignComponentType",
        },
        rt::Rule {
            id: "auto-sign-seals-only",
            message: "A company that signs automatically (ApproverType 3) only puts seals: use SIGN_SEAL in place of a personal signature.",
            each: "SignComponents[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "$.ApproverType",
                        &[rt::Literal::Integer(3)],
                        None,
                    ),
                    rt::Condition::In(
                        "ComponentType",
                        &[
                            rt::Literal::Text("SIGN_SIGNATURE"),
                            rt::Literal::Text("SIGN_PAGING_SIGNATURE"),
                        ],
                        None,
                    ),
                ],
            ),
            demand: rt::Demand::Forbid(&["ComponentType"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "read-time-needs-time-limit",
            message: "FlowReadLimit asks for no reading time, so PreReadTime has no effect.",
            each: "",
            when: rt::Condition::In(
                "ApproverOption.FlowReadLimit",
                &[
                    rt::Literal::Text("LimitBottom"),
                    rt::Literal::Text("NoReadTimeAndBottom"),
                ],
                None,
            ),
            demand: rt::Demand::Ignored(&["PreReadTime"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "notify-only-outside-company",
            message: "Signers of customer companies are not notified by the service: pass the link to this signer yourself.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::And(
                        &[
                            rt::Condition::In(
                                "ApproverType",
                                &[rt::Literal::Integer(0)],
                                None,
                            ),
                            rt::Condition::Not(
                                &rt::Condition::In(
                                    "NotChannelOrganization",
                                    &[rt::Literal::Boolean(true)],
                                    None,
                                ),
                            ),
                        ],
                    ),
                    rt::Condition::In("NotifyType", &[rt::Literal::Text("SMS")], None),
                ],
            ),
            demand: rt::Demand::Ignored(&["NotifyType"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "view-check-of-company",
            message: "ApproverVerifyTypes is for persons who sign privately: leave it out for a company.",
            each: "",
            when: rt::Condition::In(
                "ApproverType",
                &[rt::Literal::Integer(0), rt::Literal::Integer(3)],
                None,
            ),
            demand: rt::Demand::Ignored(&["ApproverVerifyTypes"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "options-without-effect",
            message: "ApproverOption has no effect for employees of customer companies and for automatic signers, who cannot be changed on the page either: leave it out.",
            each: "",
            when: rt::Condition::Or(
                &[
                    rt::Condition::In("ApproverType", &[rt::Literal::Integer(3)], None),
                    rt::Condition::And(
                        &[
                            rt::Condition::In(
                                "ApproverType",
                                &[rt::Literal::Integer(0)],
                                None,
                            ),
                            rt::Condition::Not(
                                &rt::Condition::In(
                                    "NotChannelOrganization",
                                    &[rt::Literal::Boolean(true)],
                                    None,
                                ),
                            ),
                        ],
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["ApproverOption"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "person-sign-components",
            message: "A person has no company seal: use a signature, a date, an opinion or an approval block.",
            each: "SignComponents[*]",
            when: rt::Condition::In("$.ApproverType", &[rt::Literal::Integer(1)], None),
            demand: rt::Demand::Allow(
                "ComponentType",
                &[
                    rt::Literal::Text("SIGN_DATE"),
                    rt::Literal::Text("SIGN_SIGNATURE"),
                    rt::Literal::Text("SIGN_PAGING_SIGNATURE"),
                    rt::Literal::Text("SIGN_OPINION"),
                    rt::Literal::Text("SIGN_VIRTUAL_COMBINATION"),
                    rt::Literal::Text("SIGN_MULTI_LINE_TEXT"),
                    rt::Literal::Text("SIGN_SELECTOR"),
                ],
            ),
            severity: rt::Severity::Warn,
            code: "InvalidParameter.SignComponentType",
        },
        rt::Rule {
            id: "approval-parts-need-approval-block",
            message: "SIGN_MULTI_LINE_TEXT and SIGN_SELECTOR only work inside an approval block: add a SIGN_VIRTUAL_COMBINATION that lists them.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Any(
                        "SignComponents[*]",
                        &rt::Condition::In(
                            "ComponentType",
                            &[
                                rt::Literal::Text("SIGN_MULTI_LINE_TEXT"),
                                rt::Literal::Text("SIGN_SELECTOR"),
                            ],
                            None,
                        ),
                    ),
                    rt::Condition::Not(
                        &rt::Condition::Any(
                            "SignComponents[*]",
                            &rt::Condition::In(
                                "ComponentType",
                                &[rt::Literal::Text("SIGN_VIRTUAL_COMBINATION")],
                                None,
                            ),
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Forbid(&["SignComponents"]),
            severity: rt::Severity::Warn,
            code: "InvalidParameter.SignComponentType",
        },
    ],
};
