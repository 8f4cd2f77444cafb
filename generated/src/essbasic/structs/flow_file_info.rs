// Generated from schema/essbasic/2021-05-26/structs/FlowFileInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// One contract of a group: its file, its signers and its terms.
///
/// # Rules
///
/// - Each signer needs an ApproverType. (`InvalidParameter.ApproverType`)
/// - A person is reached by Name and Mobile: set both, or leave the signer open with ApproverOption.FillType 1.
/// - A company needs its OrganizationName as on the business licence, unless the signer is left open with ApproverOption.FillType 1. (`InvalidParameter.OrganizationName`)
/// - A customer company is named by its OrganizationOpenId; for a company outside the application set NotChannelOrganization to true. (warns)
/// - The employee who signs for a customer company is named by OpenId, or by Name and Mobile; with neither the contract waits until somebody claims it, which ApproverOption.FillType 1 says openly. (warns)
/// - The employee who signs for a company outside the application is reached by Name and Mobile: set both.
/// - A company outside the application has no OrganizationOpenId and no OpenId: leave them out, or set NotChannelOrganization to false. (warns)
/// - Signing by PIN needs the PinCode computed from the PIN and FlowName.
/// - A signer who signs automatically cannot fill anything in: leave Components out. (warns)
/// - In a group the initiator decides where each signer signs: give the signer SignComponents. (warns)
/// - Each component needs a ComponentType. (`InvalidParameter.UnsupportedComponentType`)
/// - A component placed by coordinates needs ComponentPage, ComponentPosX, ComponentPosY, ComponentWidth and ComponentHeight. (warns)
/// - Each component needs a ComponentType. (`InvalidParameter.UnsupportedComponentType`)
/// - A component placed by coordinates needs ComponentPage, ComponentPosX, ComponentPosY, ComponentWidth and ComponentHeight. (warns)
/// - Each component needs a ComponentType. (`InvalidParameter.SignComponentType`)
/// - A component placed by coordinates needs ComponentPage, ComponentPosX, ComponentPosY, ComponentWidth and ComponentHeight. (warns)
/// - A seal or signature over the page edges needs ComponentPosY, ComponentWidth and ComponentHeight.
/// - Components of the contract only takes fields to fill in and watermarks: put sign components into the SignComponents of a signer. (`InvalidParameter.UnsupportedComponentType`)
/// - The initiator fills in at the start: set ComponentValue. (warns)
/// - Two components of one file share a ComponentId: give each its own. (warns)
/// - Two sign components of one file share a ComponentId: give each its own. (warns)
/// - Two fields of one file share a ComponentId: give each its own. (warns)
/// - LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out. (advice)
/// - LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out. (advice)
/// - LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out. (advice)
/// - In a contract with automatic signing no signer can have anything to fill in: leave Components of the signers out. (warns)
#[must_use]
#[non_exhaustive]
pub struct FlowFileInfo {
    /// The id of the PDF that UploadFiles returned.
    /// It is a list, but a contract has one file.
    ///
    /// Limits: an id of 32 letters and digits (warns); at least 1 item (`InvalidParameter.FlowFileIds`); at most 1 item (`InvalidParameter.FlowFileIds`).
    pub file_ids: Vec<String>,
    /// The name of the contract, which signers see.
    ///
    /// Limits: at most 200 characters (`InvalidParameter.FlowName`).
    pub flow_name: String,
    /// The signers.
    /// Unless Unordered is true they sign in the order of this list.
    ///
    /// Limits: at least 1 item (`InvalidParameter.FlowApprovers`); at most 5 items (warns); at most 50 items (`InvalidParameter.FlowApprovers`).
    pub flow_approvers: Vec<structs::FlowApproverInfo>,
    /// When the time to sign ends: 365 days after the start if left out.
    /// A contract that is not signed by all until then expires and is void.
    ///
    /// 0 means 365 days after the start. Limits: seconds since 1970; at most 33162419560 (`InvalidParameter.FlowDeadLine`); not in the past (warns) (`InvalidParameter.FlowDeadLine`).
    pub deadline: Option<i64>,
    /// A description of the contract.
    ///
    /// Limits: at most 1000 characters (`InvalidParameter.FlowDescription`).
    pub flow_description: Option<String>,
    /// The kind of contract, in words of your own such as 劳动合同.
    ///
    /// Limits: at most 255 characters (`InvalidParameter.FlowType`).
    pub flow_type: Option<String>,
    /// An address to be told of changes.
    ///
    /// Out of use. Events go to the callback address of the application.
    pub callback_url: Option<String>,
    /// Data of your own, base64-encoded.
    /// Callbacks about the contract give it back unchanged.
    ///
    /// Limits: base64 (warns); at most 1000 characters (`InvalidParameter.CustomerData`).
    pub customer_data: Option<String>,
    /// Whether all signers may sign at any time instead of one after the other.
    ///
    /// Default: `false`.
    pub unordered: Option<bool>,
    /// What the initiator fills in.
    /// The values must come with the request.
    pub components: Option<Vec<structs::Component>>,
    /// The text of the contract's card in the list of the mini-program, in which {合同名称}, {发起方企业}, {发起方姓名}, {签署方1企业} and {签署方1姓名} stand for contract, initiating company, initiator, and the first signer's company and name.
    /// Signers are numbered from 1 up to their count.
    ///
    /// Limits: text with no other variables than {合同名称}, {发起方企业}, {发起方姓名}, {签署方N企业} and {签署方N姓名}, N from 1 to 50 (`InvalidParameter.CustomShowMap`).
    pub custom_show_map: Option<String>,
    /// Whether the initiating company's own signature is held back until its approval is reported with CreateFlowGroupSignReview or ChannelCreateFlowSignReview.
    ///
    /// Default: `false`.
    pub need_sign_review: Option<bool>,
    /// What the document is called in messages and on the pages for filling and signing: contract, file, agreement or document.
    ///
    /// Default: `0`.
    pub flow_display_type: Option<enums::FlowDisplayType>,
}

impl FlowFileInfo {
    /// Makes one with what it needs.
    pub fn new(
        file_ids: impl IntoIterator<Item = impl Into<String>>,
        flow_name: impl Into<String>,
        flow_approvers: impl IntoIterator<Item = structs::FlowApproverInfo>,
    ) -> Self {
        Self {
            file_ids: rt::list_from(file_ids),
            flow_name: flow_name.into(),
            flow_approvers: rt::list(flow_approvers),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `FileIds`.
    pub fn file_ids(
        mut self,
        file_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_ids = rt::list_from(file_ids);
        self
    }
    /// Sets `FlowName`.
    pub fn flow_name(mut self, flow_name: impl Into<String>) -> Self {
        self.flow_name = flow_name.into();
        self
    }
    /// Sets `FlowApprovers`.
    pub fn flow_approvers(
        mut self,
        flow_approvers: impl IntoIterator<Item = structs::FlowApproverInfo>,
    ) -> Self {
        self.flow_approvers = rt::list(flow_approvers);
        self
    }
    /// Sets `Deadline`.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }
    /// Sets `FlowDescription`.
    pub fn flow_description(mut self, flow_description: impl Into<String>) -> Self {
        self.flow_description = Some(flow_description.into());
        self
    }
    /// Sets `FlowType`.
    pub fn flow_type(mut self, flow_type: impl Into<String>) -> Self {
        self.flow_type = Some(flow_type.into());
        self
    }
    /// Sets `CallbackUrl`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }
    /// Sets `CustomerData`.
    pub fn customer_data(mut self, customer_data: impl Into<String>) -> Self {
        self.customer_data = Some(customer_data.into());
        self
    }
    /// Sets `Unordered`.
    #[inline]
    pub fn unordered(mut self, unordered: bool) -> Self {
        self.unordered = Some(unordered);
        self
    }
    /// Sets `Components`.
    pub fn components(
        mut self,
        components: impl IntoIterator<Item = structs::Component>,
    ) -> Self {
        self.components = Some(rt::list(components));
        self
    }
    /// Sets `CustomShowMap`.
    pub fn custom_show_map(mut self, custom_show_map: impl Into<String>) -> Self {
        self.custom_show_map = Some(custom_show_map.into());
        self
    }
    /// Sets `NeedSignReview`.
    #[inline]
    pub fn need_sign_review(mut self, need_sign_review: bool) -> Self {
        self.need_sign_review = Some(need_sign_review);
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
}

impl rt::Record for FlowFileInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.file_ids),
                rt::Member::Text(&self.flow_name),
                rt::Member::Value(&self.flow_approvers),
                rt::Member::OptionalInteger(&self.deadline),
                rt::Member::OptionalText(&self.flow_description),
                rt::Member::OptionalText(&self.flow_type),
                rt::Member::OptionalText(&self.callback_url),
                rt::Member::OptionalText(&self.customer_data),
                rt::Member::OptionalBoolean(&self.unordered),
                rt::Member::Value(&self.components),
                rt::Member::OptionalText(&self.custom_show_map),
                rt::Member::OptionalBoolean(&self.need_sign_review),
                rt::Member::Value(&self.flow_display_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.file_ids),
                rt::Slot::Text(&mut self.flow_name),
                rt::Slot::Value(&mut self.flow_approvers),
                rt::Slot::OptionalInteger(&mut self.deadline),
                rt::Slot::OptionalText(&mut self.flow_description),
                rt::Slot::OptionalText(&mut self.flow_type),
                rt::Slot::OptionalText(&mut self.callback_url),
                rt::Slot::OptionalText(&mut self.customer_data),
                rt::Slot::OptionalBoolean(&mut self.unordered),
                rt::Slot::Value(&mut self.components),
                rt::Slot::OptionalText(&mut self.custom_show_map),
                rt::Slot::OptionalBoolean(&mut self.need_sign_review),
                rt::Slot::Value(&mut self.flow_display_type),
            ],
        );
    }
}

impl rt::Blank for FlowFileInfo {
    const BLANK: Self = Self {
        file_ids: Vec::new(),
        flow_name: String::new(),
        flow_approvers: Vec::new(),
        deadline: None,
        flow_description: None,
        flow_type: None,
        callback_url: None,
        customer_data: None,
        unordered: None,
        components: None,
        custom_show_map: None,
        need_sign_review: None,
        flow_display_type: None,
    };
}

rt::record_traits!(FlowFileInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowFileInfo",
    fields: &[
        rt::Field::Limited(
            "FileIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Id32)),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MinItems(1),
                    "InvalidParameter.FlowFileIds",
                ),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxItems(1),
                    "InvalidParameter.FlowFileIds",
                ),
            ],
        ),
        rt::Field::Limited(
            "FlowName",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(200, rt::LengthUnit::Chars),
                    "InvalidParameter.FlowName",
                ),
            ],
        ),
        rt::Field::Limited(
            "FlowApprovers",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_approver_info::SHAPE)),
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MinItems(1),
                    "InvalidParameter.FlowApprovers",
                ),
                rt::Check::Warn(rt::Test::MaxItems(5)),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxItems(50),
                    "InvalidParameter.FlowApprovers",
                ),
            ],
        ),
        rt::Field::Limited(
            "Deadline",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds)),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Maximum(33162419560.0),
                    "InvalidParameter.FlowDeadLine",
                ),
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Time(Some(0), None),
                    "InvalidParameter.FlowDeadLine",
                ),
            ],
        ),
        rt::Field::Limited(
            "FlowDescription",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(1000, rt::LengthUnit::Chars),
                    "InvalidParameter.FlowDescription",
                ),
            ],
        ),
        rt::Field::Limited(
            "FlowType",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(255, rt::LengthUnit::Chars),
                    "InvalidParameter.FlowType",
                ),
            ],
        ),
        rt::Field::Marked("CallbackUrl", rt::Kind::Text, rt::OPTIONAL.disabled("")),
        rt::Field::Limited(
            "CustomerData",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(1000, rt::LengthUnit::Chars),
                    "InvalidParameter.CustomerData",
                ),
            ],
        ),
        rt::Field::Optional("Unordered", rt::Kind::Boolean),
        rt::Field::Optional(
            "Components",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
        ),
        rt::Field::Limited(
            "CustomShowMap",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Pattern(
                        rt::Pattern::new(
                                "^([^{]|\\{(合同名称|发起方企业|发起方姓名|签署方([1-9]|[1-4][0-9]|50)(企业|姓名))\\})*$",
                            )
                            .hint(
                                "text with no other variables than {合同名称}, {发起方企业}, {发起方姓名}, {签署方N企业} and {签署方N姓名}, N from 1 to 50",
                            ),
                    ),
                    "InvalidParameter.CustomShowMap",
                ),
            ],
        ),
        rt::Field::Optional("NeedSignReview", rt::Kind::Boolean),
        rt::Field::Optional(
            "FlowDisplayType",
            rt::Kind::Enum(&enums::flow_display_type::TABLE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "approver-needs-type",
            message: "Each signer needs an ApproverType.",
            each: "FlowApprovers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["ApproverType"]),
            severity: rt::Severity::Deny,
            code: "InvalidParameter.ApproverType",
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
            code: "InvalidParameter.OrganizationName",
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
            id: "auto-signer-fills-nothing",
            message: "A signer who signs automatically cannot fill anything in: leave Components out.",
            each: "FlowApprovers[*]",
            when: rt::Condition::In(
                "ApproverType",
                &[
                    rt::Literal::Text("PERSON_AUTO_SIGN"),
                    rt::Literal::Text("ENTERPRISESERVER"),
                    rt::Literal::Text("ORGANIZATION_PIN_CODE_SIGN"),
                    rt::Literal::Text("OTHER_ORGANIZATION_PIN_CODE_SIGN"),
                    rt::Literal::Text("PERSON_PIN_CODE_SIGN"),
                ],
                None,
            ),
            demand: rt::Demand::Forbid(&["Components"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "approver-needs-sign-components",
            message: "In a group the initiator decides where each signer signs: give the signer SignComponents.",
            each: "FlowApprovers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["SignComponents"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "initiator-component-type",
            message: "Each component needs a ComponentType.",
            each: "Components[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["ComponentType"]),
            severity: rt::Severity::Deny,
            code: "InvalidParameter.UnsupportedComponentType",
        },
        rt::Rule {
            id: "initiator-component-coordinates",
            message: "A component placed by coordinates needs ComponentPage, ComponentPosX, ComponentPosY, ComponentWidth and ComponentHeight.",
            each: "Components[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "GenerateMode",
                        &[rt::Literal::Text("NORMAL")],
                        Some(rt::Literal::Text("NORMAL")),
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ComponentType",
                            &[rt::Literal::Text("WATERMARK")],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(
                &[
                    "ComponentPage",
                    "ComponentPosX",
                    "ComponentPosY",
                    "ComponentWidth",
                    "ComponentHeight",
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "fill-component-type",
            message: "Each component needs a ComponentType.",
            each: "FlowApprovers[*].Components[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["ComponentType"]),
            severity: rt::Severity::Deny,
            code: "InvalidParameter.UnsupportedComponentType",
        },
        rt::Rule {
            id: "fill-component-coordinates",
            message: "A component placed by coordinates needs ComponentPage, ComponentPosX, ComponentPosY, ComponentWidth and ComponentHeight.",
            each: "FlowApprovers[*].Components[*]",
            when: rt::Condition::In(
                "GenerateMode",
                &[rt::Literal::Text("NORMAL")],
                Some(rt::Literal::Text("NORMAL")),
            ),
            demand: rt::Demand::Require(
                &[
                    "ComponentPage",
                    "ComponentPosX",
                    "ComponentPosY",
                    "ComponentWidth",
                    "ComponentHeight",
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "sign-component-type",
            message: "Each component needs a ComponentType.",
            each: "FlowApprovers[*].SignComponents[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["ComponentType"]),
            severity: rt::Severity::Deny,
            code: "InvalidParameter.SignComponentType",
        },
        rt::Rule {
            id: "sign-component-coordinates",
            message: "A component placed by coordinates needs ComponentPage, ComponentPosX, ComponentPosY, ComponentWidth and ComponentHeight.",
            each: "FlowApprovers[*].SignComponents[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "GenerateMode",
                        &[rt::Literal::Text("NORMAL")],
                        Some(rt::Literal::Text("NORMAL")),
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ComponentType",
                            &[
                                rt::Literal::Text("SIGN_PAGING_SEAL"),
                                rt::Literal::Text("SIGN_PAGING_SIGNATURE"),
                            ],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(
                &[
                    "ComponentPage",
                    "ComponentPosX",
                    "ComponentPosY",
                    "ComponentWidth",
                    "ComponentHeight",
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "paging-coordinates",
            message: "A seal or signature over the page edges needs ComponentPosY, ComponentWidth and ComponentHeight.",
            each: "FlowApprovers[*].SignComponents[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "GenerateMode",
                        &[rt::Literal::Text("NORMAL")],
                        Some(rt::Literal::Text("NORMAL")),
                    ),
                    rt::Condition::In(
                        "ComponentType",
                        &[
                            rt::Literal::Text("SIGN_PAGING_SEAL"),
                            rt::Literal::Text("SIGN_PAGING_SIGNATURE"),
                        ],
                        None,
                    ),
                ],
            ),
            demand: rt::Demand::Require(
                &["ComponentPosY", "ComponentWidth", "ComponentHeight"],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "initiator-components-fill",
            message: "Components of the contract only takes fields to fill in and watermarks: put sign components into the SignComponents of a signer.",
            each: "Components[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Allow(
                "ComponentType",
                &[
                    rt::Literal::Text("TEXT"),
                    rt::Literal::Text("MULTI_LINE_TEXT"),
                    rt::Literal::Text("CHECK_BOX"),
                    rt::Literal::Text("FILL_IMAGE"),
                    rt::Literal::Text("DYNAMIC_TABLE"),
                    rt::Literal::Text("ATTACHMENT"),
                    rt::Literal::Text("SELECTOR"),
                    rt::Literal::Text("DATE"),
                    rt::Literal::Text("DISTRICT"),
                    rt::Literal::Text("VIRTUAL_COMBINATION"),
                    rt::Literal::Text("WATERMARK"),
                ],
            ),
            severity: rt::Severity::Deny,
            code: "InvalidParameter.UnsupportedComponentType",
        },
        rt::Rule {
            id: "initiator-components-need-value",
            message: "The initiator fills in at the start: set ComponentValue.",
            each: "Components[*]",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "ComponentType",
                    &[
                        rt::Literal::Text("WATERMARK"),
                        rt::Literal::Text("VIRTUAL_COMBINATION"),
                    ],
                    None,
                ),
            ),
            demand: rt::Demand::Require(&["ComponentValue"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "initiator-component-ids-differ",
            message: "Two components of one file share a ComponentId: give each its own.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct("Components[*].ComponentId"),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "sign-component-ids-differ",
            message: "Two sign components of one file share a ComponentId: give each its own.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct(
                "FlowApprovers[*].SignComponents[*].ComponentId",
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "fill-component-ids-differ",
            message: "Two fields of one file share a ComponentId: give each its own.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct("FlowApprovers[*].Components[*].ComponentId"),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "embedded-page-components",
            message: "LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out.",
            each: "Components[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["LockComponentValue", "ForbidMoveAndDelete"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "embedded-page-fill-components",
            message: "LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out.",
            each: "FlowApprovers[*].Components[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["LockComponentValue", "ForbidMoveAndDelete"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "embedded-page-sign-components",
            message: "LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out.",
            each: "FlowApprovers[*].SignComponents[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["LockComponentValue", "ForbidMoveAndDelete"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "no-fill-beside-auto-sign",
            message: "In a contract with automatic signing no signer can have anything to fill in: leave Components of the signers out.",
            each: "FlowApprovers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::Any(
                        "$.FlowApprovers[*]",
                        &rt::Condition::In(
                            "ApproverType",
                            &[
                                rt::Literal::Text("ENTERPRISESERVER"),
                                rt::Literal::Text("PERSON_AUTO_SIGN"),
                            ],
                            None,
                        ),
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ApproverType",
                            &[
                                rt::Literal::Text("PERSON_AUTO_SIGN"),
                                rt::Literal::Text("ENTERPRISESERVER"),
                                rt::Literal::Text("ORGANIZATION_PIN_CODE_SIGN"),
                                rt::Literal::Text("OTHER_ORGANIZATION_PIN_CODE_SIGN"),
                                rt::Literal::Text("PERSON_PIN_CODE_SIGN"),
                            ],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Forbid(&["Components"]),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};
