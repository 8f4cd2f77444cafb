// Generated from schema/essbasic/2021-05-26/structs/FlowInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// One contract that starts from a template: the template, what is filled in, the signers and the terms.
///
/// # Rules
///
/// - A person who signs automatically (PERSON_AUTO_SIGN) does so for a stated use: set AutoSignScene.
/// - Each signer needs an ApproverType. (warns)
/// - A person is reached by Name and Mobile: set both, or leave the signer open with ApproverOption.FillType 1.
/// - A company needs its OrganizationName as on the business licence, unless the signer is left open with ApproverOption.FillType 1.
/// - A customer company is named by its OrganizationOpenId; for a company outside the application set NotChannelOrganization to true. (warns)
/// - The employee who signs for a customer company is named by OpenId, or by Name and Mobile; with neither the contract waits until somebody claims it, which ApproverOption.FillType 1 says openly. (warns)
/// - The employee who signs for a company outside the application is reached by Name and Mobile: set both.
/// - A company outside the application has no OrganizationOpenId and no OpenId: leave them out, or set NotChannelOrganization to false. (warns)
/// - Signing by PIN needs the PinCode computed from the PIN and FlowName.
/// - A signer of a contract from a template should say which role it takes: set RecipientId as DescribeTemplates gives it.
///   A single signer, or one company and one person, can do without. (warns)
/// - The template decides these: Components and AddSignComponentsLimits work with files only, and ApproverSignTypes is set in the template. (advice)
/// - These settings only work with SignBeanTag 1 of ChannelCreateFlowByFiles: leave them out. (advice)
/// - These members belong to signing links, and have no effect when a contract starts from a template: leave them out. (advice)
/// - In a contract from a template, SignComponents says which seal goes where: name the place by ComponentId or ComponentName. (warns)
/// - In a contract from a template, SignComponents says which seal goes where: set ComponentValue to the id of the seal. (warns)
/// - Nobody gets a copy: set CcInfos, or leave CcNotifyType out. (advice)
/// - LockComponentValue works on embedded pages only: leave it out. (advice)
/// - Two of CcInfos have the same mobile number: name each person once. (warns)
#[must_use]
#[non_exhaustive]
pub struct FlowInfo {
    /// The name of the contract.
    /// Signers see it, and a PinCode is computed from it.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns); at most 200 characters.
    pub flow_name: String,
    /// When the time to sign ends, 365 days after the start if 0.
    /// A contract that is not signed by all until then expires and is void.
    ///
    /// 0 means 365 days after the start. Limits: seconds since 1970; not in the past (warns).
    pub deadline: i64,
    /// The template to start from, as DescribeTemplates or the console (reached by CreateConsoleLoginUrl) shows it.
    /// Contracts from templates need it.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub template_id: Option<String>,
    /// The signers, in the order in which the template has its roles: a person where the template has a person, a company where it has a company.
    /// Another order makes the start fail.
    ///
    /// Limits: at most 50 items.
    pub flow_approvers: Option<Vec<structs::FlowApproverInfo>>,
    /// What the initiator fills into the fields that the template gives to the initiating company.
    /// Tencent must enable such fields; those of signers cannot be filled in here.
    /// Where the template has a dynamic table, attachments must be PDFs in A4.
    pub form_fields: Option<Vec<structs::FormField>>,
    /// An address to be told of changes of the contract.
    ///
    /// Out of use. Events go to the callback address of the application.
    pub callback_url: Option<String>,
    /// The kind of contract, in words of your own such as 入职合同.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns); at most 200 characters.
    pub flow_type: Option<String>,
    /// What the contract is about, for those who look at it.
    ///
    /// Limits: at most 1000 characters.
    pub flow_description: Option<String>,
    /// Data of your own, base64-encoded, which callbacks about this contract and the answer of CreateFlowsByTemplates give back unchanged.
    ///
    /// Limits: base64 (warns); at most 1000 characters.
    pub customer_data: Option<String>,
    /// The text that stands for the contract in the list of the mini-program, with {合同名称}, {发起方企业}, {发起方姓名}, {签署方1企业} and {签署方1姓名} for contract, initiating company, initiator, and the first signer's company and name.
    /// Signers are numbered from 1 up to their count.
    ///
    /// Limits: text with no other variables than {合同名称}, {发起方企业}, {发起方姓名}, {签署方N企业} and {签署方N姓名}, N from 1 to 50 (warns).
    pub custom_show_map: Option<String>,
    /// Who gets a copy, to read the contract and see how far it is without signing: private persons, and employees of the own company who are verified and have joined it.
    /// Nobody may be among both these and the signers.
    ///
    /// Limits: at most 50 items.
    pub cc_infos: Option<Vec<structs::CcInfo>>,
    /// Whether the initiating company's own signature, by hand or automatic, is held back until its approval is reported with ChannelCreateFlowSignReview or, for a group, CreateFlowGroupSignReview.
    /// A refusal keeps it back until an approval follows.
    ///
    /// Default: `false`.
    pub need_sign_review: Option<bool>,
    /// Whether those who get a copy of this contract are told by text message when it starts or after everybody has signed.
    ///
    /// Default: `0`.
    pub cc_notify_type: Option<enums::CcNotifyType>,
    /// Whether private persons sign electronic prescriptions or anything else automatically; needed if one of the signers is a PERSON_AUTO_SIGN.
    /// Tencent opens automatic signing by persons on request only.
    pub auto_sign_scene: Option<enums::AutoSignScene>,
    /// What the document is called in messages and on the pages for filling and signing: contract, file, agreement or document.
    ///
    /// Default: `0`.
    pub flow_display_type: Option<enums::FlowDisplayType>,
    /// Whether the contract may later be undone by a release agreement; left out, it may.
    /// Only CreateFlowsByTemplates heeds it.
    pub flow_operate_limit: Option<structs::FlowOperateLimit>,
}

impl FlowInfo {
    /// Makes one with what it needs.
    pub fn new(flow_name: impl Into<String>, deadline: i64) -> Self {
        Self {
            flow_name: flow_name.into(),
            deadline,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `FlowName`.
    pub fn flow_name(mut self, flow_name: impl Into<String>) -> Self {
        self.flow_name = flow_name.into();
        self
    }
    /// Sets `Deadline`.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = deadline;
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
    /// Sets `FlowApprovers`.
    pub fn flow_approvers(
        mut self,
        flow_approvers: impl IntoIterator<Item = structs::FlowApproverInfo>,
    ) -> Self {
        self.flow_approvers = Some(rt::list(flow_approvers));
        self
    }
    /// Sets `FormFields`.
    pub fn form_fields(
        mut self,
        form_fields: impl IntoIterator<Item = structs::FormField>,
    ) -> Self {
        self.form_fields = Some(rt::list(form_fields));
        self
    }
    /// Sets `CallbackUrl`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }
    /// Sets `FlowType`.
    pub fn flow_type(mut self, flow_type: impl Into<String>) -> Self {
        self.flow_type = Some(flow_type.into());
        self
    }
    /// Sets `FlowDescription`.
    pub fn flow_description(mut self, flow_description: impl Into<String>) -> Self {
        self.flow_description = Some(flow_description.into());
        self
    }
    /// Sets `CustomerData`.
    pub fn customer_data(mut self, customer_data: impl Into<String>) -> Self {
        self.customer_data = Some(customer_data.into());
        self
    }
    /// Sets `CustomShowMap`.
    pub fn custom_show_map(mut self, custom_show_map: impl Into<String>) -> Self {
        self.custom_show_map = Some(custom_show_map.into());
        self
    }
    /// Sets `CcInfos`.
    pub fn cc_infos(
        mut self,
        cc_infos: impl IntoIterator<Item = structs::CcInfo>,
    ) -> Self {
        self.cc_infos = Some(rt::list(cc_infos));
        self
    }
    /// Sets `NeedSignReview`.
    #[inline]
    pub fn need_sign_review(mut self, need_sign_review: bool) -> Self {
        self.need_sign_review = Some(need_sign_review);
        self
    }
    /// Sets `CcNotifyType`.
    #[inline]
    pub fn cc_notify_type(mut self, cc_notify_type: enums::CcNotifyType) -> Self {
        self.cc_notify_type = Some(cc_notify_type);
        self
    }
    /// Sets `AutoSignScene`.
    pub fn auto_sign_scene(
        mut self,
        auto_sign_scene: impl Into<enums::AutoSignScene>,
    ) -> Self {
        self.auto_sign_scene = Some(auto_sign_scene.into());
        self
    }
    /// Sets `FlowDisplayType`.
    #[inline]
    pub fn flow_display_type(
        mut self,
        flow_display_type: enums::FlowDisplayType,
    ) -> Self {
        self.flow_display_type = Some(flow_display_type);
        self
    }
    /// Sets `FlowOperateLimit`.
    #[inline]
    pub fn flow_operate_limit(
        mut self,
        flow_operate_limit: structs::FlowOperateLimit,
    ) -> Self {
        self.flow_operate_limit = Some(flow_operate_limit);
        self
    }
}

impl rt::Record for FlowInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_name),
                rt::Member::Integer(&self.deadline),
                rt::Member::OptionalText(&self.template_id),
                rt::Member::Value(&self.flow_approvers),
                rt::Member::Value(&self.form_fields),
                rt::Member::OptionalText(&self.callback_url),
                rt::Member::OptionalText(&self.flow_type),
                rt::Member::OptionalText(&self.flow_description),
                rt::Member::OptionalText(&self.customer_data),
                rt::Member::OptionalText(&self.custom_show_map),
                rt::Member::Value(&self.cc_infos),
                rt::Member::OptionalBoolean(&self.need_sign_review),
                rt::Member::Value(&self.cc_notify_type),
                rt::Member::Value(&self.auto_sign_scene),
                rt::Member::Value(&self.flow_display_type),
                rt::Member::Value(&self.flow_operate_limit),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_name),
                rt::Slot::Integer(&mut self.deadline),
                rt::Slot::OptionalText(&mut self.template_id),
                rt::Slot::Value(&mut self.flow_approvers),
                rt::Slot::Value(&mut self.form_fields),
                rt::Slot::OptionalText(&mut self.callback_url),
                rt::Slot::OptionalText(&mut self.flow_type),
                rt::Slot::OptionalText(&mut self.flow_description),
                rt::Slot::OptionalText(&mut self.customer_data),
                rt::Slot::OptionalText(&mut self.custom_show_map),
                rt::Slot::Value(&mut self.cc_infos),
                rt::Slot::OptionalBoolean(&mut self.need_sign_review),
                rt::Slot::Value(&mut self.cc_notify_type),
                rt::Slot::Value(&mut self.auto_sign_scene),
                rt::Slot::Value(&mut self.flow_display_type),
                rt::Slot::Value(&mut self.flow_operate_limit),
            ],
        );
    }
}

impl rt::Blank for FlowInfo {
    const BLANK: Self = Self {
        flow_name: String::new(),
        deadline: 0,
        template_id: None,
        flow_approvers: None,
        form_fields: None,
        callback_url: None,
        flow_type: None,
        flow_description: None,
        customer_data: None,
        custom_show_map: None,
        cc_infos: None,
        need_sign_review: None,
        cc_notify_type: None,
        auto_sign_scene: None,
        flow_display_type: None,
        flow_operate_limit: None,
    };
}

rt::record_traits!(FlowInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowInfo",
    fields: &[
        rt::Field::Limited(
            "FlowName",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::CjkWord)),
                rt::Check::Deny(rt::Test::MaxLength(200, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Limited(
            "Deadline",
            rt::Kind::Integer,
            rt::REQUIRED.zero_is_unset(),
            &[
                rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds)),
                rt::Check::Warn(rt::Test::Time(Some(0), None)),
            ],
        ),
        rt::Field::Limited(
            "TemplateId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "FlowApprovers",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_approver_info::SHAPE)),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(50))],
        ),
        rt::Field::Optional(
            "FormFields",
            rt::Kind::List(&rt::Kind::Record(&structs::form_field::SHAPE)),
        ),
        rt::Field::Marked("CallbackUrl", rt::Kind::Text, rt::OPTIONAL.disabled("")),
        rt::Field::Limited(
            "FlowType",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::CjkWord)),
                rt::Check::Deny(rt::Test::MaxLength(200, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Limited(
            "FlowDescription",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(1000, rt::LengthUnit::Chars))],
        ),
        rt::Field::Limited(
            "CustomerData",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Deny(rt::Test::MaxLength(1000, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Limited(
            "CustomShowMap",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new(
                                "^([^{]|\\{(合同名称|发起方企业|发起方姓名|签署方([1-9]|[1-4][0-9]|50)(企业|姓名))\\})*$",
                            )
                            .hint(
                                "text with no other variables than {合同名称}, {发起方企业}, {发起方姓名}, {签署方N企业} and {签署方N姓名}, N from 1 to 50",
                            ),
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "CcInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::cc_info::SHAPE)),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(50))],
        ),
        rt::Field::Optional("NeedSignReview", rt::Kind::Boolean),
        rt::Field::Optional(
            "CcNotifyType",
            rt::Kind::Enum(&enums::cc_notify_type::TABLE),
        ),
        rt::Field::Optional(
            "AutoSignScene",
            rt::Kind::Enum(&enums::auto_sign_scene::TABLE),
        ),
        rt::Field::Optional(
            "FlowDisplayType",
            rt::Kind::Enum(&enums::flow_display_type::TABLE),
        ),
        rt::Field::Optional(
            "FlowOperateLimit",
            rt::Kind::Record(&structs::flow_operate_limit::SHAPE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "auto-sign-scene",
            message: "A person who signs automatically (PERSON_AUTO_SIGN) does so for a stated use: set AutoSignScene.",
            each: "",
            when: rt::Condition::Any(
                "FlowApprovers[*]",
                &rt::Condition::In(
                    "ApproverType",
                    &[rt::Literal::Text("PERSON_AUTO_SIGN")],
                    None,
                ),
            ),
            demand: rt::Demand::Require(&["AutoSignScene"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "approver-needs-type",
            message: "Each signer needs an ApproverType.",
            each: "FlowApprovers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["ApproverType"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "person-needs-name-and-mobile",
            message: "A person is reached by Name and Mobile: set both, or leave the signer open with ApproverOption.FillType 1.",
            each: "FlowApprovers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "ApproverType",
                        &[
                            rt::Literal::Text("PERSON"),
                            rt::Literal::Text("PERSON_AUTO_SIGN"),
                            rt::Literal::Text("PERSON_PIN_CODE_SIGN"),
                        ],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ApproverOption.FillType",
                            &[rt::Literal::Integer(1)],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["Name", "Mobile"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "company-needs-name",
            message: "A company needs its OrganizationName as on the business licence, unless the signer is left open with ApproverOption.FillType 1.",
            each: "FlowApprovers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "ApproverType",
                        &[
                            rt::Literal::Text("ORGANIZATION"),
                            rt::Literal::Text("ENTERPRISESERVER"),
                            rt::Literal::Text("ORGANIZATION_PIN_CODE_SIGN"),
                            rt::Literal::Text("OTHER_ORGANIZATION_PIN_CODE_SIGN"),
                        ],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ApproverOption.FillType",
                            &[rt::Literal::Integer(1)],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["OrganizationName"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "customer-company-needs-open-id",
            message: "A customer company is named by its OrganizationOpenId; for a company outside the application set NotChannelOrganization to true.",
            each: "FlowApprovers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::And(
                        &[
                            rt::Condition::In(
                                "ApproverType",
                                &[
                                    rt::Literal::Text("ORGANIZATION"),
                                    rt::Literal::Text("ENTERPRISESERVER"),
                                    rt::Literal::Text("ORGANIZATION_PIN_CODE_SIGN"),
                                    rt::Literal::Text("OTHER_ORGANIZATION_PIN_CODE_SIGN"),
                                ],
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
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ApproverOption.FillType",
                            &[rt::Literal::Integer(1)],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["OrganizationOpenId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "customer-employee-needs-identity",
            message: "The employee who signs for a customer company is named by OpenId, or by Name and Mobile; with neither the contract waits until somebody claims it, which ApproverOption.FillType 1 says openly.",
            each: "FlowApprovers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::And(
                        &[
                            rt::Condition::In(
                                "ApproverType",
                                &[rt::Literal::Text("ORGANIZATION")],
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
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ApproverOption.FillType",
                            &[rt::Literal::Integer(1)],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::AtLeastOneOf(&[&["OpenId"], &["Name", "Mobile"]]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "outside-company-needs-name-and-mobile",
            message: "The employee who signs for a company outside the application is reached by Name and Mobile: set both.",
            each: "FlowApprovers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "NotChannelOrganization",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ApproverOption.FillType",
                            &[rt::Literal::Integer(1)],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["Name", "Mobile"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "outside-company-has-no-open-ids",
            message: "A company outside the application has no OrganizationOpenId and no OpenId: leave them out, or set NotChannelOrganization to false.",
            each: "FlowApprovers[*]",
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
            id: "pin-signing-needs-pin-code",
            message: "Signing by PIN needs the PinCode computed from the PIN and FlowName.",
            each: "FlowApprovers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "ApproverType",
                        &[
                            rt::Literal::Text("ORGANIZATION_PIN_CODE_SIGN"),
                            rt::Literal::Text("OTHER_ORGANIZATION_PIN_CODE_SIGN"),
                            rt::Literal::Text("PERSON_PIN_CODE_SIGN"),
                        ],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ApproverOption.FillType",
                            &[rt::Literal::Integer(1)],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["PinCode"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "template-role",
            message: "A signer of a contract from a template should say which role it takes: set RecipientId as DescribeTemplates gives it. A single signer, or one company and one person, can do without.",
            each: "FlowApprovers[*]",
            when: rt::Condition::Present("$.TemplateId"),
            demand: rt::Demand::Require(&["RecipientId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "template-decides",
            message: "The template decides these: Components and AddSignComponentsLimits work with files only, and ApproverSignTypes is set in the template.",
            each: "FlowApprovers[*]",
            when: rt::Condition::Present("$.TemplateId"),
            demand: rt::Demand::Ignored(
                &["Components", "AddSignComponentsLimits", "ApproverSignTypes"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "signers-add-no-components",
            message: "These settings only work with SignBeanTag 1 of ChannelCreateFlowByFiles: leave them out.",
            each: "FlowApprovers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &[
                    "ApproverOption.ForbidAddSignDate",
                    "ApproverOption.AddSignComponentUseSealSize",
                ],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "link-members",
            message: "These members belong to signing links, and have no effect when a contract starts from a template: leave them out.",
            each: "FlowApprovers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["SignId", "SignTypeSelector", "Intention"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "seal-by-id-or-name",
            message: "In a contract from a template, SignComponents says which seal goes where: name the place by ComponentId or ComponentName.",
            each: "FlowApprovers[*].SignComponents[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(&[&["ComponentId"], &["ComponentName"]]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "seal-id",
            message: "In a contract from a template, SignComponents says which seal goes where: set ComponentValue to the id of the seal.",
            each: "FlowApprovers[*].SignComponents[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["ComponentValue"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "notify-needs-copies",
            message: "Nobody gets a copy: set CcInfos, or leave CcNotifyType out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Absent("CcInfos"),
                    rt::Condition::In("CcNotifyType", &[rt::Literal::Integer(1)], None),
                ],
            ),
            demand: rt::Demand::Ignored(&["CcNotifyType"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "lock-on-pages",
            message: "LockComponentValue works on embedded pages only: leave it out.",
            each: "FormFields[*]",
            when: rt::Condition::In(
                "LockComponentValue",
                &[rt::Literal::Boolean(true)],
                None,
            ),
            demand: rt::Demand::Ignored(&["LockComponentValue"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "copies-to-different-people",
            message: "Two of CcInfos have the same mobile number: name each person once.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct("CcInfos[*].Mobile"),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};
