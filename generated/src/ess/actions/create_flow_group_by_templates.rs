// Generated from schema/ess/2020-11-11/actions/CreateFlowGroupByTemplates.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Starts a group of contracts from several templates, which each signer signs together through one link.
///
/// For contracts that belong together: signers see them as a list and sign the group as a whole.
/// Unlike CreateFlow it needs no further step.
/// Each contract costs quota at once, which comes back only if it is cancelled before anybody has signed by hand; refusal, expiry, completion and release do not bring it back.
/// Groups take no copy recipients.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/startFlows/CreateFlowGroupByTemplates) (in Chinese)
///
/// # Rules
///
/// - The group is made from templates: set TemplateId of each contract.
/// - Components fills in the initiator's fields of the template: what is signed stands in the template itself. (warns) (`OperationDenied.NoSupportComponentType`)
/// - In a contract from a template the template decides this.
///   Set it there, and leave the member out. (advice)
/// - ApproverVerifyType works only in groups made from files: set it in the templates, and leave it out. (advice)
/// - UserFlowType of the group decides the category of each contract: leave FlowType out. (advice)
/// - This belongs to the embedded page of CreatePrepareFlowGroup and has no effect here: leave it out. (advice)
/// - CanEditApprover and ForbidModifySealInfos belong to embedded pages and have no effect here: leave them out. (advice)
/// - LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out. (advice)
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
pub struct CreateFlowGroupByTemplatesRequest {
    /// The member of staff who starts the group; this person needs the right to start contracts by API and to use the templates.
    pub operator: Option<structs::UserInfo>,
    /// What the signers see as the name of the group.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns); at most 200 characters.
    pub flow_group_name: String,
    /// The contracts of the group, each with its template in TemplateId.
    ///
    /// Limits: at least 2 items; at most 50 items.
    pub flow_group_infos: Vec<structs::FlowGroupInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// How signers are told, and whether the group is approved by the service's workflow first.
    pub flow_group_options: Option<structs::FlowGroupOptions>,
    /// One of the company's own contract types, for all contracts of the group; it goes before the types that the templates have.
    pub user_flow_type: Option<structs::UserFlowType>,
}

impl CreateFlowGroupByTemplatesRequest {
    /// Makes one with what it needs.
    pub fn new(
        flow_group_name: impl Into<String>,
        flow_group_infos: impl IntoIterator<Item = structs::FlowGroupInfo>,
    ) -> Self {
        Self {
            flow_group_name: flow_group_name.into(),
            flow_group_infos: rt::list(flow_group_infos),
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
    /// Sets `UserFlowType`.
    #[inline]
    pub fn user_flow_type(mut self, user_flow_type: structs::UserFlowType) -> Self {
        self.user_flow_type = Some(user_flow_type);
        self
    }
}

impl rt::Record for CreateFlowGroupByTemplatesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.flow_group_name),
                rt::Member::Value(&self.flow_group_infos),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_group_options),
                rt::Member::Value(&self.user_flow_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.flow_group_name),
                rt::Slot::Value(&mut self.flow_group_infos),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.flow_group_options),
                rt::Slot::Value(&mut self.user_flow_type),
            ],
        );
    }
}

impl rt::Blank for CreateFlowGroupByTemplatesRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_group_name: String::new(),
        flow_group_infos: Vec::new(),
        agent: None,
        flow_group_options: None,
        user_flow_type: None,
    };
}

rt::record_traits!(CreateFlowGroupByTemplatesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateFlowGroupByTemplatesRequest",
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
                rt::Check::Deny(rt::Test::MinItems(2)),
                rt::Check::Deny(rt::Test::MaxItems(50)),
            ],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "FlowGroupOptions",
            rt::Kind::Record(&structs::flow_group_options::SHAPE),
        ),
        rt::Field::Optional(
            "UserFlowType",
            rt::Kind::Record(&structs::user_flow_type::SHAPE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "template-needed",
            message: "The group is made from templates: set TemplateId of each contract.",
            each: "FlowGroupInfos[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["TemplateId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "component-types",
            message: "Components fills in the initiator's fields of the template: what is signed stands in the template itself.",
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
            severity: rt::Severity::Warn,
            code: "OperationDenied.NoSupportComponentType",
        },
        rt::Rule {
            id: "template-decides",
            message: "In a contract from a template the template decides this. Set it there, and leave the member out.",
            each: "FlowGroupInfos[*].Approvers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &[
                    "SignComponents",
                    "Components",
                    "ApproverVerifyTypes",
                    "ApproverSignTypes",
                ],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "files-only-check",
            message: "ApproverVerifyType works only in groups made from files: set it in the templates, and leave it out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["FlowGroupOptions.ApproverVerifyType"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "group-type-wins",
            message: "UserFlowType of the group decides the category of each contract: leave FlowType out.",
            each: "FlowGroupInfos[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["FlowType"], "$.UserFlowType"),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "embedded-page-members",
            message: "This belongs to the embedded page of CreatePrepareFlowGroup and has no effect here: leave it out.",
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
        rt::Rule {
            id: "embedded-page-signers",
            message: "CanEditApprover and ForbidModifySealInfos belong to embedded pages and have no effect here: leave them out.",
            each: "FlowGroupInfos[*].Approvers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &[
                    "ApproverOption.CanEditApprover",
                    "ApproverOption.ForbidModifySealInfos",
                ],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "embedded-page-components",
            message: "LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out.",
            each: "FlowGroupInfos[*].Components[*]",
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

impl rt::Request for CreateFlowGroupByTemplatesRequest {
    type Response = CreateFlowGroupByTemplatesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFlowGroupByTemplates` answers.
#[non_exhaustive]
pub struct CreateFlowGroupByTemplatesResponse {
    /// The id of the group.
    /// Keep it: links, reminders and reviews of the group need it.
    pub flow_group_id: String,
    /// The ids of the contracts of the group.
    pub flow_ids: Vec<String>,
    /// The signers of each contract, with the ids that links and naming a signer later need.
    pub approvers: Vec<structs::FlowGroupApprovers>,
    /// The id of the approval workflow.
    /// Only if FlowGroupNeedWorkflow was set.
    pub workflow_instance_id: Option<String>,
}

impl Default for CreateFlowGroupByTemplatesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateFlowGroupByTemplatesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_group_id),
                rt::Member::Value(&self.flow_ids),
                rt::Member::Value(&self.approvers),
                rt::Member::OptionalText(&self.workflow_instance_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_group_id),
                rt::Slot::Value(&mut self.flow_ids),
                rt::Slot::Value(&mut self.approvers),
                rt::Slot::OptionalText(&mut self.workflow_instance_id),
            ],
        );
    }
}

impl rt::Blank for CreateFlowGroupByTemplatesResponse {
    const BLANK: Self = Self {
        flow_group_id: String::new(),
        flow_ids: Vec::new(),
        approvers: Vec::new(),
        workflow_instance_id: None,
    };
}

rt::record_traits!(CreateFlowGroupByTemplatesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateFlowGroupByTemplatesResponse",
    fields: &[
        rt::Field::Required("FlowGroupId", rt::Kind::Text),
        rt::Field::Required("FlowIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Optional(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_group_approvers::SHAPE)),
        ),
        rt::Field::Optional("WorkflowInstanceId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateFlowGroupByTemplates",
    summary: "Starts a group of contracts from several templates, which each signer signs together through one link.",
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
        blank: rt::blank::<CreateFlowGroupByTemplatesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateFlowGroupByTemplatesResponse>,
    },
};

impl crate::ess::Client {
    /// Starts a group of contracts from several templates, which each signer signs together through one link.
    ///
    /// See [`CreateFlowGroupByTemplatesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_flow_group_by_templates(
        &self,
        request: &CreateFlowGroupByTemplatesRequest,
    ) -> rt::Call<'_, CreateFlowGroupByTemplatesResponse> {
        self.0.send(request)
    }
}
