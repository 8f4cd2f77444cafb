// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateFlowGroupByFiles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Starts a group of contracts from uploaded PDF files, which each signer signs together through one link.
///
/// For papers that belong together: signers see them as a list and sign the group as a whole.
/// Upload the files with UploadFiles first; the initiating company and employee must be verified, signers need not be.
/// Each contract costs one contract of the quota at once, given back only if the group is cancelled before anybody has signed by hand; expiry, refusal, completion and release do not bring it back.
/// Groups take no copy recipients, and automatic company signing must be enabled by Tencent; contracts with automatic signing cannot have anything for signers to fill in.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/partnerApis/startFlows/ChannelCreateFlowGroupByFiles) (in Chinese)
///
/// # Rules
///
/// - The group is started in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - Groups do not support a Deadline for one signer: set the Deadline of the contract instead. (warns)
/// - ApproverVerifyType of the group goes before the checks of single signers: leave ApproverVerifyTypes out. (advice)
/// - These settings only work with SignBeanTag 1, which groups do not have: place the sign components yourself, or start single contracts with ChannelCreateFlowByFiles. (advice)
/// - These members belong to contracts from templates and to signing links, and have no effect when a group starts from files: leave them out. (advice)
/// - This belongs to the embedded page of ChannelCreatePrepareFlowGroup and has no effect here: leave it out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.AgeNotAchieveNormalLegal`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL),
/// [`FailedOperation.OrganizationNameChanged`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_NAME_CHANGED),
/// [`FailedOperation.OrganizationNameNeedChange`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DbConnection`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_CONNECTION),
/// [`InternalError.Decryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DECRYPTION),
/// [`InternalError.Encryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_ENCRYPTION),
/// [`InternalError.GenerateId`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_GENERATE_ID),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InternalError.ThirdParty`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_THIRD_PARTY),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.Application`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPLICATION),
/// [`InvalidParameter.ApproverType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPROVER_TYPE),
/// [`InvalidParameter.ApproverVerifyType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPROVER_VERIFY_TYPE),
/// [`InvalidParameter.BizApproverAlreadyExists`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_BIZ_APPROVER_ALREADY_EXISTS),
/// [`InvalidParameter.CardType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_TYPE),
/// [`InvalidParameter.CustomShowMap`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CUSTOM_SHOW_MAP),
/// [`InvalidParameter.CustomerData`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CUSTOMER_DATA),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`InvalidParameter.FlowApproverInfos`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_APPROVER_INFOS),
/// [`InvalidParameter.FlowApprovers`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_APPROVERS),
/// [`InvalidParameter.FlowCallbackUrl`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_CALLBACK_URL),
/// [`InvalidParameter.FlowDeadLine`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_DEAD_LINE),
/// [`InvalidParameter.FlowDescription`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_DESCRIPTION),
/// [`InvalidParameter.FlowFileIds`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_FILE_IDS),
/// [`InvalidParameter.FlowName`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_NAME),
/// [`InvalidParameter.FlowType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_TYPE),
/// [`InvalidParameter.Name`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NAME),
/// [`InvalidParameter.NonsupportMobile`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NONSUPPORT_MOBILE),
/// [`InvalidParameter.OrganizationName`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_ORGANIZATION_NAME),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.SignComponentType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_SIGN_COMPONENT_TYPE),
/// [`InvalidParameter.Unordered`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_UNORDERED),
/// [`InvalidParameter.UnsupportedComponentType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_UNSUPPORTED_COMPONENT_TYPE),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`LimitExceeded`](super::super::ErrorCode#associatedconstant.LIMIT_EXCEEDED),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`MissingParameter.MissComponentName`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_MISS_COMPONENT_NAME),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.ByFilesServerSignForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_BY_FILES_SERVER_SIGN_FORBID),
/// [`OperationDenied.ErrNoResourceAccess`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS),
/// [`OperationDenied.InvalidApproverAge`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_INVALID_APPROVER_AGE),
/// [`OperationDenied.NoApproverMobileCheckPermission`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_APPROVER_MOBILE_CHECK_PERMISSION),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.NoQuota`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_QUOTA),
/// [`OperationDenied.OverseaAbilityNotOpen`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_OVERSEA_ABILITY_NOT_OPEN),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.Resource`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_RESOURCE),
/// [`ResourceNotFound.Seal`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_SEAL),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateFlowGroupByFilesRequest {
    /// The contracts of the group, each with its own file and signers.
    ///
    /// Limits: at least 2 items; at most 50 items.
    pub flow_file_infos: Vec<structs::FlowFileInfo>,
    /// The name of the group, which signers see.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns); at most 200 characters.
    pub flow_group_name: String,
    /// The application, the customer company that starts the group, and its employee who does so.
    /// All three must be given; company and employee must be verified, and the employee must have joined the company.
    pub agent: Option<structs::Agent>,
    /// Whether signers show their face (`VerifyCheck`) or private persons may use the stated mobile number instead (`MobileCheck`) to see the group.
    /// It goes before what contracts and signers set; MobileCheck must be enabled for the company.
    ///
    /// Default: `"VerifyCheck"`.
    pub approver_verify_type: Option<enums::ApproverVerifyType>,
    /// Whether signers confirm each contract of the group on its own.
    /// Its settings for embedded pages have no effect here.
    pub flow_group_options: Option<structs::FlowGroupOptions>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
}

impl ChannelCreateFlowGroupByFilesRequest {
    /// Makes one with what it needs.
    pub fn new(
        flow_file_infos: impl IntoIterator<Item = structs::FlowFileInfo>,
        flow_group_name: impl Into<String>,
    ) -> Self {
        Self {
            flow_file_infos: rt::list(flow_file_infos),
            flow_group_name: flow_group_name.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `FlowFileInfos`.
    pub fn flow_file_infos(
        mut self,
        flow_file_infos: impl IntoIterator<Item = structs::FlowFileInfo>,
    ) -> Self {
        self.flow_file_infos = rt::list(flow_file_infos);
        self
    }
    /// Sets `FlowGroupName`.
    pub fn flow_group_name(mut self, flow_group_name: impl Into<String>) -> Self {
        self.flow_group_name = flow_group_name.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
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
    /// Sets `FlowGroupOptions`.
    #[inline]
    pub fn flow_group_options(
        mut self,
        flow_group_options: structs::FlowGroupOptions,
    ) -> Self {
        self.flow_group_options = Some(flow_group_options);
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

impl rt::Record for ChannelCreateFlowGroupByFilesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.flow_file_infos),
                rt::Member::Text(&self.flow_group_name),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.approver_verify_type),
                rt::Member::Value(&self.flow_group_options),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.flow_file_infos),
                rt::Slot::Text(&mut self.flow_group_name),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.approver_verify_type),
                rt::Slot::Value(&mut self.flow_group_options),
                rt::Slot::Value(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateFlowGroupByFilesRequest {
    const BLANK: Self = Self {
        flow_file_infos: Vec::new(),
        flow_group_name: String::new(),
        agent: None,
        approver_verify_type: None,
        flow_group_options: None,
        operator: None,
    };
}

rt::record_traits!(ChannelCreateFlowGroupByFilesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowGroupByFilesRequest",
    fields: &[
        rt::Field::Limited(
            "FlowFileInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_file_info::SHAPE)),
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
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "ApproverVerifyType",
            rt::Kind::Enum(&enums::approver_verify_type::TABLE),
        ),
        rt::Field::Optional(
            "FlowGroupOptions",
            rt::Kind::Record(&structs::flow_group_options::SHAPE),
        ),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "The group is started in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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
            id: "no-deadline-per-signer",
            message: "Groups do not support a Deadline for one signer: set the Deadline of the contract instead.",
            each: "FlowFileInfos[*].FlowApprovers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Forbid(&["Deadline"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "group-check-wins",
            message: "ApproverVerifyType of the group goes before the checks of single signers: leave ApproverVerifyTypes out.",
            each: "FlowFileInfos[*].FlowApprovers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["ApproverVerifyTypes"],
                "$.ApproverVerifyType",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "signers-add-no-components",
            message: "These settings only work with SignBeanTag 1, which groups do not have: place the sign components yourself, or start single contracts with ChannelCreateFlowByFiles.",
            each: "FlowFileInfos[*].FlowApprovers[*]",
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
            id: "template-and-link-members",
            message: "These members belong to contracts from templates and to signing links, and have no effect when a group starts from files: leave them out.",
            each: "FlowFileInfos[*].FlowApprovers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["RecipientId", "SignId", "SignTypeSelector", "Intention"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "embedded-page-members",
            message: "This belongs to the embedded page of ChannelCreatePrepareFlowGroup and has no effect here: leave it out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &[
                    "FlowGroupOptions.NoEditFlowName",
                    "FlowGroupOptions.NoEditFlowType",
                    "FlowGroupOptions.NoEditDeadline",
                    "FlowGroupOptions.SignComponentConfig",
                    "FlowGroupOptions.ForbidEditWatermark",
                    "FlowGroupOptions.HideSignCodeAfterStart",
                    "FlowGroupOptions.SignAfterStart",
                    "FlowGroupOptions.PreviewAfterStart",
                ],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for ChannelCreateFlowGroupByFilesRequest {
    type Response = ChannelCreateFlowGroupByFilesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateFlowGroupByFiles` answers.
#[non_exhaustive]
pub struct ChannelCreateFlowGroupByFilesResponse {
    /// The id of the group.
    /// Keep it: links, cancelling and queries of the group need it.
    pub flow_group_id: String,
    /// The ids of the contracts, in the order of FlowFileInfos.
    pub flow_ids: Vec<String>,
    /// The signers of each contract with the ids that the service gave them.
    pub approvers: Vec<structs::FlowGroupApprovers>,
}

impl Default for ChannelCreateFlowGroupByFilesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateFlowGroupByFilesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_group_id),
                rt::Member::Value(&self.flow_ids),
                rt::Member::Value(&self.approvers),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_group_id),
                rt::Slot::Value(&mut self.flow_ids),
                rt::Slot::Value(&mut self.approvers),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateFlowGroupByFilesResponse {
    const BLANK: Self = Self {
        flow_group_id: String::new(),
        flow_ids: Vec::new(),
        approvers: Vec::new(),
    };
}

rt::record_traits!(ChannelCreateFlowGroupByFilesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowGroupByFilesResponse",
    fields: &[
        rt::Field::Required("FlowGroupId", rt::Kind::Text),
        rt::Field::Required("FlowIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Optional(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_group_approvers::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateFlowGroupByFiles",
    summary: "Starts a group of contracts from uploaded PDF files, which each signer signs together through one link.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.AgeNotAchieveNormalLegal \
        FailedOperation.OrganizationNameChanged \
        FailedOperation.OrganizationNameNeedChange \
        InternalError \
        InternalError.Db \
        InternalError.DbConnection \
        InternalError.Decryption \
        InternalError.Encryption \
        InternalError.GenerateId \
        InternalError.System \
        InternalError.ThirdParty \
        InvalidParameter \
        InvalidParameter.Application \
        InvalidParameter.ApproverType \
        InvalidParameter.ApproverVerifyType \
        InvalidParameter.BizApproverAlreadyExists \
        InvalidParameter.CardType \
        InvalidParameter.CustomShowMap \
        InvalidParameter.CustomerData \
        InvalidParameter.DataNotFound \
        InvalidParameter.FlowApproverInfos \
        InvalidParameter.FlowApprovers \
        InvalidParameter.FlowCallbackUrl \
        InvalidParameter.FlowDeadLine \
        InvalidParameter.FlowDescription \
        InvalidParameter.FlowFileIds \
        InvalidParameter.FlowName \
        InvalidParameter.FlowType \
        InvalidParameter.Name \
        InvalidParameter.NonsupportMobile \
        InvalidParameter.OrganizationName \
        InvalidParameter.ParamError \
        InvalidParameter.SignComponentType \
        InvalidParameter.Unordered \
        InvalidParameter.UnsupportedComponentType \
        InvalidParameterValue \
        LimitExceeded \
        MissingParameter \
        MissingParameter.MissComponentName \
        OperationDenied \
        OperationDenied.ByFilesServerSignForbid \
        OperationDenied.ErrNoResourceAccess \
        OperationDenied.InvalidApproverAge \
        OperationDenied.NoApproverMobileCheckPermission \
        OperationDenied.NoIdentityVerify \
        OperationDenied.NoQuota \
        OperationDenied.OverseaAbilityNotOpen \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.Resource \
        ResourceNotFound.Seal \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateFlowGroupByFilesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateFlowGroupByFilesResponse>,
    },
};

impl crate::essbasic::Client {
    /// Starts a group of contracts from uploaded PDF files, which each signer signs together through one link.
    ///
    /// See [`ChannelCreateFlowGroupByFilesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_flow_group_by_files(
        &self,
        request: &ChannelCreateFlowGroupByFilesRequest,
    ) -> rt::Call<'_, ChannelCreateFlowGroupByFilesResponse> {
        self.0.send(request)
    }
}
