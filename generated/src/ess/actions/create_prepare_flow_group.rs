// Generated from schema/ess/2020-11-11/actions/CreatePrepareFlowGroup.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Creates a link to a web page on which a user prepares a group of contracts and starts it.
///
/// The page can be embedded in a system of your own and does what CreateFlowGroupByFiles does; groups from templates are not supported.
/// The call starts nothing: the group begins when the user starts it on the page.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The page makes groups from files only: send ResourceType 2, and the files in FileIds. (warns)
/// - The group is made from files: set FileIds of each contract. (warns) (`MissingParameter.ResourceId`)
/// - Components holds what is written into the PDF: no SIGN\_ types, which go into SignComponents of a signer. (`OperationDenied.NoSupportComponentType`)
/// - ApproverVerifyType of the group decides, so ApproverVerifyTypes of the signers has no effect. (advice)
/// - FlowGroupType is given to every contract of the group: leave FlowType out. (advice)
/// - FlowGroupDeadline is given to every contract of the group: leave Deadline out. (advice)
/// - On an embedded page signers cannot be left to be named later: leave FillType out, or let the user add the signer. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.AgeNotAchieveNormalLegal`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL),
/// [`FailedOperation.FlowHasDocument`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_FLOW_HAS_DOCUMENT),
/// [`FailedOperation.FlowHasNoDocument`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_FLOW_HAS_NO_DOCUMENT),
/// [`FailedOperation.NoSignReviewPass`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_NO_SIGN_REVIEW_PASS),
/// [`FailedOperation.OrganizationExperienceChange`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE),
/// [`FailedOperation.OrganizationNameChanged`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_NAME_CHANGED),
/// [`FailedOperation.OrganizationNameNeedChange`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE),
/// [`FailedOperation.PreViewUrlFail`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_PRE_VIEW_URL_FAIL),
/// [`FailedOperation.RequestLimitExceeded`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED),
/// [`FailedOperation.UserInfoNoMatch`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_USER_INFO_NO_MATCH),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DbConnection`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_CONNECTION),
/// [`InternalError.DbInsert`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_INSERT),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.JsonMarshal`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_JSON_MARSHAL),
/// [`InternalError.Pdf`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_PDF),
/// [`InternalError.Serialize`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SERIALIZE),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ApproverType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPROVER_TYPE),
/// [`InvalidParameter.CardNumber`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_NUMBER),
/// [`InvalidParameter.CardType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_TYPE),
/// [`InvalidParameter.CcNum`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CC_NUM),
/// [`InvalidParameter.ClientToken`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CLIENT_TOKEN),
/// [`InvalidParameter.ComponentFileIndex`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_COMPONENT_FILE_INDEX),
/// [`InvalidParameter.ComponentPage`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_COMPONENT_PAGE),
/// [`InvalidParameter.ComponentPosition`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_COMPONENT_POSITION),
/// [`InvalidParameter.ComponentTypeNoMatchValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_COMPONENT_TYPE_NO_MATCH_VALUE),
/// [`InvalidParameter.ComponentValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_COMPONENT_VALUE),
/// [`InvalidParameter.CustomShowMap`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CUSTOM_SHOW_MAP),
/// [`InvalidParameter.EmptyParams`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_EMPTY_PARAMS),
/// [`InvalidParameter.EndPoint`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_END_POINT),
/// [`InvalidParameter.FlowCallbackUrl`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_CALLBACK_URL),
/// [`InvalidParameter.FlowDeadLine`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_DEAD_LINE),
/// [`InvalidParameter.FlowDescription`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_DESCRIPTION),
/// [`InvalidParameter.FlowName`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_NAME),
/// [`InvalidParameter.FlowType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_TYPE),
/// [`InvalidParameter.FlowUserData`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_USER_DATA),
/// [`InvalidParameter.FromSource`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FROM_SOURCE),
/// [`InvalidParameter.IdCardValidityOverLimit`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_ID_CARD_VALIDITY_OVER_LIMIT),
/// [`InvalidParameter.InvalidChannel`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_CHANNEL),
/// [`InvalidParameter.InvalidId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_ID),
/// [`InvalidParameter.InvalidMobile`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_MOBILE),
/// [`InvalidParameter.InvalidName`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_NAME),
/// [`InvalidParameter.InvalidOrganizationName`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_ORGANIZATION_NAME),
/// [`InvalidParameter.InvalidVerifyChannel`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_VERIFY_CHANNEL),
/// [`InvalidParameter.MissingRequiredComponentValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_MISSING_REQUIRED_COMPONENT_VALUE),
/// [`InvalidParameter.Mobile`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_MOBILE),
/// [`InvalidParameter.Name`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NAME),
/// [`InvalidParameter.NotifyType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NOTIFY_TYPE),
/// [`InvalidParameter.OrganizationName`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_ORGANIZATION_NAME),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.PersonAutoSignTag`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PERSON_AUTO_SIGN_TAG),
/// [`InvalidParameter.PreReadTime`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PRE_READ_TIME),
/// [`InvalidParameter.SealId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_SEAL_ID),
/// [`InvalidParameter.SignComponents`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_SIGN_COMPONENTS),
/// [`InvalidParameter.VerifyChannel`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VERIFY_CHANNEL),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`LimitExceeded`](super::super::ErrorCode#associatedconstant.LIMIT_EXCEEDED),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`MissingParameter.ApproverMobile`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_APPROVER_MOBILE),
/// [`MissingParameter.ApproverName`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_APPROVER_NAME),
/// [`MissingParameter.ApproverOrganizationInfo`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_APPROVER_ORGANIZATION_INFO),
/// [`MissingParameter.ApproverRole`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_APPROVER_ROLE),
/// [`MissingParameter.ApproverSignComponent`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_APPROVER_SIGN_COMPONENT),
/// [`MissingParameter.Field`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_FIELD),
/// [`MissingParameter.FileNames`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_FILE_NAMES),
/// [`MissingParameter.FlowApprover`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_FLOW_APPROVER),
/// [`MissingParameter.FlowId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_FLOW_ID),
/// [`MissingParameter.KeyWord`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_KEY_WORD),
/// [`MissingParameter.Recipient`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_RECIPIENT),
/// [`MissingParameter.ResourceId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_RESOURCE_ID),
/// [`MissingParameter.ServerSignSealId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_SERVER_SIGN_SEAL_ID),
/// [`MissingParameter.SignComponents`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_SIGN_COMPONENTS),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.ApproverNoMatchTemplate`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_APPROVER_NO_MATCH_TEMPLATE),
/// [`OperationDenied.ApproverRepeat`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_APPROVER_REPEAT),
/// [`OperationDenied.BranchSendFlowToParentNotAllow`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_BRANCH_SEND_FLOW_TO_PARENT_NOT_ALLOW),
/// [`OperationDenied.CcForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_CC_FORBID),
/// [`OperationDenied.CcUserRepeat`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_CC_USER_REPEAT),
/// [`OperationDenied.ErrNoSupportIndividualHasOrganizationName`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ERR_NO_SUPPORT_INDIVIDUAL_HAS_ORGANIZATION_NAME),
/// [`OperationDenied.FileDeleted`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FILE_DELETED),
/// [`OperationDenied.FileNoMatchResource`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FILE_NO_MATCH_RESOURCE),
/// [`OperationDenied.FlowStatusForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FLOW_STATUS_FORBID),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.InvalidApproverAge`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_INVALID_APPROVER_AGE),
/// [`OperationDenied.ManyResourceId`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_MANY_RESOURCE_ID),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN),
/// [`OperationDenied.NoOpenServerSign`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_OPEN_SERVER_SIGN),
/// [`OperationDenied.NoPermissionUseResource`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_PERMISSION_USE_RESOURCE),
/// [`OperationDenied.NoPermissionUseServerSignSeal`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_PERMISSION_USE_SERVER_SIGN_SEAL),
/// [`OperationDenied.NoQuota`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_QUOTA),
/// [`OperationDenied.NoSupportComponentType`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_SUPPORT_COMPONENT_TYPE),
/// [`OperationDenied.NoSupportJumpPage`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_SUPPORT_JUMP_PAGE),
/// [`OperationDenied.OrgUniformSocialCreditCodeErr`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORG_UNIFORM_SOCIAL_CREDIT_CODE_ERR),
/// [`OperationDenied.OrganizationNotActivated`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_NOT_ACTIVATED),
/// [`OperationDenied.OutQueryLimit`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_OUT_QUERY_LIMIT),
/// [`OperationDenied.OverSeaForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_OVER_SEA_FORBID),
/// [`OperationDenied.PersonHasNoSignature`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_PERSON_HAS_NO_SIGNATURE),
/// [`OperationDenied.PersonNoOpenServerSign`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_PERSON_NO_OPEN_SERVER_SIGN),
/// [`OperationDenied.PersonServerSignForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_PERSON_SERVER_SIGN_FORBID),
/// [`OperationDenied.RequiredComponentNotFill`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_REQUIRED_COMPONENT_NOT_FILL),
/// [`OperationDenied.ServerSignNoAllowComponent`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_SERVER_SIGN_NO_ALLOW_COMPONENT),
/// [`OperationDenied.ServerSignNoSupportSignature`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_SERVER_SIGN_NO_SUPPORT_SIGNATURE),
/// [`OperationDenied.SubOrgNotJoin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_SUB_ORG_NOT_JOIN),
/// [`OperationDenied.WhiteListForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_WHITE_LIST_FORBID),
/// [`RequestLimitExceeded`](super::super::ErrorCode#associatedconstant.REQUEST_LIMIT_EXCEEDED),
/// [`ResourceInUse`](super::super::ErrorCode#associatedconstant.RESOURCE_IN_USE),
/// [`ResourceInsufficient`](super::super::ErrorCode#associatedconstant.RESOURCE_INSUFFICIENT),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.AuthActiveOrganization`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_AUTH_ACTIVE_ORGANIZATION),
/// [`ResourceNotFound.Document`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_DOCUMENT),
/// [`ResourceNotFound.ErrNotExistRole`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_ERR_NOT_EXIST_ROLE),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`ResourceNotFound.FlowApprover`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW_APPROVER),
/// [`ResourceNotFound.NotExistDocument`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_NOT_EXIST_DOCUMENT),
/// [`ResourceNotFound.NotExistFlow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_NOT_EXIST_FLOW),
/// [`ResourceNotFound.NotExistResource`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_NOT_EXIST_RESOURCE),
/// [`ResourceNotFound.NotExistTemplate`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_NOT_EXIST_TEMPLATE),
/// [`ResourceNotFound.Organization`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_ORGANIZATION),
/// [`ResourceNotFound.Resource`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_RESOURCE),
/// [`ResourceNotFound.SuperAdmin`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_SUPER_ADMIN),
/// [`ResourceNotFound.User`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_USER),
/// [`ResourceNotFound.VerifyUser`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_VERIFY_USER),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE),
/// [`UnknownParameter`](super::super::ErrorCode#associatedconstant.UNKNOWN_PARAMETER),
/// [`UnsupportedOperation`](super::super::ErrorCode#associatedconstant.UNSUPPORTED_OPERATION)
#[must_use]
#[non_exhaustive]
pub struct CreatePrepareFlowGroupRequest {
    /// The member of staff who uses the page and becomes the initiator of the group; this person needs the right to call the action and to use the files.
    pub operator: Option<structs::UserInfo>,
    /// The name under which the group is shown, on the page and to its signers.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns); at most 200 characters.
    pub flow_group_name: String,
    /// The contracts that the page begins with, each with its file in FileIds.
    ///
    /// Limits: at least 2 items (warns); at most 50 items.
    pub flow_group_infos: Vec<structs::FlowGroupInfo>,
    /// What the contracts are made from; for now only files (2) work.
    ///
    /// Limits: one of `1`, `2`.
    pub resource_type: enums::ResourceType,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// What the user may do on the page, how signers are told, and whether the group is approved by the service's workflow first.
    pub flow_group_options: Option<structs::FlowGroupOptions>,
    /// The category of all contracts of the group, in your own words.
    pub flow_group_type: Option<String>,
    /// When all contracts of the group must have been signed.
    /// It goes before the Deadline of each contract.
    ///
    /// 0 means not set. Limits: seconds since 1970; not in the past (warns).
    pub flow_group_deadline: Option<i64>,
}

impl CreatePrepareFlowGroupRequest {
    /// Makes one with what it needs.
    pub fn new(
        flow_group_name: impl Into<String>,
        flow_group_infos: impl IntoIterator<Item = structs::FlowGroupInfo>,
        resource_type: enums::ResourceType,
    ) -> Self {
        Self {
            flow_group_name: flow_group_name.into(),
            flow_group_infos: rt::list(flow_group_infos),
            resource_type,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `FlowGroupName`.
    pub fn flow_group_name(mut self, flow_group_name: impl Into<String>) -> Self {
        self.flow_group_name = flow_group_name.into();
        self
    }
    /// Sets `FlowGroupInfos`.
    pub fn flow_group_infos(
        mut self,
        flow_group_infos: impl IntoIterator<Item = structs::FlowGroupInfo>,
    ) -> Self {
        self.flow_group_infos = rt::list(flow_group_infos);
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

impl rt::Record for CreatePrepareFlowGroupRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.flow_group_name),
                rt::Member::Value(&self.flow_group_infos),
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
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.flow_group_name),
                rt::Slot::Value(&mut self.flow_group_infos),
                rt::Slot::Value(&mut self.resource_type),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.flow_group_options),
                rt::Slot::OptionalText(&mut self.flow_group_type),
                rt::Slot::OptionalInteger(&mut self.flow_group_deadline),
            ],
        );
    }
}

impl rt::Blank for CreatePrepareFlowGroupRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_group_name: String::new(),
        flow_group_infos: Vec::new(),
        resource_type: rt::Blank::BLANK,
        agent: None,
        flow_group_options: None,
        flow_group_type: None,
        flow_group_deadline: None,
    };
}

rt::record_traits!(CreatePrepareFlowGroupRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreatePrepareFlowGroupRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
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
            "FlowGroupInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_group_info::SHAPE)),
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::MinItems(2)),
                rt::Check::Deny(rt::Test::MaxItems(50)),
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
                rt::Check::Warn(rt::Test::Time(Some(0), None)),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "files-only",
            message: "The page makes groups from files only: send ResourceType 2, and the files in FileIds.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Allow("ResourceType", &[rt::Literal::Integer(2)]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "file-needed",
            message: "The group is made from files: set FileIds of each contract.",
            each: "FlowGroupInfos[*]",
            when: rt::Condition::In("$.ResourceType", &[rt::Literal::Integer(2)], None),
            demand: rt::Demand::Require(&["FileIds"]),
            severity: rt::Severity::Warn,
            code: "MissingParameter.ResourceId",
        },
        rt::Rule {
            id: "component-types",
            message: "Components holds what is written into the PDF: no SIGN_ types, which go into SignComponents of a signer.",
            each: "FlowGroupInfos[*].Components[*]",
            when: rt::Condition::In(
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
                None,
            ),
            demand: rt::Demand::Forbid(&["ComponentType"]),
            severity: rt::Severity::Deny,
            code: "OperationDenied.NoSupportComponentType",
        },
        rt::Rule {
            id: "group-check-wins",
            message: "ApproverVerifyType of the group decides, so ApproverVerifyTypes of the signers has no effect.",
            each: "FlowGroupInfos[*].Approvers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["ApproverVerifyTypes"],
                "$.FlowGroupOptions.ApproverVerifyType",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "group-type-wins",
            message: "FlowGroupType is given to every contract of the group: leave FlowType out.",
            each: "FlowGroupInfos[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["FlowType"], "$.FlowGroupType"),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "group-deadline-wins",
            message: "FlowGroupDeadline is given to every contract of the group: leave Deadline out.",
            each: "FlowGroupInfos[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["Deadline"], "$.FlowGroupDeadline"),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "fill-type-on-page",
            message: "On an embedded page signers cannot be left to be named later: leave FillType out, or let the user add the signer.",
            each: "FlowGroupInfos[*].Approvers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["ApproverOption.FillType"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for CreatePrepareFlowGroupRequest {
    type Response = CreatePrepareFlowGroupResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreatePrepareFlowGroup` answers.
#[non_exhaustive]
pub struct CreatePrepareFlowGroupResponse {
    /// The id that the group will have.
    /// It means something only once the user has started the group on the page.
    pub flow_group_id: String,
    /// The link to the page for the group.
    pub prepare_url: Option<String>,
}

impl Default for CreatePrepareFlowGroupResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreatePrepareFlowGroupResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_group_id),
                rt::Member::OptionalText(&self.prepare_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_group_id),
                rt::Slot::OptionalText(&mut self.prepare_url),
            ],
        );
    }
}

impl rt::Blank for CreatePrepareFlowGroupResponse {
    const BLANK: Self = Self {
        flow_group_id: String::new(),
        prepare_url: None,
    };
}

rt::record_traits!(CreatePrepareFlowGroupResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreatePrepareFlowGroupResponse",
    fields: &[
        rt::Field::Required("FlowGroupId", rt::Kind::Text),
        rt::Field::Marked("PrepareUrl", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreatePrepareFlowGroup",
    summary: "Creates a link to a web page on which a user prepares a group of contracts and starts it.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.AgeNotAchieveNormalLegal \
        FailedOperation.FlowHasDocument \
        FailedOperation.FlowHasNoDocument \
        FailedOperation.NoSignReviewPass \
        FailedOperation.OrganizationExperienceChange \
        FailedOperation.OrganizationNameChanged \
        FailedOperation.OrganizationNameNeedChange \
        FailedOperation.PreViewUrlFail \
        FailedOperation.RequestLimitExceeded \
        FailedOperation.UserInfoNoMatch \
        InternalError \
        InternalError.Db \
        InternalError.DbConnection \
        InternalError.DbInsert \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.JsonMarshal \
        InternalError.Pdf \
        InternalError.Serialize \
        InternalError.System \
        InvalidParameter.ApproverType \
        InvalidParameter.CardNumber \
        InvalidParameter.CardType \
        InvalidParameter.CcNum \
        InvalidParameter.ClientToken \
        InvalidParameter.ComponentFileIndex \
        InvalidParameter.ComponentPage \
        InvalidParameter.ComponentPosition \
        InvalidParameter.ComponentTypeNoMatchValue \
        InvalidParameter.ComponentValue \
        InvalidParameter.CustomShowMap \
        InvalidParameter.EmptyParams \
        InvalidParameter.EndPoint \
        InvalidParameter.FlowCallbackUrl \
        InvalidParameter.FlowDeadLine \
        InvalidParameter.FlowDescription \
        InvalidParameter.FlowName \
        InvalidParameter.FlowType \
        InvalidParameter.FlowUserData \
        InvalidParameter.FromSource \
        InvalidParameter.IdCardValidityOverLimit \
        InvalidParameter.InvalidChannel \
        InvalidParameter.InvalidId \
        InvalidParameter.InvalidMobile \
        InvalidParameter.InvalidName \
        InvalidParameter.InvalidOrganizationName \
        InvalidParameter.InvalidVerifyChannel \
        InvalidParameter.MissingRequiredComponentValue \
        InvalidParameter.Mobile \
        InvalidParameter.Name \
        InvalidParameter.NotifyType \
        InvalidParameter.OrganizationName \
        InvalidParameter.ParamError \
        InvalidParameter.PersonAutoSignTag \
        InvalidParameter.PreReadTime \
        InvalidParameter.SealId \
        InvalidParameter.SignComponents \
        InvalidParameter.VerifyChannel \
        InvalidParameterValue \
        LimitExceeded \
        MissingParameter \
        MissingParameter.ApproverMobile \
        MissingParameter.ApproverName \
        MissingParameter.ApproverOrganizationInfo \
        MissingParameter.ApproverRole \
        MissingParameter.ApproverSignComponent \
        MissingParameter.Field \
        MissingParameter.FileNames \
        MissingParameter.FlowApprover \
        MissingParameter.FlowId \
        MissingParameter.KeyWord \
        MissingParameter.Recipient \
        MissingParameter.ResourceId \
        MissingParameter.ServerSignSealId \
        MissingParameter.SignComponents \
        OperationDenied \
        OperationDenied.ApproverNoMatchTemplate \
        OperationDenied.ApproverRepeat \
        OperationDenied.BranchSendFlowToParentNotAllow \
        OperationDenied.CcForbid \
        OperationDenied.CcUserRepeat \
        OperationDenied.ErrNoSupportIndividualHasOrganizationName \
        OperationDenied.FileDeleted \
        OperationDenied.FileNoMatchResource \
        OperationDenied.FlowStatusForbid \
        OperationDenied.Forbid \
        OperationDenied.InvalidApproverAge \
        OperationDenied.ManyResourceId \
        OperationDenied.NoIdentityVerify \
        OperationDenied.NoLogin \
        OperationDenied.NoOpenServerSign \
        OperationDenied.NoPermissionUseResource \
        OperationDenied.NoPermissionUseServerSignSeal \
        OperationDenied.NoQuota \
        OperationDenied.NoSupportComponentType \
        OperationDenied.NoSupportJumpPage \
        OperationDenied.OrgUniformSocialCreditCodeErr \
        OperationDenied.OrganizationNotActivated \
        OperationDenied.OutQueryLimit \
        OperationDenied.OverSeaForbid \
        OperationDenied.PersonHasNoSignature \
        OperationDenied.PersonNoOpenServerSign \
        OperationDenied.PersonServerSignForbid \
        OperationDenied.RequiredComponentNotFill \
        OperationDenied.ServerSignNoAllowComponent \
        OperationDenied.ServerSignNoSupportSignature \
        OperationDenied.SubOrgNotJoin \
        OperationDenied.WhiteListForbid \
        RequestLimitExceeded \
        ResourceInUse \
        ResourceInsufficient \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.AuthActiveOrganization \
        ResourceNotFound.Document \
        ResourceNotFound.ErrNotExistRole \
        ResourceNotFound.Flow \
        ResourceNotFound.FlowApprover \
        ResourceNotFound.NotExistDocument \
        ResourceNotFound.NotExistFlow \
        ResourceNotFound.NotExistResource \
        ResourceNotFound.NotExistTemplate \
        ResourceNotFound.Organization \
        ResourceNotFound.Resource \
        ResourceNotFound.SuperAdmin \
        ResourceNotFound.User \
        ResourceNotFound.VerifyUser \
        ResourceUnavailable \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature \
        UnknownParameter \
        UnsupportedOperation",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreatePrepareFlowGroupRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreatePrepareFlowGroupResponse>,
    },
};

impl crate::ess::Client {
    /// Creates a link to a web page on which a user prepares a group of contracts and starts it.
    ///
    /// See [`CreatePrepareFlowGroupRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_prepare_flow_group(
        &self,
        request: &CreatePrepareFlowGroupRequest,
    ) -> rt::Call<'_, CreatePrepareFlowGroupResponse> {
        self.0.send(request)
    }
}
