// Generated from schema/essbasic/2021-05-26/structs/DynamicFlowInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Signers who are added to one contract that was started with OpenDynamicSignFlow.
///
/// # Rules
///
/// - A person who signs automatically (PERSON_AUTO_SIGN) does so for a stated use: set AutoSignScene.
/// - ApproverVerifyType goes before the checks of single signers: leave ApproverVerifyTypes out. (advice)
/// - These members belong to contracts from templates and to signing links, and have no effect when a contract starts from a file: leave them out. (advice)
/// - Each signer needs an ApproverType.
/// - A person is reached by Name and Mobile: set both, or leave the signer open with ApproverOption.FillType 1.
/// - A company needs its OrganizationName as on the business licence, unless the signer is left open with ApproverOption.FillType 1. (`InvalidParameter.OrganizationName`)
/// - A customer company is named by its OrganizationOpenId; for a company outside the application set NotChannelOrganization to true. (warns)
/// - The employee who signs for a customer company is named by OpenId, or by Name and Mobile; with neither the contract waits until somebody claims it, which ApproverOption.FillType 1 says openly. (warns)
/// - The employee who signs for a company outside the application is reached by Name and Mobile: set both.
/// - A company outside the application has no OrganizationOpenId and no OpenId: leave them out, or set NotChannelOrganization to false. (warns)
/// - Signing by PIN needs the PinCode computed from the PIN and FlowName.
/// - A signer who signs automatically cannot fill anything in: leave Components out. (warns)
/// - Each component needs a ComponentType. (`InvalidParameter.UnsupportedComponentType`)
/// - A component placed by coordinates needs ComponentPage, ComponentPosX, ComponentPosY, ComponentWidth and ComponentHeight. (warns)
/// - Each component needs a ComponentType.
/// - A component placed by coordinates needs ComponentPage, ComponentPosX, ComponentPosY, ComponentWidth and ComponentHeight. (warns)
/// - A seal or signature over the page edges needs ComponentPosY, ComponentWidth and ComponentHeight.
/// - Two sign components of one file share a ComponentId: give each its own. (warns)
/// - Two fields of one file share a ComponentId: give each its own. (warns)
/// - Signers added later cannot be other companies that sign by their PIN: choose another ApproverType. (warns)
/// - LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out. (advice)
/// - LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out. (advice)
#[must_use]
#[non_exhaustive]
pub struct DynamicFlowInfo {
    /// The contract, as ChannelCreateFlowByFiles returned it; the console shows its id, too.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// The signers to add, described as for ChannelCreateFlowByFiles; those who sign one after the other do so in this order.
    /// Automatic signing by another company is not supported.
    ///
    /// Limits: at most 50 items.
    pub flow_approvers: Vec<structs::FlowApproverInfo>,
    /// Whether the private persons among them sign electronic prescriptions or anything else automatically; needed if one is a PERSON_AUTO_SIGN.
    /// Tencent opens automatic signing by persons on request only.
    pub auto_sign_scene: Option<enums::AutoSignScene>,
    /// Whether the private persons among them show their face (`VerifyCheck`) or only use the stated mobile number (`MobileCheck`) to see the contract; the latter also spares those who are not verified yet the two face checks, of identity and of will, when they sign.
    /// It goes before what signers set; a signature of the kind OCR_ESIGN needs a verified identity in any case.
    ///
    /// Default: `"VerifyCheck"`.
    pub approver_verify_type: Option<enums::ApproverVerifyType>,
}

impl DynamicFlowInfo {
    /// Makes one with what it needs.
    pub fn new(
        flow_id: impl Into<String>,
        flow_approvers: impl IntoIterator<Item = structs::FlowApproverInfo>,
    ) -> Self {
        Self {
            flow_id: flow_id.into(),
            flow_approvers: rt::list(flow_approvers),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = flow_id.into();
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
    /// Sets `AutoSignScene`.
    pub fn auto_sign_scene(
        mut self,
        auto_sign_scene: impl Into<enums::AutoSignScene>,
    ) -> Self {
        self.auto_sign_scene = Some(auto_sign_scene.into());
        self
    }
    /// Sets `ApproverVerifyType`.
    pub fn approver_verify_type(
        mut self,
        approver_verify_type: impl Into<enums::ApproverVerifyType>,
    ) -> Self {
        self.approver_verify_type = Some(approver_verify_type.into());
        self
    }
}

impl rt::Record for DynamicFlowInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_id),
                rt::Member::Value(&self.flow_approvers),
                rt::Member::Value(&self.auto_sign_scene),
                rt::Member::Value(&self.approver_verify_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Value(&mut self.flow_approvers),
                rt::Slot::Value(&mut self.auto_sign_scene),
                rt::Slot::Value(&mut self.approver_verify_type),
            ],
        );
    }
}

impl rt::Blank for DynamicFlowInfo {
    const BLANK: Self = Self {
        flow_id: String::new(),
        flow_approvers: Vec::new(),
        auto_sign_scene: None,
        approver_verify_type: None,
    };
}

rt::record_traits!(DynamicFlowInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "DynamicFlowInfo",
    fields: &[
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "FlowApprovers",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_approver_info::SHAPE)),
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxItems(50))],
        ),
        rt::Field::Optional(
            "AutoSignScene",
            rt::Kind::Enum(&enums::auto_sign_scene::TABLE),
        ),
        rt::Field::Optional(
            "ApproverVerifyType",
            rt::Kind::Enum(&enums::approver_verify_type::TABLE),
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
            id: "contract-check-wins",
            message: "ApproverVerifyType goes before the checks of single signers: leave ApproverVerifyTypes out.",
            each: "FlowApprovers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["ApproverVerifyTypes"],
                "$.ApproverVerifyType",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "template-and-link-members",
            message: "These members belong to contracts from templates and to signing links, and have no effect when a contract starts from a file: leave them out.",
            each: "FlowApprovers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["RecipientId", "SignId", "SignTypeSelector", "Intention"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "approver-needs-type",
            message: "Each signer needs an ApproverType.",
            each: "FlowApprovers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["ApproverType"]),
            severity: rt::Severity::Deny,
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
            code: "",
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
            id: "no-auto-sign-by-others",
            message: "Signers added later cannot be other companies that sign by their PIN: choose another ApproverType.",
            each: "FlowApprovers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Allow(
                "ApproverType",
                &[
                    rt::Literal::Text("PERSON"),
                    rt::Literal::Text("PERSON_AUTO_SIGN"),
                    rt::Literal::Text("ORGANIZATION"),
                    rt::Literal::Text("ENTERPRISESERVER"),
                    rt::Literal::Text("ORGANIZATION_PIN_CODE_SIGN"),
                    rt::Literal::Text("PERSON_PIN_CODE_SIGN"),
                ],
            ),
            severity: rt::Severity::Warn,
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
    ],
};
