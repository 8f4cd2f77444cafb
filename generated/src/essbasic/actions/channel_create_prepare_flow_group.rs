// Generated from schema/essbasic/2021-05-26/actions/ChannelCreatePrepareFlowGroup.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Creates a link to a web page on which an employee prepares a group of contracts and starts it.
///
/// The page does what ChannelCreateFlowGroupByFiles does, for contracts from files only at present.
/// The call starts nothing: the group begins when the user presses the start button.
/// Documented links end after five minutes.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - A group is prepared in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - Groups can only be prepared from files at present: set ResourceType to 2. (warns)
/// - A contract from a file needs it: set FileIds to the id that UploadFiles returned. (warns) (`InvalidParameter.FlowFileIds`)
/// - The contract comes from a template, but this signer has no role in it.
///   Set RecipientId to one that DescribeTemplates gives. (warns)
/// - A contract from a file has no roles: leave RecipientId out. (advice)
/// - Groups take no copy recipients: leave CcInfos out. (warns)
/// - FlowGroupType is given to every contract of the group: leave FlowType out. (advice)
/// - FormFields fills in fields of a template.
///   For a file put fields and their values into Components. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.AgeNotAchieveNormalLegal`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL),
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
pub struct ChannelCreatePrepareFlowGroupRequest {
    /// The contracts of the group, each with its file and signers.
    ///
    /// Limits: at least 2 items (warns); at most 50 items.
    pub base_flow_infos: Vec<structs::BaseFlowInfo>,
    /// What the group is called, which signers see.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns); at most 200 characters.
    pub flow_group_name: String,
    /// What the contracts are made from.
    /// Only files (2) are supported at present.
    ///
    /// Limits: one of `1`, `2`.
    pub resource_type: enums::ResourceType,
    /// The application, the customer company that starts the group, and the employee who uses the page.
    /// All three must be given; company and employee must be verified, and the employee must have joined the company.
    pub agent: Option<structs::Agent>,
    /// Whether signers confirm each contract of the group on its own, and what the user may change on the page, such as names and deadlines.
    pub flow_group_options: Option<structs::FlowGroupOptions>,
    /// The kind of contract, which goes for all contracts of the group.
    pub flow_group_type: Option<String>,
    /// When the time to sign ends, for all contracts of the group, whatever the Deadline of each.
    ///
    /// 0 means not set. Limits: seconds since 1970; not in the past (warns) (`InvalidParameter.FlowDeadLine`).
    pub flow_group_deadline: Option<i64>,
}

impl ChannelCreatePrepareFlowGroupRequest {
    /// Makes one with what it needs.
    pub fn new(
        base_flow_infos: impl IntoIterator<Item = structs::BaseFlowInfo>,
        flow_group_name: impl Into<String>,
        resource_type: enums::ResourceType,
    ) -> Self {
        Self {
            base_flow_infos: rt::list(base_flow_infos),
            flow_group_name: flow_group_name.into(),
            resource_type,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `BaseFlowInfos`.
    pub fn base_flow_infos(
        mut self,
        base_flow_infos: impl IntoIterator<Item = structs::BaseFlowInfo>,
    ) -> Self {
        self.base_flow_infos = rt::list(base_flow_infos);
        self
    }
    /// Sets `FlowGroupName`.
    pub fn flow_group_name(mut self, flow_group_name: impl Into<String>) -> Self {
        self.flow_group_name = flow_group_name.into();
        self
    }
    /// Sets `ResourceType`.
    #[inline]
    pub fn resource_type(mut self, resource_type: enums::ResourceType) -> Self {
        self.resource_type = resource_type;
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
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
    /// Sets `FlowGroupType`.
    pub fn flow_group_type(mut self, flow_group_type: impl Into<String>) -> Self {
        self.flow_group_type = Some(flow_group_type.into());
        self
    }
    /// Sets `FlowGroupDeadline`.
    #[inline]
    pub fn flow_group_deadline(mut self, flow_group_deadline: i64) -> Self {
        self.flow_group_deadline = Some(flow_group_deadline);
        self
    }
}

impl rt::Record for ChannelCreatePrepareFlowGroupRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.base_flow_infos),
                rt::Member::Text(&self.flow_group_name),
                rt::Member::Value(&self.resource_type),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_group_options),
                rt::Member::OptionalText(&self.flow_group_type),
                rt::Member::OptionalInteger(&self.flow_group_deadline),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.base_flow_infos),
                rt::Slot::Text(&mut self.flow_group_name),
                rt::Slot::Value(&mut self.resource_type),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.flow_group_options),
                rt::Slot::OptionalText(&mut self.flow_group_type),
                rt::Slot::OptionalInteger(&mut self.flow_group_deadline),
            ],
        );
    }
}

impl rt::Blank for ChannelCreatePrepareFlowGroupRequest {
    const BLANK: Self = Self {
        base_flow_infos: Vec::new(),
        flow_group_name: String::new(),
        resource_type: rt::Blank::BLANK,
        agent: None,
        flow_group_options: None,
        flow_group_type: None,
        flow_group_deadline: None,
    };
}

rt::record_traits!(ChannelCreatePrepareFlowGroupRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreatePrepareFlowGroupRequest",
    fields: &[
        rt::Field::Limited(
            "BaseFlowInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::base_flow_info::SHAPE)),
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::MinItems(2)),
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
        rt::Field::Limited(
            "ResourceType",
            rt::Kind::Enum(&enums::resource_type::TABLE),
            rt::REQUIRED,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(&[rt::Literal::Integer(1), rt::Literal::Integer(2)]),
                ),
            ],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "FlowGroupOptions",
            rt::Kind::Record(&structs::flow_group_options::SHAPE),
        ),
        rt::Field::Optional("FlowGroupType", rt::Kind::Text),
        rt::Field::Limited(
            "FlowGroupDeadline",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds)),
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Time(Some(0), None),
                    "InvalidParameter.FlowDeadLine",
                ),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "A group is prepared in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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
            id: "files-only",
            message: "Groups can only be prepared from files at present: set ResourceType to 2.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Allow("ResourceType", &[rt::Literal::Integer(2)]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "file-of-contract",
            message: "A contract from a file needs it: set FileIds to the id that UploadFiles returned.",
            each: "BaseFlowInfos[*]",
            when: rt::Condition::In("$.ResourceType", &[rt::Literal::Integer(2)], None),
            demand: rt::Demand::Require(&["FileIds"]),
            severity: rt::Severity::Warn,
            code: "InvalidParameter.FlowFileIds",
        },
        rt::Rule {
            id: "template-role",
            message: "The contract comes from a template, but this signer has no role in it. Set RecipientId to one that DescribeTemplates gives.",
            each: "BaseFlowInfos[*].Approvers[*]",
            when: rt::Condition::In("$.ResourceType", &[rt::Literal::Integer(1)], None),
            demand: rt::Demand::Require(&["RecipientId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "file-role",
            message: "A contract from a file has no roles: leave RecipientId out.",
            each: "BaseFlowInfos[*].Approvers[*]",
            when: rt::Condition::In("$.ResourceType", &[rt::Literal::Integer(2)], None),
            demand: rt::Demand::Ignored(&["RecipientId"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "no-copies",
            message: "Groups take no copy recipients: leave CcInfos out.",
            each: "BaseFlowInfos[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Forbid(&["CcInfos"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "group-type-wins",
            message: "FlowGroupType is given to every contract of the group: leave FlowType out.",
            each: "BaseFlowInfos[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["FlowType"], "$.FlowGroupType"),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "fields-need-template",
            message: "FormFields fills in fields of a template. For a file put fields and their values into Components.",
            each: "BaseFlowInfos[*]",
            when: rt::Condition::In("$.ResourceType", &[rt::Literal::Integer(2)], None),
            demand: rt::Demand::Ignored(&["FormFields"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for ChannelCreatePrepareFlowGroupRequest {
    type Response = ChannelCreatePrepareFlowGroupResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreatePrepareFlowGroup` answers.
#[non_exhaustive]
pub struct ChannelCreatePrepareFlowGroupResponse {
    /// The id that the group will have.
    /// It means something only once the user has started the group on the page.
    pub flow_group_id: String,
    /// The link to the page, which can be embedded.
    pub prepare_url: String,
}

impl Default for ChannelCreatePrepareFlowGroupResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreatePrepareFlowGroupResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Text(&self.flow_group_id), rt::Member::Text(&self.prepare_url)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_group_id),
                rt::Slot::Text(&mut self.prepare_url),
            ],
        );
    }
}

impl rt::Blank for ChannelCreatePrepareFlowGroupResponse {
    const BLANK: Self = Self {
        flow_group_id: String::new(),
        prepare_url: String::new(),
    };
}

rt::record_traits!(ChannelCreatePrepareFlowGroupResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreatePrepareFlowGroupResponse",
    fields: &[
        rt::Field::Required("FlowGroupId", rt::Kind::Text),
        rt::Field::Marked("PrepareUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreatePrepareFlowGroup",
    summary: "Creates a link to a web page on which an employee prepares a group of contracts and starts it.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.AgeNotAchieveNormalLegal \
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
        blank: rt::blank::<ChannelCreatePrepareFlowGroupRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreatePrepareFlowGroupResponse>,
    },
};

impl crate::essbasic::Client {
    /// Creates a link to a web page on which an employee prepares a group of contracts and starts it.
    ///
    /// See [`ChannelCreatePrepareFlowGroupRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_prepare_flow_group(
        &self,
        request: &ChannelCreatePrepareFlowGroupRequest,
    ) -> rt::Call<'_, ChannelCreatePrepareFlowGroupResponse> {
        self.0.send(request)
    }
}
