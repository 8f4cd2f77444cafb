// Generated from schema/ess/2020-11-11/structs/FlowGroupInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// One contract of a group, made from a file or from a template.
///
/// # Rules
///
/// - A contract is made from a file or from a template: keep one of FileIds and TemplateId. (warns)
/// - A private person who signs automatically (ApproverType 7) needs AutoSignScene. (`InvalidParameter.PersonAutoSignTag`)
/// - Groups do not support a Deadline for one signer: set the Deadline of the contract instead. (warns)
/// - This only works with SignBeanTag 1, which groups do not have: leave it out, or start single contracts with CreateFlowByFiles. (advice)
/// - Two parties have the same CustomApproverTag.
///   Give each party of which any one member may sign a mark of its own. (warns)
/// - Groups do not send copies: leave CcInfos out, or start single contracts. (warns) (`OperationDenied.CcForbid`)
/// - Two of Components have the same ComponentId: give each control of the PDF an id of its own. (warns)
/// - Two of the SignComponents have the same ComponentId: give each control of the PDF an id of its own. (warns)
/// - Two of the signers' Components have the same ComponentId: give each control of the PDF an id of its own. (warns)
/// - NeedSignReview holds back the signers of the initiator's company, and no company signs this contract: leave it out. (advice)
#[must_use]
#[non_exhaustive]
pub struct FlowGroupInfo {
    /// The name of this contract within the group, which a download of it is named after.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns) (`InvalidParameter.FlowName`); at most 200 characters (`InvalidParameter.FlowName`).
    pub flow_name: String,
    /// The parties of this contract.
    /// With a template their order must be that of the template, otherwise what the template sets for them is lost; without one they sign in this order unless Unordered is set.
    ///
    /// Limits: at most 50 items.
    pub approvers: Vec<structs::ApproverInfo>,
    /// The PDF that is signed, by its id from UploadFiles (other formats from CreateFileConvertTask); for groups that are made from files.
    /// It is a list of one file.
    ///
    /// Limits: an id of 32 letters and digits (warns); at most 1 item (`InvalidParameter.FlowFileIds`).
    pub file_ids: Option<Vec<String>>,
    /// The template that the contract is made from, by its id in the console; for groups that are made from templates.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub template_id: Option<String>,
    /// The category of this contract, such as a sales contract.
    ///
    /// Limits: at most 200 characters (`InvalidParameter.FlowType`).
    pub flow_type: Option<String>,
    /// What this contract is about.
    ///
    /// Limits: at most 1000 characters (`InvalidParameter.FlowDescription`).
    pub flow_description: Option<String>,
    /// When everybody must have signed this contract.
    /// If it is not set, one year from now.
    ///
    /// 0 means one year from now. Limits: seconds since 1970 (`InvalidParameter.FlowDeadLine`); not in the past (warns) (`InvalidParameter.FlowDeadLine`).
    pub deadline: Option<i64>,
    /// Where callbacks about this contract go.
    /// It is not open; the console sets the address for the whole application.
    ///
    /// Out of use.
    pub callback_url: Option<String>,
    /// Data of your own, in base64, that callbacks about this contract of the group bring back unchanged.
    ///
    /// Limits: base64 (warns) (`InvalidParameter.FlowUserData`); at most 20480 characters (`InvalidParameter.FlowUserData`).
    pub user_data: Option<String>,
    /// True lets all parties sign this contract in any order, false one after the other.
    /// With a template send what the template says.
    ///
    /// Default: `false`.
    pub unordered: Option<bool>,
    /// What is written into this contract when it starts, each with its value: text, ticked boxes, numbers, pictures, tables and the like.
    /// With a template name the field in ComponentName or ComponentId, and send 0 for size and place.
    pub components: Option<Vec<structs::Component>>,
    /// Whether the initiator's own signers can sign only after an internal approval, which CreateFlowSignReview or CreateFlowGroupSignReview reports.
    /// The initiator's company must be among the signers; automatic signing waits too.
    /// False lets them sign directly.
    pub need_sign_review: Option<bool>,
    /// What private persons sign this contract automatically for; needed if any of them does (ApproverType 7).
    ///
    /// Limits: one of `E_PRESCRIPTION_AUTO_SIGN` (warns).
    pub auto_sign_scene: Option<enums::AutoSignScene>,
    /// Which word messages and pages use for this contract.
    ///
    /// Default: `0`.
    pub flow_display_type: Option<enums::FlowDisplayType>,
    /// Who gets a copy.
    /// Groups do not send copies for now.
    pub cc_infos: Option<Vec<structs::CcInfo>>,
}

impl FlowGroupInfo {
    /// Makes one with what it needs.
    pub fn new(
        flow_name: impl Into<String>,
        approvers: impl IntoIterator<Item = structs::ApproverInfo>,
    ) -> Self {
        Self {
            flow_name: flow_name.into(),
            approvers: rt::list(approvers),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `FlowName`.
    pub fn flow_name(mut self, flow_name: impl Into<String>) -> Self {
        self.flow_name = flow_name.into();
        self
    }
    /// Sets `Approvers`.
    pub fn approvers(
        mut self,
        approvers: impl IntoIterator<Item = structs::ApproverInfo>,
    ) -> Self {
        self.approvers = rt::list(approvers);
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
    /// Sets `TemplateId`.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
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
    /// Sets `Deadline`.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }
    /// Sets `CallbackUrl`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
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
    /// Sets `NeedSignReview`.
    #[inline]
    pub fn need_sign_review(mut self, need_sign_review: bool) -> Self {
        self.need_sign_review = Some(need_sign_review);
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
    /// Sets `CcInfos`.
    pub fn cc_infos(
        mut self,
        cc_infos: impl IntoIterator<Item = structs::CcInfo>,
    ) -> Self {
        self.cc_infos = Some(rt::list(cc_infos));
        self
    }
}

impl rt::Record for FlowGroupInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_name),
                rt::Member::Value(&self.approvers),
                rt::Member::Value(&self.file_ids),
                rt::Member::OptionalText(&self.template_id),
                rt::Member::OptionalText(&self.flow_type),
                rt::Member::OptionalText(&self.flow_description),
                rt::Member::OptionalInteger(&self.deadline),
                rt::Member::OptionalText(&self.callback_url),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::OptionalBoolean(&self.unordered),
                rt::Member::Value(&self.components),
                rt::Member::OptionalBoolean(&self.need_sign_review),
                rt::Member::Value(&self.auto_sign_scene),
                rt::Member::Value(&self.flow_display_type),
                rt::Member::Value(&self.cc_infos),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_name),
                rt::Slot::Value(&mut self.approvers),
                rt::Slot::Value(&mut self.file_ids),
                rt::Slot::OptionalText(&mut self.template_id),
                rt::Slot::OptionalText(&mut self.flow_type),
                rt::Slot::OptionalText(&mut self.flow_description),
                rt::Slot::OptionalInteger(&mut self.deadline),
                rt::Slot::OptionalText(&mut self.callback_url),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::OptionalBoolean(&mut self.unordered),
                rt::Slot::Value(&mut self.components),
                rt::Slot::OptionalBoolean(&mut self.need_sign_review),
                rt::Slot::Value(&mut self.auto_sign_scene),
                rt::Slot::Value(&mut self.flow_display_type),
                rt::Slot::Value(&mut self.cc_infos),
            ],
        );
    }
}

impl rt::Blank for FlowGroupInfo {
    const BLANK: Self = Self {
        flow_name: String::new(),
        approvers: Vec::new(),
        file_ids: None,
        template_id: None,
        flow_type: None,
        flow_description: None,
        deadline: None,
        callback_url: None,
        user_data: None,
        unordered: None,
        components: None,
        need_sign_review: None,
        auto_sign_scene: None,
        flow_display_type: None,
        cc_infos: None,
    };
}

rt::record_traits!(FlowGroupInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowGroupInfo",
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
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::approver_info::SHAPE)),
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxItems(50))],
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
        rt::Field::Limited(
            "TemplateId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "FlowType",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
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
        rt::Field::Limited(
            "Deadline",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Format(rt::Format::UnixSeconds),
                    "InvalidParameter.FlowDeadLine",
                ),
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Time(Some(0), None),
                    "InvalidParameter.FlowDeadLine",
                ),
            ],
        ),
        rt::Field::Marked("CallbackUrl", rt::Kind::Text, rt::OPTIONAL.disabled("")),
        rt::Field::Limited(
            "UserData",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Format(rt::Format::Base64),
                    "InvalidParameter.FlowUserData",
                ),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(20480, rt::LengthUnit::Chars),
                    "InvalidParameter.FlowUserData",
                ),
            ],
        ),
        rt::Field::Optional("Unordered", rt::Kind::Boolean),
        rt::Field::Optional(
            "Components",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
        ),
        rt::Field::Optional("NeedSignReview", rt::Kind::Boolean),
        rt::Field::Limited(
            "AutoSignScene",
            rt::Kind::Enum(&enums::auto_sign_scene::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Warn(
                    rt::Test::Enum(&[rt::Literal::Text("E_PRESCRIPTION_AUTO_SIGN")]),
                ),
            ],
        ),
        rt::Field::Optional(
            "FlowDisplayType",
            rt::Kind::Enum(&enums::flow_display_type::TABLE),
        ),
        rt::Field::Optional(
            "CcInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::cc_info::SHAPE)),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "file-or-template",
            message: "A contract is made from a file or from a template: keep one of FileIds and TemplateId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtMostOneOf(&[&["FileIds"], &["TemplateId"]]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "auto-sign-scene",
            message: "A private person who signs automatically (ApproverType 7) needs AutoSignScene.",
            each: "",
            when: rt::Condition::Any(
                "Approvers[*]",
                &rt::Condition::In("ApproverType", &[rt::Literal::Integer(7)], None),
            ),
            demand: rt::Demand::Require(&["AutoSignScene"]),
            severity: rt::Severity::Deny,
            code: "InvalidParameter.PersonAutoSignTag",
        },
        rt::Rule {
            id: "no-deadline-per-signer",
            message: "Groups do not support a Deadline for one signer: set the Deadline of the contract instead.",
            each: "Approvers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Forbid(&["Deadline"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "signers-add-no-components",
            message: "This only works with SignBeanTag 1, which groups do not have: leave it out, or start single contracts with CreateFlowByFiles.",
            each: "Approvers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &[
                    "AddSignComponentsLimits",
                    "ApproverOption.ForbidAddSignDate",
                    "ApproverOption.AddSignComponentUseSealSize",
                ],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "own-tags",
            message: "Two parties have the same CustomApproverTag. Give each party of which any one member may sign a mark of its own.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct("Approvers[*].CustomApproverTag"),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "no-copies",
            message: "Groups do not send copies: leave CcInfos out, or start single contracts.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Forbid(&["CcInfos"]),
            severity: rt::Severity::Warn,
            code: "OperationDenied.CcForbid",
        },
        rt::Rule {
            id: "initiator-component-ids-differ",
            message: "Two of Components have the same ComponentId: give each control of the PDF an id of its own.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct("Components[*].ComponentId"),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "sign-component-ids-differ",
            message: "Two of the SignComponents have the same ComponentId: give each control of the PDF an id of its own.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct("Approvers[*].SignComponents[*].ComponentId"),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "fill-component-ids-differ",
            message: "Two of the signers' Components have the same ComponentId: give each control of the PDF an id of its own.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct("Approvers[*].Components[*].ComponentId"),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "review-needs-company",
            message: "NeedSignReview holds back the signers of the initiator's company, and no company signs this contract: leave it out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "NeedSignReview",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::Any(
                            "Approvers[*]",
                            &rt::Condition::In(
                                "ApproverType",
                                &[
                                    rt::Literal::Integer(0),
                                    rt::Literal::Integer(3),
                                    rt::Literal::Integer(8),
                                ],
                                None,
                            ),
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["NeedSignReview"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};
