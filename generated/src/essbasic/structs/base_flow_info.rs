// Generated from schema/essbasic/2021-05-26/structs/BaseFlowInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// One contract that is prepared on an embedded page: its name, its signers and its terms.
///
/// # Rules
///
/// - Components of the contract only takes fields to fill in and watermarks: put sign components into the SignComponents of a signer. (warns) (`InvalidParameter.UnsupportedComponentType`)
/// - Two of CcInfos have the same mobile number: name each person once. (warns)
/// - Two components of one file share a ComponentId: give each its own. (warns)
/// - Two sign components of one file share a ComponentId: give each its own. (warns)
/// - NeedCreateReview works only if the initiating company signs too, and no company signs this contract: leave it out. (advice)
#[must_use]
#[non_exhaustive]
pub struct BaseFlowInfo {
    /// What the contract is called, which signers see.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns) (`InvalidParameter.FlowName`); at most 200 characters (`InvalidParameter.FlowName`).
    pub flow_name: String,
    /// When the time to sign ends.
    /// A contract that is not signed by all until then expires and is void.
    ///
    /// 0 means not set. Limits: seconds since 1970; not in the past (warns) (`InvalidParameter.FlowDeadLine`).
    pub deadline: i64,
    /// The kind of contract, in words of your own such as 销售合同.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns) (`InvalidParameter.FlowType`); at most 200 characters (`InvalidParameter.FlowType`).
    pub flow_type: Option<String>,
    /// What the contract is about, for those who look at it.
    ///
    /// Limits: at most 1000 characters (`InvalidParameter.FlowDescription`).
    pub flow_description: Option<String>,
    /// Whether all signers may sign at any time instead of one after the other.
    ///
    /// Default: `false`.
    pub unordered: Option<bool>,
    /// Whether the page looks by itself for places to fill in (`OPEN`) or leaves that to the user (`CLOSE`).
    ///
    /// Default: `"OPEN"`.
    pub intelligent_status: Option<enums::IntelligentStatus>,
    /// What is filled into the fields of the template beforehand, each field by its id.
    pub form_fields: Option<Vec<structs::FormField>>,
    /// Whether the initiating company's own signature, by hand or automatic, is held back until its approval is reported with ChannelCreateFlowSignReview.
    /// A refusal keeps it back until an approval follows.
    ///
    /// Default: `false`.
    pub need_sign_review: Option<bool>,
    /// Data of your own, base64-encoded.
    /// They come back unchanged in the callbacks about the contract once the user has started it on the page.
    ///
    /// Limits: base64 (warns); at most 1000 characters.
    pub user_data: Option<String>,
    /// Who gets a copy, to read the contract and see how far it is without signing: private persons, and employees of the own company who are verified and have joined it.
    /// Nobody may be among both these and the signers.
    ///
    /// Limits: at most 50 items.
    pub cc_infos: Option<Vec<structs::CcInfo>>,
    /// Whether the start of the contract is held back until its approval is reported with ChannelCreateFlowSignReview.
    /// The initiating company must be one of the signers.
    ///
    /// Default: `false`.
    pub need_create_review: Option<bool>,
    /// The fields to fill in, in contracts from a file.
    pub components: Option<Vec<structs::Component>>,
    /// What the document is called in messages and on the pages for filling and signing: contract, file, agreement or document.
    ///
    /// Default: `0`.
    pub flow_display_type: Option<enums::FlowDisplayType>,
    /// The file to sign, by its id from UploadFiles, such as that of each contract of a group.
    /// It is a list, but a contract has one file.
    ///
    /// Limits: an id of 32 letters and digits (warns); at most 1 item (`InvalidParameter.FlowFileIds`).
    pub file_ids: Option<Vec<String>>,
    /// The signers that the page shows.
    /// Unless Unordered is true they sign in the order of this list.
    pub approvers: Option<Vec<structs::CommonFlowApprover>>,
}

impl BaseFlowInfo {
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
    /// Sets `Unordered`.
    #[inline]
    pub fn unordered(mut self, unordered: bool) -> Self {
        self.unordered = Some(unordered);
        self
    }
    /// Sets `IntelligentStatus`.
    pub fn intelligent_status(
        mut self,
        intelligent_status: impl Into<enums::IntelligentStatus>,
    ) -> Self {
        self.intelligent_status = Some(intelligent_status.into());
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
    /// Sets `NeedSignReview`.
    #[inline]
    pub fn need_sign_review(mut self, need_sign_review: bool) -> Self {
        self.need_sign_review = Some(need_sign_review);
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
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
    /// Sets `NeedCreateReview`.
    #[inline]
    pub fn need_create_review(mut self, need_create_review: bool) -> Self {
        self.need_create_review = Some(need_create_review);
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
    /// Sets `FlowDisplayType`.
    #[inline]
    pub fn flow_display_type(
        mut self,
        flow_display_type: enums::FlowDisplayType,
    ) -> Self {
        self.flow_display_type = Some(flow_display_type);
        self
    }
    /// Sets `FileIds`.
    pub fn file_ids(
        mut self,
        file_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_ids = Some(rt::list_from(file_ids));
        self
    }
    /// Sets `Approvers`.
    pub fn approvers(
        mut self,
        approvers: impl IntoIterator<Item = structs::CommonFlowApprover>,
    ) -> Self {
        self.approvers = Some(rt::list(approvers));
        self
    }
}

impl rt::Record for BaseFlowInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_name),
                rt::Member::Integer(&self.deadline),
                rt::Member::OptionalText(&self.flow_type),
                rt::Member::OptionalText(&self.flow_description),
                rt::Member::OptionalBoolean(&self.unordered),
                rt::Member::Value(&self.intelligent_status),
                rt::Member::Value(&self.form_fields),
                rt::Member::OptionalBoolean(&self.need_sign_review),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::Value(&self.cc_infos),
                rt::Member::OptionalBoolean(&self.need_create_review),
                rt::Member::Value(&self.components),
                rt::Member::Value(&self.flow_display_type),
                rt::Member::Value(&self.file_ids),
                rt::Member::Value(&self.approvers),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_name),
                rt::Slot::Integer(&mut self.deadline),
                rt::Slot::OptionalText(&mut self.flow_type),
                rt::Slot::OptionalText(&mut self.flow_description),
                rt::Slot::OptionalBoolean(&mut self.unordered),
                rt::Slot::Value(&mut self.intelligent_status),
                rt::Slot::Value(&mut self.form_fields),
                rt::Slot::OptionalBoolean(&mut self.need_sign_review),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::Value(&mut self.cc_infos),
                rt::Slot::OptionalBoolean(&mut self.need_create_review),
                rt::Slot::Value(&mut self.components),
                rt::Slot::Value(&mut self.flow_display_type),
                rt::Slot::Value(&mut self.file_ids),
                rt::Slot::Value(&mut self.approvers),
            ],
        );
    }
}

impl rt::Blank for BaseFlowInfo {
    const BLANK: Self = Self {
        flow_name: String::new(),
        deadline: 0,
        flow_type: None,
        flow_description: None,
        unordered: None,
        intelligent_status: None,
        form_fields: None,
        need_sign_review: None,
        user_data: None,
        cc_infos: None,
        need_create_review: None,
        components: None,
        flow_display_type: None,
        file_ids: None,
        approvers: None,
    };
}

rt::record_traits!(BaseFlowInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "BaseFlowInfo",
    fields: &[
        rt::Field::Limited(
            "FlowName",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Charset(rt::Charset::CjkWord),
                    "InvalidParameter.FlowName",
                ),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(200, rt::LengthUnit::Chars),
                    "InvalidParameter.FlowName",
                ),
            ],
        ),
        rt::Field::Limited(
            "Deadline",
            rt::Kind::Integer,
            rt::REQUIRED.zero_is_unset(),
            &[
                rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds)),
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Time(Some(0), None),
                    "InvalidParameter.FlowDeadLine",
                ),
            ],
        ),
        rt::Field::Limited(
            "FlowType",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Charset(rt::Charset::CjkWord),
                    "InvalidParameter.FlowType",
                ),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(200, rt::LengthUnit::Chars),
                    "InvalidParameter.FlowType",
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
        rt::Field::Optional("Unordered", rt::Kind::Boolean),
        rt::Field::Optional(
            "IntelligentStatus",
            rt::Kind::Enum(&enums::intelligent_status::TABLE),
        ),
        rt::Field::Optional(
            "FormFields",
            rt::Kind::List(&rt::Kind::Record(&structs::form_field::SHAPE)),
        ),
        rt::Field::Optional("NeedSignReview", rt::Kind::Boolean),
        rt::Field::Limited(
            "UserData",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Deny(rt::Test::MaxLength(1000, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Limited(
            "CcInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::cc_info::SHAPE)),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(50))],
        ),
        rt::Field::Optional("NeedCreateReview", rt::Kind::Boolean),
        rt::Field::Optional(
            "Components",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
        ),
        rt::Field::Optional(
            "FlowDisplayType",
            rt::Kind::Enum(&enums::flow_display_type::TABLE),
        ),
        rt::Field::Limited(
            "FileIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Id32)),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxItems(1),
                    "InvalidParameter.FlowFileIds",
                ),
            ],
        ),
        rt::Field::Optional(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::common_flow_approver::SHAPE)),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "components-fill",
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
            severity: rt::Severity::Warn,
            code: "InvalidParameter.UnsupportedComponentType",
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
            demand: rt::Demand::Distinct("Approvers[*].SignComponents[*].ComponentId"),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "review-needs-company",
            message: "NeedCreateReview works only if the initiating company signs too, and no company signs this contract: leave it out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::And(
                        &[
                            rt::Condition::In(
                                "NeedCreateReview",
                                &[rt::Literal::Boolean(true)],
                                None,
                            ),
                            rt::Condition::Present("Approvers"),
                        ],
                    ),
                    rt::Condition::Not(
                        &rt::Condition::Any(
                            "Approvers[*]",
                            &rt::Condition::In(
                                "ApproverType",
                                &[rt::Literal::Integer(0), rt::Literal::Integer(3)],
                                None,
                            ),
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["NeedCreateReview"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};
