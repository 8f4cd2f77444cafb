// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateFlowGroupByTemplates.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Starts a group of contracts from templates, which each signer signs together through one link.
///
/// For papers that belong together: signers see them as a list and sign the group as a whole.
/// The initiating company and employee must be verified, signers need not be.
/// Each contract costs one contract of the quota at once, given back only if the group is cancelled before anybody has signed by hand; expiry, refusal, completion and release do not bring it back.
/// Groups take no copy recipients; Tencent must enable automatic company signing, and contracts with automatic signing cannot have anything for signers to fill in.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - A group is started in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - A contract needs its template: set TemplateId.
/// - Groups take no copy recipients: leave CcInfos and CcNotifyType out. (warns)
/// - Groups do not support a Deadline for one signer: set the Deadline of the contract instead. (warns)
/// - FlowOperateLimit only works with CreateFlowsByTemplates: leave it out of groups. (advice)
///
/// # Error codes
///
/// [`FailedOperation.OrganizationNameChanged`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_NAME_CHANGED),
/// [`FailedOperation.OrganizationNameNeedChange`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.Decryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DECRYPTION),
/// [`InternalError.Encryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_ENCRYPTION),
/// [`InternalError.GenerateId`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_GENERATE_ID),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InternalError.ThirdParty`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_THIRD_PARTY),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.Application`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPLICATION),
/// [`InvalidParameter.ApproverVerifyType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPROVER_VERIFY_TYPE),
/// [`InvalidParameter.BizApproverAlreadyExists`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_BIZ_APPROVER_ALREADY_EXISTS),
/// [`InvalidParameter.ComponentPosition`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_COMPONENT_POSITION),
/// [`InvalidParameter.ComponentType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_COMPONENT_TYPE),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`InvalidParameter.FlowInfos`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_INFOS),
/// [`InvalidParameter.MissingRequiredParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_MISSING_REQUIRED_PARAMETER_VALUE),
/// [`InvalidParameter.Mobile`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_MOBILE),
/// [`InvalidParameter.OperatorId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_OPERATOR_ID),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.Sensitive`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_SENSITIVE),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`LimitExceeded`](super::super::ErrorCode#associatedconstant.LIMIT_EXCEEDED),
/// [`LimitExceeded.CreateFlowNum`](super::super::ErrorCode#associatedconstant.LIMIT_EXCEEDED_CREATE_FLOW_NUM),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.OrganizationClosing`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_CLOSING),
/// [`OperationDenied.Sensitive`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_SENSITIVE),
/// [`OperationDenied.UserNotInOrganization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NOT_IN_ORGANIZATION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.Template`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_TEMPLATE),
/// [`ResourceNotFound.User`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_USER),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateFlowGroupByTemplatesRequest {
    /// The application, the customer company that starts the group, and its employee who does so.
    /// All three must be given; company and employee must be verified, and the employee must have joined the company.
    pub agent: Option<structs::Agent>,
    /// The contracts of the group, each made from a template.
    ///
    /// Limits: at least 2 items; at most 50 items.
    pub flow_infos: Vec<structs::FlowInfo>,
    /// The name of the group, which signers see.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns); at most 200 characters.
    pub flow_group_name: String,
}

impl ChannelCreateFlowGroupByTemplatesRequest {
    /// Makes one with what it needs.
    pub fn new(
        flow_infos: impl IntoIterator<Item = structs::FlowInfo>,
        flow_group_name: impl Into<String>,
    ) -> Self {
        Self {
            flow_infos: rt::list(flow_infos),
            flow_group_name: flow_group_name.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `FlowInfos`.
    pub fn flow_infos(
        mut self,
        flow_infos: impl IntoIterator<Item = structs::FlowInfo>,
    ) -> Self {
        self.flow_infos = rt::list(flow_infos);
        self
    }
    /// Sets `FlowGroupName`.
    pub fn flow_group_name(mut self, flow_group_name: impl Into<String>) -> Self {
        self.flow_group_name = flow_group_name.into();
        self
    }
}

impl rt::Record for ChannelCreateFlowGroupByTemplatesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_infos),
                rt::Member::Text(&self.flow_group_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.flow_infos),
                rt::Slot::Text(&mut self.flow_group_name),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateFlowGroupByTemplatesRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_infos: Vec::new(),
        flow_group_name: String::new(),
    };
}

rt::record_traits!(ChannelCreateFlowGroupByTemplatesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowGroupByTemplatesRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "FlowInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_info::SHAPE)),
            rt::REQUIRED,
            &[
                rt::Check::Deny(rt::Test::MinItems(2)),
                rt::Check::Deny(rt::Test::MaxItems(50)),
            ],
        ),
        rt::Field::Limited(
            "FlowGroupName",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::CjkWord)),
                rt::Check::Deny(rt::Test::MaxLength(200, rt::LengthUnit::Chars)),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "A group is started in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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
            id: "template-needed",
            message: "A contract needs its template: set TemplateId.",
            each: "FlowInfos[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["TemplateId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "no-copies",
            message: "Groups take no copy recipients: leave CcInfos and CcNotifyType out.",
            each: "FlowInfos[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Forbid(&["CcInfos"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "no-deadline-per-signer",
            message: "Groups do not support a Deadline for one signer: set the Deadline of the contract instead.",
            each: "FlowInfos[*].FlowApprovers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Forbid(&["Deadline"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "no-operate-limit",
            message: "FlowOperateLimit only works with CreateFlowsByTemplates: leave it out of groups.",
            each: "FlowInfos[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["FlowOperateLimit"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for ChannelCreateFlowGroupByTemplatesRequest {
    type Response = ChannelCreateFlowGroupByTemplatesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateFlowGroupByTemplates` answers.
#[non_exhaustive]
pub struct ChannelCreateFlowGroupByTemplatesResponse {
    /// The id of the group, 32 characters.
    /// Keep it: links, cancelling and queries of the group need it.
    pub flow_group_id: String,
    /// The ids of the contracts of the group, in the order of FlowInfos.
    pub flow_ids: Vec<String>,
    /// The tasks for documents of the group that take time to put together, such as those with dynamic tables.
    /// Ask after them with DescribeFileConvertTask.
    pub task_infos: Vec<structs::TaskInfo>,
    /// The signers of each contract of the group, with the ids that the service gave them.
    pub approvers: Vec<structs::FlowGroupApprovers>,
}

impl Default for ChannelCreateFlowGroupByTemplatesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateFlowGroupByTemplatesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_group_id),
                rt::Member::Value(&self.flow_ids),
                rt::Member::Value(&self.task_infos),
                rt::Member::Value(&self.approvers),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_group_id),
                rt::Slot::Value(&mut self.flow_ids),
                rt::Slot::Value(&mut self.task_infos),
                rt::Slot::Value(&mut self.approvers),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateFlowGroupByTemplatesResponse {
    const BLANK: Self = Self {
        flow_group_id: String::new(),
        flow_ids: Vec::new(),
        task_infos: Vec::new(),
        approvers: Vec::new(),
    };
}

rt::record_traits!(ChannelCreateFlowGroupByTemplatesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowGroupByTemplatesResponse",
    fields: &[
        rt::Field::Required("FlowGroupId", rt::Kind::Text),
        rt::Field::Required("FlowIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Required(
            "TaskInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::task_info::SHAPE)),
        ),
        rt::Field::Optional(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_group_approvers::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateFlowGroupByTemplates",
    summary: "Starts a group of contracts from templates, which each signer signs together through one link.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation.OrganizationNameChanged \
        FailedOperation.OrganizationNameNeedChange \
        InternalError \
        InternalError.Db \
        InternalError.Decryption \
        InternalError.Encryption \
        InternalError.GenerateId \
        InternalError.System \
        InternalError.ThirdParty \
        InvalidParameter \
        InvalidParameter.Application \
        InvalidParameter.ApproverVerifyType \
        InvalidParameter.BizApproverAlreadyExists \
        InvalidParameter.ComponentPosition \
        InvalidParameter.ComponentType \
        InvalidParameter.DataNotFound \
        InvalidParameter.FlowInfos \
        InvalidParameter.MissingRequiredParameterValue \
        InvalidParameter.Mobile \
        InvalidParameter.OperatorId \
        InvalidParameter.ParamError \
        InvalidParameter.Sensitive \
        InvalidParameterValue \
        LimitExceeded \
        LimitExceeded.CreateFlowNum \
        MissingParameter \
        OperationDenied \
        OperationDenied.NoIdentityVerify \
        OperationDenied.OrganizationClosing \
        OperationDenied.Sensitive \
        OperationDenied.UserNotInOrganization \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.Template \
        ResourceNotFound.User \
        ResourceUnavailable \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateFlowGroupByTemplatesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateFlowGroupByTemplatesResponse>,
    },
};

impl crate::essbasic::Client {
    /// Starts a group of contracts from templates, which each signer signs together through one link.
    ///
    /// See [`ChannelCreateFlowGroupByTemplatesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_flow_group_by_templates(
        &self,
        request: &ChannelCreateFlowGroupByTemplatesRequest,
    ) -> rt::Call<'_, ChannelCreateFlowGroupByTemplatesResponse> {
        self.0.send(request)
    }
}
