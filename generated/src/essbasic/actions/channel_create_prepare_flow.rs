// Generated from schema/essbasic/2021-05-26/actions/ChannelCreatePrepareFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Creates a link to a web page on which an employee prepares a contract and starts it.
///
/// The page can be opened or embedded in a page of your own, on a computer only, and shows what the request brings: file or template, signers and fields.
/// The call starts nothing: the contract begins when the user presses the start button.
/// The link works for five minutes.
/// The user cannot change the contract's data and signers there, except for what FlowOption allows.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - A contract is prepared in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - The page leaves out the upload (SkipUploadFile), but there is no file.
///   Set ResourceId to the id that UploadFiles returned. (warns)
/// - ResourceType promises a template or a draft, but none is named.
///   Set ResourceId. (warns)
/// - The user cannot add signers (ForbidEditApprover), so the request has to bring them.
///   Set FlowInfo.Approvers.
/// - The contract comes from a template, but this signer has no role in it.
///   Set RecipientId to one that DescribeTemplates gives. (warns)
/// - A contract from a file has no roles: leave RecipientId out. (advice)
/// - In a contract from a template the template decides how signers confirm: set it there, and leave ApproverSignTypes out. (advice)
/// - In a contract from a template, SignComponents says which seal goes where: name the place by ComponentId or ComponentName. (warns)
/// - In a contract from a template, SignComponents says which seal goes where: set ComponentValue to the id of the seal. (warns)
/// - FormFields fills in fields of a template.
///   For a file put fields and their values into Components. (advice)
/// - Components belongs to contracts from a file.
///   For a template fill its fields in through FormFields. (advice)
/// - ResultPageConfig is shown only when the contract is handed in for review.
///   Set FlowInfo.NeedCreateReview, or leave ResultPageConfig out. (advice)
/// - Nobody gets a copy, so there is nothing to show.
///   Set FlowInfo.CcInfos, or leave CcInfoVisibility out. (advice)
/// - ForbidModifySealInfos and ForbidAddSignDate only count in a contract from a file: leave them out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InvalidParameter.ComponentPosition`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_COMPONENT_POSITION),
/// [`InvalidParameter.ComponentValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_COMPONENT_VALUE),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.Sensitive`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_SENSITIVE),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NoPermissionUseServerSignSeal`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_PERMISSION_USE_SERVER_SIGN_SEAL),
/// [`OperationDenied.Sensitive`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_SENSITIVE),
/// [`OperationDenied.WhiteListForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_WHITE_LIST_FORBID),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.Organization`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_ORGANIZATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreatePrepareFlowRequest {
    /// Whether ResourceId is a template, a file (the usual case) or a draft.
    pub resource_type: enums::ResourceType,
    /// The contract that the page begins with.
    pub flow_info: structs::BaseFlowInfo,
    /// The application, the customer company, and the employee who uses the page.
    /// All three must be given; company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The file, template or draft to begin with, as ResourceType says: the id from UploadFiles, of a template in the console, or of a draft that was saved on the page.
    /// The vendor's text on SkipUploadFile asks for it even where the page shows the step in which a file is uploaded.
    pub resource_id: Option<String>,
    /// What the user may see and do on the page.
    pub flow_option: Option<structs::CreateFlowOption>,
    /// The former place of the signers.
    ///
    /// Out of use; use `FlowInfo.Approvers`.
    pub flow_approver_list: Option<Vec<structs::CommonFlowApprover>>,
    /// An existing contract to make the page from; it must be waiting for the review before its start, and not have passed it.
    pub flow_id: Option<String>,
    /// The former way to get a preview.
    ///
    /// Out of use; use `ChannelCreateEmbedWebUrl`. The service has other embedded pages to preview a contract.
    pub need_preview: Option<bool>,
    /// Not open for use.
    ///
    /// Out of use; use `Agent`.
    pub organization: Option<structs::OrganizationInfo>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
    /// Whether sign components on the page come with a date of signing.
    ///
    /// Out of use; use `FlowOption.SignComponentConfig`.
    pub sign_component_config: Option<structs::SignComponentConfig>,
}

impl ChannelCreatePrepareFlowRequest {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(
        resource_type: enums::ResourceType,
        flow_info: structs::BaseFlowInfo,
    ) -> Self {
        Self {
            resource_type,
            flow_info,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `ResourceType`.
    #[inline]
    pub fn resource_type(mut self, resource_type: enums::ResourceType) -> Self {
        self.resource_type = resource_type;
        self
    }
    /// Sets `FlowInfo`.
    #[inline]
    pub fn flow_info(mut self, flow_info: structs::BaseFlowInfo) -> Self {
        self.flow_info = flow_info;
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
    /// Sets `FlowOption`.
    #[inline]
    pub fn flow_option(mut self, flow_option: structs::CreateFlowOption) -> Self {
        self.flow_option = Some(flow_option);
        self
    }
    /// Sets `FlowApproverList`.
    #[deprecated(note = "use `FlowInfo.Approvers`")]
    pub fn flow_approver_list(
        mut self,
        flow_approver_list: impl IntoIterator<Item = structs::CommonFlowApprover>,
    ) -> Self {
        self.flow_approver_list = Some(rt::list(flow_approver_list));
        self
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }
    /// Sets `NeedPreview`.
    #[deprecated(note = "use `ChannelCreateEmbedWebUrl`")]
    #[inline]
    pub fn need_preview(mut self, need_preview: bool) -> Self {
        self.need_preview = Some(need_preview);
        self
    }
    /// Sets `Organization`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn organization(mut self, organization: structs::OrganizationInfo) -> Self {
        self.organization = Some(organization);
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `SignComponentConfig`.
    #[deprecated(note = "use `FlowOption.SignComponentConfig`")]
    #[inline]
    pub fn sign_component_config(
        mut self,
        sign_component_config: structs::SignComponentConfig,
    ) -> Self {
        self.sign_component_config = Some(sign_component_config);
        self
    }
}

impl rt::Record for ChannelCreatePrepareFlowRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.resource_type),
                rt::Member::Value(&self.flow_info),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.resource_id),
                rt::Member::Value(&self.flow_option),
                rt::Member::Value(&self.flow_approver_list),
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::OptionalBoolean(&self.need_preview),
                rt::Member::Value(&self.organization),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.sign_component_config),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.resource_type),
                rt::Slot::Value(&mut self.flow_info),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.resource_id),
                rt::Slot::Value(&mut self.flow_option),
                rt::Slot::Value(&mut self.flow_approver_list),
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::OptionalBoolean(&mut self.need_preview),
                rt::Slot::Value(&mut self.organization),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.sign_component_config),
            ],
        );
    }
}

impl rt::Blank for ChannelCreatePrepareFlowRequest {
    const BLANK: Self = Self {
        resource_type: rt::Blank::BLANK,
        flow_info: rt::Blank::BLANK,
        agent: None,
        resource_id: None,
        flow_option: None,
        flow_approver_list: None,
        flow_id: None,
        need_preview: None,
        organization: None,
        operator: None,
        sign_component_config: None,
    };
}

rt::record_traits!(ChannelCreatePrepareFlowRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreatePrepareFlowRequest",
    fields: &[
        rt::Field::Required(
            "ResourceType",
            rt::Kind::Enum(&enums::resource_type::TABLE),
        ),
        rt::Field::Required(
            "FlowInfo",
            rt::Kind::Record(&structs::base_flow_info::SHAPE),
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("ResourceId", rt::Kind::Text),
        rt::Field::Optional(
            "FlowOption",
            rt::Kind::Record(&structs::create_flow_option::SHAPE),
        ),
        rt::Field::Marked(
            "FlowApproverList",
            rt::Kind::List(&rt::Kind::Record(&structs::common_flow_approver::SHAPE)),
            rt::OPTIONAL.disabled("FlowInfo.Approvers"),
        ),
        rt::Field::Optional("FlowId", rt::Kind::Text),
        rt::Field::Marked(
            "NeedPreview",
            rt::Kind::Boolean,
            rt::OPTIONAL.disabled("ChannelCreateEmbedWebUrl"),
        ),
        rt::Field::Marked(
            "Organization",
            rt::Kind::Record(&structs::organization_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
        rt::Field::Marked(
            "SignComponentConfig",
            rt::Kind::Record(&structs::sign_component_config::SHAPE),
            rt::OPTIONAL.disabled("FlowOption.SignComponentConfig"),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "A contract is prepared in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(
                &[
                    "Agent.AppId",
                    "Agent.ProxyOrganizationOpenId",
                    "Agent.ProxyOperator.OpenId",
                ],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "skip-upload-needs-file",
            message: "The page leaves out the upload (SkipUploadFile), but there is no file. Set ResourceId to the id that UploadFiles returned.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::And(
                        &[
                            rt::Condition::In(
                                "FlowOption.SkipUploadFile",
                                &[rt::Literal::Boolean(true)],
                                None,
                            ),
                            rt::Condition::In(
                                "ResourceType",
                                &[rt::Literal::Integer(2)],
                                None,
                            ),
                        ],
                    ),
                    rt::Condition::Not(
                        &rt::Condition::Or(
                            &[
                                rt::Condition::Present("FlowId"),
                                rt::Condition::Present("FlowInfo.FileIds"),
                            ],
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["ResourceId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "resource-without-id",
            message: "ResourceType promises a template or a draft, but none is named. Set ResourceId.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "ResourceType",
                        &[rt::Literal::Integer(1), rt::Literal::Integer(3)],
                        None,
                    ),
                    rt::Condition::Not(&rt::Condition::Present("FlowId")),
                ],
            ),
            demand: rt::Demand::Require(&["ResourceId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "fixed-signers-needed",
            message: "The user cannot add signers (ForbidEditApprover), so the request has to bring them. Set FlowInfo.Approvers.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "FlowOption.ForbidEditApprover",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Not(&rt::Condition::Present("FlowApproverList")),
                ],
            ),
            demand: rt::Demand::Require(&["FlowInfo.Approvers"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "template-role",
            message: "The contract comes from a template, but this signer has no role in it. Set RecipientId to one that DescribeTemplates gives.",
            each: "FlowInfo.Approvers[*]",
            when: rt::Condition::In("$.ResourceType", &[rt::Literal::Integer(1)], None),
            demand: rt::Demand::Require(&["RecipientId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "file-role",
            message: "A contract from a file has no roles: leave RecipientId out.",
            each: "FlowInfo.Approvers[*]",
            when: rt::Condition::In("$.ResourceType", &[rt::Literal::Integer(2)], None),
            demand: rt::Demand::Ignored(&["RecipientId"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "template-decides",
            message: "In a contract from a template the template decides how signers confirm: set it there, and leave ApproverSignTypes out.",
            each: "FlowInfo.Approvers[*]",
            when: rt::Condition::In("$.ResourceType", &[rt::Literal::Integer(1)], None),
            demand: rt::Demand::Ignored(&["ApproverSignTypes"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "seal-by-id-or-name",
            message: "In a contract from a template, SignComponents says which seal goes where: name the place by ComponentId or ComponentName.",
            each: "FlowInfo.Approvers[*].SignComponents[*]",
            when: rt::Condition::In("$.ResourceType", &[rt::Literal::Integer(1)], None),
            demand: rt::Demand::AtLeastOneOf(&[&["ComponentId"], &["ComponentName"]]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "seal-id",
            message: "In a contract from a template, SignComponents says which seal goes where: set ComponentValue to the id of the seal.",
            each: "FlowInfo.Approvers[*].SignComponents[*]",
            when: rt::Condition::In("$.ResourceType", &[rt::Literal::Integer(1)], None),
            demand: rt::Demand::Require(&["ComponentValue"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "fields-need-template",
            message: "FormFields fills in fields of a template. For a file put fields and their values into Components.",
            each: "",
            when: rt::Condition::In("ResourceType", &[rt::Literal::Integer(2)], None),
            demand: rt::Demand::Ignored(&["FlowInfo.FormFields"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "components-need-file",
            message: "Components belongs to contracts from a file. For a template fill its fields in through FormFields.",
            each: "",
            when: rt::Condition::In("ResourceType", &[rt::Literal::Integer(1)], None),
            demand: rt::Demand::Ignored(&["FlowInfo.Components"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "result-page-needs-review",
            message: "ResultPageConfig is shown only when the contract is handed in for review. Set FlowInfo.NeedCreateReview, or leave ResultPageConfig out.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "FlowInfo.NeedCreateReview",
                    &[rt::Literal::Boolean(true)],
                    None,
                ),
            ),
            demand: rt::Demand::Ignored(&["FlowOption.ResultPageConfig"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "visibility-needs-copies",
            message: "Nobody gets a copy, so there is nothing to show. Set FlowInfo.CcInfos, or leave CcInfoVisibility out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Absent("FlowInfo.CcInfos"),
                    rt::Condition::In(
                        "FlowOption.CcInfoVisibility",
                        &[rt::Literal::Integer(1), rt::Literal::Integer(2)],
                        None,
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["FlowOption.CcInfoVisibility"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "file-options",
            message: "ForbidModifySealInfos and ForbidAddSignDate only count in a contract from a file: leave them out.",
            each: "FlowInfo.Approvers[*]",
            when: rt::Condition::In("$.ResourceType", &[rt::Literal::Integer(1)], None),
            demand: rt::Demand::Ignored(
                &[
                    "ApproverOption.ForbidModifySealInfos",
                    "ApproverOption.ForbidAddSignDate",
                ],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for ChannelCreatePrepareFlowRequest {
    type Response = ChannelCreatePrepareFlowResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreatePrepareFlow` answers.
#[non_exhaustive]
pub struct ChannelCreatePrepareFlowResponse {
    /// The link to the page.
    /// It works for five minutes.
    pub prepare_flow_url: String,
    /// A link that shows the contract as it would be, valid for five minutes; nothing is started by it.
    /// Documented answers leave it empty.
    pub preview_flow_url: String,
    /// The id that the contract will have.
    /// It means something only once the user has started the contract on the page.
    pub flow_id: Option<String>,
    /// The id that a draft will have.
    /// It means something only once the user has saved a draft on the page; a later call then continues it with ResourceType 3.
    pub draft_id: Option<String>,
}

impl Default for ChannelCreatePrepareFlowResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreatePrepareFlowResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.prepare_flow_url),
                rt::Member::Text(&self.preview_flow_url),
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::OptionalText(&self.draft_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.prepare_flow_url),
                rt::Slot::Text(&mut self.preview_flow_url),
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::OptionalText(&mut self.draft_id),
            ],
        );
    }
}

impl rt::Blank for ChannelCreatePrepareFlowResponse {
    const BLANK: Self = Self {
        prepare_flow_url: String::new(),
        preview_flow_url: String::new(),
        flow_id: None,
        draft_id: None,
    };
}

rt::record_traits!(ChannelCreatePrepareFlowResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreatePrepareFlowResponse",
    fields: &[
        rt::Field::Marked("PrepareFlowUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("PreviewFlowUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Optional("FlowId", rt::Kind::Text),
        rt::Field::Optional("DraftId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreatePrepareFlow",
    summary: "Creates a link to a web page on which an employee prepares a contract and starts it.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InvalidParameter.ComponentPosition \
        InvalidParameter.ComponentValue \
        InvalidParameter.ParamError \
        InvalidParameter.Sensitive \
        InvalidParameterValue \
        OperationDenied \
        OperationDenied.NoPermissionUseServerSignSeal \
        OperationDenied.Sensitive \
        OperationDenied.WhiteListForbid \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.Organization \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreatePrepareFlowRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreatePrepareFlowResponse>,
    },
};

impl crate::essbasic::Client {
    /// Creates a link to a web page on which an employee prepares a contract and starts it.
    ///
    /// See [`ChannelCreatePrepareFlowRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_prepare_flow(
        &self,
        request: &ChannelCreatePrepareFlowRequest,
    ) -> rt::Call<'_, ChannelCreatePrepareFlowResponse> {
        self.0.send(request)
    }
}
