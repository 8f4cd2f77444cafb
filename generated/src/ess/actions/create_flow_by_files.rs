// Generated from schema/ess/2020-11-11/actions/CreateFlowByFiles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Starts a contract from an uploaded PDF.
///
/// Upload the PDF with UploadFiles first; other formats go through CreateFileConvertTask.
/// Starting spends contract quota, which comes back only if the contract is cancelled before anybody has signed by hand and while quota for cancelling is left; refusal, expiry and completion do not bring it back.
/// A company signs through OrganizationName, ApproverName and ApproverMobile, or OrganizationName and UserId for verified staff of the own company; a private person through ApproverName and ApproverMobile.
/// Pass the signing link on with CreateSchemeUrl or CreateFlowSignUrl, and follow the contract by callbacks or DescribeFlowBriefs.
///
/// By default the service takes 300 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/startFlows/CreateFlowByFiles) (in Chinese)
///
/// # Rules
///
/// - A contract needs signers: set Approvers, or OpenDynamicSignFlow to add them while it is being signed. (`MissingParameter.FlowApprover`)
/// - A private person who signs automatically (ApproverType 7) needs AutoSignScene. (`InvalidParameter.PersonAutoSignTag`)
/// - PreviewType has an effect only while NeedPreview is true. (advice)
/// - This signer has nothing to sign: set SignComponents, or SignBeanTag 1 to let signers place seals and signatures themselves. (warns) (`MissingParameter.ApproverSignComponent`)
/// - AddSignComponentsLimits limits what signers add themselves: it needs SignBeanTag 1. (advice)
/// - ForbidAddSignDate has an effect only with SignBeanTag 1. (advice)
/// - AddSignComponentUseSealSize has an effect only with SignBeanTag 1. (advice)
/// - ApproverVerifyType of the contract decides, so ApproverVerifyTypes of the signers has no effect. (advice)
/// - Parties of WeCom of whom any one may sign must not share a mark: give each its own CustomApproverTag. (warns)
/// - The same person must not get the copy twice: remove one of the entries with this mobile number. (warns) (`OperationDenied.CcUserRepeat`)
/// - Components of the contract holds what is written into the PDF: no SIGN\_ types, which go into SignComponents of a signer. (`OperationDenied.NoSupportComponentType`)
/// - What is written into the PDF needs its content: set ComponentValue, or let a signer fill it in through Approvers\[\].Components. (warns) (`InvalidParameter.MissingRequiredComponentValue`)
/// - CcNotifyType says when those who get a copy are told, and nobody gets one: set CcInfos, or leave CcNotifyType out. (advice)
/// - Two of Components have the same ComponentId: give each control of the PDF an id of its own. (warns)
/// - Two of the SignComponents have the same ComponentId: give each control of the PDF an id of its own. (warns)
/// - Two of the signers' Components have the same ComponentId: give each control of the PDF an id of its own. (warns)
/// - CanEditApprover and ForbidModifySealInfos belong to embedded pages and have no effect here: leave them out. (advice)
/// - LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out. (advice)
/// - LockComponentValue and ForbidMoveAndDelete belong to embedded pages and have no effect here: leave them out. (advice)
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
/// [`InternalError.Api`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_API),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DbConnection`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_CONNECTION),
/// [`InternalError.DbInsert`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_INSERT),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.JsonMarshal`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_JSON_MARSHAL),
/// [`InternalError.Mq`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_MQ),
/// [`InternalError.Pdf`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_PDF),
/// [`InternalError.Serialize`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SERIALIZE),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ApproverType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPROVER_TYPE),
/// [`InvalidParameter.CardNumber`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_NUMBER),
/// [`InvalidParameter.CardType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_TYPE),
/// [`InvalidParameter.CcNum`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CC_NUM),
/// [`InvalidParameter.ClientToken`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CLIENT_TOKEN),
/// [`InvalidParameter.ComponentFileIndex`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_COMPONENT_FILE_INDEX),
/// [`InvalidParameter.ComponentInvalid`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_COMPONENT_INVALID),
/// [`InvalidParameter.ComponentPage`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_COMPONENT_PAGE),
/// [`InvalidParameter.ComponentPosition`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_COMPONENT_POSITION),
/// [`InvalidParameter.ComponentType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_COMPONENT_TYPE),
/// [`InvalidParameter.ComponentTypeNoMatchValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_COMPONENT_TYPE_NO_MATCH_VALUE),
/// [`InvalidParameter.ComponentValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_COMPONENT_VALUE),
/// [`InvalidParameter.CustomShowMap`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CUSTOM_SHOW_MAP),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`InvalidParameter.EmptyParams`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_EMPTY_PARAMS),
/// [`InvalidParameter.EndPoint`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_END_POINT),
/// [`InvalidParameter.FlowApprovers`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_APPROVERS),
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
/// [`InvalidParameter.Keyword`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_KEYWORD),
/// [`InvalidParameter.MissingRequiredComponentValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_MISSING_REQUIRED_COMPONENT_VALUE),
/// [`InvalidParameter.Mobile`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_MOBILE),
/// [`InvalidParameter.Name`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NAME),
/// [`InvalidParameter.NotifyType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NOTIFY_TYPE),
/// [`InvalidParameter.OrganizationName`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_ORGANIZATION_NAME),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.PersonAutoSignTag`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PERSON_AUTO_SIGN_TAG),
/// [`InvalidParameter.PreReadTime`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PRE_READ_TIME),
/// [`InvalidParameter.SealId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_SEAL_ID),
/// [`InvalidParameter.SignComponentType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_SIGN_COMPONENT_TYPE),
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
/// [`OperationDenied.NoApproverMobileCheckPermission`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_APPROVER_MOBILE_CHECK_PERMISSION),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN),
/// [`OperationDenied.NoOpenServerSign`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_OPEN_SERVER_SIGN),
/// [`OperationDenied.NoPermissionUseResource`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_PERMISSION_USE_RESOURCE),
/// [`OperationDenied.NoPermissionUseServerSignSeal`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_PERMISSION_USE_SERVER_SIGN_SEAL),
/// [`OperationDenied.NoQuota`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_QUOTA),
/// [`OperationDenied.NoSupportComponentType`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_SUPPORT_COMPONENT_TYPE),
/// [`OperationDenied.NoSupportJumpPage`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_SUPPORT_JUMP_PAGE),
/// [`OperationDenied.OrgUniformSocialCreditCodeErr`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORG_UNIFORM_SOCIAL_CREDIT_CODE_ERR),
/// [`OperationDenied.OrganizationClosing`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_CLOSING),
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
/// [`OperationDenied.UserNoAudit`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NO_AUDIT),
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
pub struct CreateFlowByFilesRequest {
    /// The member of staff who starts the contract; it may be one of a subsidiary of the group.
    /// The role of that user needs the right to start contracts by API.
    pub operator: Option<structs::UserInfo>,
    /// The name of the contract.
    /// Signers see it, and a download of the finished contract is named after it.
    ///
    /// Limits: only Chinese characters, letters, digits, blanks and common punctuation (warns) (`InvalidParameter.FlowName`); at most 200 characters (`InvalidParameter.FlowName`).
    pub flow_name: String,
    /// The PDF that is signed, by its id from UploadFiles (other formats from CreateFileConvertTask).
    /// It is a list, but takes one file.
    ///
    /// Limits: at least 1 item (`MissingParameter.ResourceId`); at most 1 item (`OperationDenied.ManyResourceId`).
    pub file_ids: Vec<String>,
    /// The parties of the contract.
    /// Where they sign one after the other, they do so in this order.
    ///
    /// Limits: at most 50 items (`InvalidParameter.FlowApprovers`).
    pub approvers: Option<Vec<structs::ApproverInfo>>,
    /// What the contract is about, for those who look at it.
    ///
    /// Limits: at most 1000 characters (`InvalidParameter.FlowDescription`).
    pub flow_description: Option<String>,
    /// The category the contract is filed under, such as a sales contract.
    /// A category that the company does not have yet is created.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns) (`InvalidParameter.FlowType`); at most 200 characters (`InvalidParameter.FlowType`).
    pub flow_type: Option<String>,
    /// What is written into the PDF when the contract is started, such as texts, ticks, pictures and watermarks, each with its value.
    pub components: Option<Vec<structs::Component>>,
    /// Who gets a copy, to read the contract and see how far it is without signing: private persons and staff of the own company.
    /// Nobody may be among both these and the signers.
    ///
    /// Limits: at most 50 items (`InvalidParameter.CcNum`).
    pub cc_infos: Option<Vec<structs::CcInfo>>,
    /// When those who get a copy are told by text message.
    ///
    /// Default: `0`.
    pub cc_notify_type: Option<enums::CcNotifyType>,
    /// Whether to only make a preview: nothing is started, and the answer has PreviewUrl, which lives 300 seconds, in place of FlowId.
    /// Previews have a quota of their own, twice the number of contracts bought; when it is used up, more must be bought.
    ///
    /// Default: `false`.
    pub need_preview: Option<bool>,
    /// What the preview link opens.
    ///
    /// Default: `0`.
    pub preview_type: Option<enums::PreviewType>,
    /// When everybody must have signed; after that the contract is void.
    /// If it is not set, 365 days after the contract was started.
    ///
    /// 0 means 365 days after the contract was started. Limits: seconds since 1970; not in the past (warns) (`InvalidParameter.FlowDeadLine`).
    pub deadline: Option<i64>,
    /// Whether all may sign at the same time.
    /// Otherwise they sign one after the other.
    ///
    /// Default: `false`.
    pub unordered: Option<bool>,
    /// Data of your own, in base64, which comes back unchanged in the callbacks about this contract.
    ///
    /// Limits: base64 (warns) (`InvalidParameter.FlowUserData`); at most 20480 characters (`InvalidParameter.FlowUserData`).
    pub user_data: Option<String>,
    /// When the initiator's company is reminded by text message that the contract itself runs out, for example in order to renew it.
    ///
    /// 0 means no reminder. Limits: seconds since 1970; not in the past, at most 87660 hours from now (warns).
    pub reminded_on: Option<i64>,
    /// What private persons must pass before the contract is shown.
    /// It overrides ApproverVerifyTypes of the signers.
    ///
    /// Default: `"VerifyCheck"`.
    pub approver_verify_type: Option<enums::ApproverVerifyType>,
    /// Who places seals and signatures: you, in SignComponents of each signer, or the signers themselves.
    ///
    /// Default: `0`.
    pub sign_bean_tag: Option<enums::SignBeanTag>,
    /// The text that stands for the contract in the list of the mini-program.
    /// It may hold the variables {合同名称} (name of the contract), {发起方企业} and {发起方姓名} (company and person that start it), {签署方N企业} and {签署方N姓名} (company and person of signer N, from 1 up to the number of signers); everything else stands as it is.
    ///
    /// Limits: text with no other variables than {合同名称}, {发起方企业}, {发起方姓名}, {签署方N企业} and {签署方N姓名}, N from 1 to 50 (warns) (`InvalidParameter.CustomShowMap`).
    pub custom_show_map: Option<String>,
    /// For a group's parent company that acts for a subsidiary: names that subsidiary.
    pub agent: Option<structs::Agent>,
    /// What private persons sign automatically for.
    /// The vendor opens automatic signing by persons on request only.
    pub auto_sign_scene: Option<enums::AutoSignScene>,
    /// Whether the initiator's own signers can sign only after an internal approval, which CreateFlowSignReview reports.
    /// Until then their signing is blocked; it works for automatic signing too.
    ///
    /// Default: `false`.
    pub need_sign_review: Option<bool>,
    /// Which word the text messages and pages use for the contract.
    ///
    /// Default: `0`.
    pub flow_display_type: Option<enums::FlowDisplayType>,
    /// Whether signers can be added while the contract is being signed; it may then be started without any.
    /// The company needs modular billing, and dynamic signers 2.0 switched on for its applications.
    ///
    /// Default: `false`.
    pub open_dynamic_sign_flow: Option<bool>,
    /// Whether the contract goes through the approval workflow of the service before it is started.
    /// The answer then has WorkflowInstanceId.
    ///
    /// Default: `false`.
    pub workflow: Option<bool>,
    /// What is ruled out for this contract from the start: undoing it by a release agreement once everybody has signed.
    pub flow_operate_limit: Option<structs::FlowOperateLimit>,
}

impl CreateFlowByFilesRequest {
    /// Makes one with what it needs.
    pub fn new(
        flow_name: impl Into<String>,
        file_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            flow_name: flow_name.into(),
            file_ids: rt::list_from(file_ids),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `FlowName`.
    pub fn flow_name(mut self, flow_name: impl Into<String>) -> Self {
        self.flow_name = flow_name.into();
        self
    }
    /// Sets `FileIds`.
    pub fn file_ids(
        mut self,
        file_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_ids = rt::list_from(file_ids);
        self
    }
    /// Sets `Approvers`.
    pub fn approvers(
        mut self,
        approvers: impl IntoIterator<Item = structs::ApproverInfo>,
    ) -> Self {
        self.approvers = Some(rt::list(approvers));
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
    /// Sets `Components`.
    pub fn components(
        mut self,
        components: impl IntoIterator<Item = structs::Component>,
    ) -> Self {
        self.components = Some(rt::list(components));
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
    /// Sets `CcNotifyType`.
    #[inline]
    pub fn cc_notify_type(mut self, cc_notify_type: enums::CcNotifyType) -> Self {
        self.cc_notify_type = Some(cc_notify_type);
        self
    }
    /// Sets `NeedPreview`.
    #[inline]
    pub fn need_preview(mut self, need_preview: bool) -> Self {
        self.need_preview = Some(need_preview);
        self
    }
    /// Sets `PreviewType`.
    #[inline]
    pub fn preview_type(mut self, preview_type: enums::PreviewType) -> Self {
        self.preview_type = Some(preview_type);
        self
    }
    /// Sets `Deadline`.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }
    /// Sets `Unordered`.
    #[inline]
    pub fn unordered(mut self, unordered: bool) -> Self {
        self.unordered = Some(unordered);
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
    /// Sets `RemindedOn`.
    #[inline]
    pub fn reminded_on(mut self, reminded_on: i64) -> Self {
        self.reminded_on = Some(reminded_on);
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
    /// Sets `SignBeanTag`.
    #[inline]
    pub fn sign_bean_tag(mut self, sign_bean_tag: enums::SignBeanTag) -> Self {
        self.sign_bean_tag = Some(sign_bean_tag);
        self
    }
    /// Sets `CustomShowMap`.
    pub fn custom_show_map(mut self, custom_show_map: impl Into<String>) -> Self {
        self.custom_show_map = Some(custom_show_map.into());
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
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
    /// Sets `OpenDynamicSignFlow`.
    #[inline]
    pub fn open_dynamic_sign_flow(mut self, open_dynamic_sign_flow: bool) -> Self {
        self.open_dynamic_sign_flow = Some(open_dynamic_sign_flow);
        self
    }
    /// Sets `Workflow`.
    #[inline]
    pub fn workflow(mut self, workflow: bool) -> Self {
        self.workflow = Some(workflow);
        self
    }
    /// Sets `FlowOperateLimit`.
    #[inline]
    pub fn flow_operate_limit(
        mut self,
        flow_operate_limit: structs::FlowOperateLimit,
    ) -> Self {
        self.flow_operate_limit = Some(flow_operate_limit);
        self
    }
}

impl rt::Record for CreateFlowByFilesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.flow_name),
                rt::Member::Value(&self.file_ids),
                rt::Member::Value(&self.approvers),
                rt::Member::OptionalText(&self.flow_description),
                rt::Member::OptionalText(&self.flow_type),
                rt::Member::Value(&self.components),
                rt::Member::Value(&self.cc_infos),
                rt::Member::Value(&self.cc_notify_type),
                rt::Member::OptionalBoolean(&self.need_preview),
                rt::Member::Value(&self.preview_type),
                rt::Member::OptionalInteger(&self.deadline),
                rt::Member::OptionalBoolean(&self.unordered),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::OptionalInteger(&self.reminded_on),
                rt::Member::Value(&self.approver_verify_type),
                rt::Member::Value(&self.sign_bean_tag),
                rt::Member::OptionalText(&self.custom_show_map),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.auto_sign_scene),
                rt::Member::OptionalBoolean(&self.need_sign_review),
                rt::Member::Value(&self.flow_display_type),
                rt::Member::OptionalBoolean(&self.open_dynamic_sign_flow),
                rt::Member::OptionalBoolean(&self.workflow),
                rt::Member::Value(&self.flow_operate_limit),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.flow_name),
                rt::Slot::Value(&mut self.file_ids),
                rt::Slot::Value(&mut self.approvers),
                rt::Slot::OptionalText(&mut self.flow_description),
                rt::Slot::OptionalText(&mut self.flow_type),
                rt::Slot::Value(&mut self.components),
                rt::Slot::Value(&mut self.cc_infos),
                rt::Slot::Value(&mut self.cc_notify_type),
                rt::Slot::OptionalBoolean(&mut self.need_preview),
                rt::Slot::Value(&mut self.preview_type),
                rt::Slot::OptionalInteger(&mut self.deadline),
                rt::Slot::OptionalBoolean(&mut self.unordered),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::OptionalInteger(&mut self.reminded_on),
                rt::Slot::Value(&mut self.approver_verify_type),
                rt::Slot::Value(&mut self.sign_bean_tag),
                rt::Slot::OptionalText(&mut self.custom_show_map),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.auto_sign_scene),
                rt::Slot::OptionalBoolean(&mut self.need_sign_review),
                rt::Slot::Value(&mut self.flow_display_type),
                rt::Slot::OptionalBoolean(&mut self.open_dynamic_sign_flow),
                rt::Slot::OptionalBoolean(&mut self.workflow),
                rt::Slot::Value(&mut self.flow_operate_limit),
            ],
        );
    }
}

impl rt::Blank for CreateFlowByFilesRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_name: String::new(),
        file_ids: Vec::new(),
        approvers: None,
        flow_description: None,
        flow_type: None,
        components: None,
        cc_infos: None,
        cc_notify_type: None,
        need_preview: None,
        preview_type: None,
        deadline: None,
        unordered: None,
        user_data: None,
        reminded_on: None,
        approver_verify_type: None,
        sign_bean_tag: None,
        custom_show_map: None,
        agent: None,
        auto_sign_scene: None,
        need_sign_review: None,
        flow_display_type: None,
        open_dynamic_sign_flow: None,
        workflow: None,
        flow_operate_limit: None,
    };
}

rt::record_traits!(CreateFlowByFilesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateFlowByFilesRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "FlowName",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Charset(rt::Charset::Title),
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
            "FileIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MinItems(1),
                    "MissingParameter.ResourceId",
                ),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxItems(1),
                    "OperationDenied.ManyResourceId",
                ),
            ],
        ),
        rt::Field::Limited(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::approver_info::SHAPE)),
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxItems(50),
                    "InvalidParameter.FlowApprovers",
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
        rt::Field::Optional(
            "Components",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
        ),
        rt::Field::Limited(
            "CcInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::cc_info::SHAPE)),
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxItems(50),
                    "InvalidParameter.CcNum",
                ),
            ],
        ),
        rt::Field::Optional(
            "CcNotifyType",
            rt::Kind::Enum(&enums::cc_notify_type::TABLE),
        ),
        rt::Field::Optional("NeedPreview", rt::Kind::Boolean),
        rt::Field::Optional("PreviewType", rt::Kind::Enum(&enums::preview_type::TABLE)),
        rt::Field::Limited(
            "Deadline",
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
        rt::Field::Optional("Unordered", rt::Kind::Boolean),
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
        rt::Field::Limited(
            "RemindedOn",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds)),
                rt::Check::Warn(rt::Test::Time(Some(0), Some(315576000))),
            ],
        ),
        rt::Field::Optional(
            "ApproverVerifyType",
            rt::Kind::Enum(&enums::approver_verify_type::TABLE),
        ),
        rt::Field::Optional("SignBeanTag", rt::Kind::Enum(&enums::sign_bean_tag::TABLE)),
        rt::Field::Limited(
            "CustomShowMap",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
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
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "AutoSignScene",
            rt::Kind::Enum(&enums::auto_sign_scene::TABLE),
        ),
        rt::Field::Optional("NeedSignReview", rt::Kind::Boolean),
        rt::Field::Optional(
            "FlowDisplayType",
            rt::Kind::Enum(&enums::flow_display_type::TABLE),
        ),
        rt::Field::Optional("OpenDynamicSignFlow", rt::Kind::Boolean),
        rt::Field::Optional("Workflow", rt::Kind::Boolean),
        rt::Field::Optional(
            "FlowOperateLimit",
            rt::Kind::Record(&structs::flow_operate_limit::SHAPE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "approvers-unless-dynamic",
            message: "A contract needs signers: set Approvers, or OpenDynamicSignFlow to add them while it is being signed.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "OpenDynamicSignFlow",
                    &[rt::Literal::Boolean(true)],
                    None,
                ),
            ),
            demand: rt::Demand::Require(&["Approvers"]),
            severity: rt::Severity::Deny,
            code: "MissingParameter.FlowApprover",
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
            id: "preview-type-needs-preview",
            message: "PreviewType has an effect only while NeedPreview is true.",
            each: "",
            when: rt::Condition::In(
                "NeedPreview",
                &[rt::Literal::Boolean(false)],
                Some(rt::Literal::Boolean(false)),
            ),
            demand: rt::Demand::Ignored(&["PreviewType"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "sign-components-unless-signers-place",
            message: "This signer has nothing to sign: set SignComponents, or SignBeanTag 1 to let signers place seals and signatures themselves.",
            each: "Approvers[*]",
            when: rt::Condition::In(
                "$.SignBeanTag",
                &[rt::Literal::Integer(0)],
                Some(rt::Literal::Integer(0)),
            ),
            demand: rt::Demand::Require(&["SignComponents"]),
            severity: rt::Severity::Warn,
            code: "MissingParameter.ApproverSignComponent",
        },
        rt::Rule {
            id: "limits-need-sign-bean-tag",
            message: "AddSignComponentsLimits limits what signers add themselves: it needs SignBeanTag 1.",
            each: "Approvers[*]",
            when: rt::Condition::In(
                "$.SignBeanTag",
                &[rt::Literal::Integer(0)],
                Some(rt::Literal::Integer(0)),
            ),
            demand: rt::Demand::Ignored(&["AddSignComponentsLimits"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "sign-date-needs-sign-bean-tag",
            message: "ForbidAddSignDate has an effect only with SignBeanTag 1.",
            each: "Approvers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "$.SignBeanTag",
                        &[rt::Literal::Integer(0)],
                        Some(rt::Literal::Integer(0)),
                    ),
                    rt::Condition::In(
                        "ApproverOption.ForbidAddSignDate",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["ApproverOption.ForbidAddSignDate"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "seal-size-needs-sign-bean-tag",
            message: "AddSignComponentUseSealSize has an effect only with SignBeanTag 1.",
            each: "Approvers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "$.SignBeanTag",
                        &[rt::Literal::Integer(0)],
                        Some(rt::Literal::Integer(0)),
                    ),
                    rt::Condition::In(
                        "ApproverOption.AddSignComponentUseSealSize",
                        &[
                            rt::Literal::Integer(1),
                            rt::Literal::Integer(2),
                            rt::Literal::Integer(3),
                        ],
                        None,
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(
                &["ApproverOption.AddSignComponentUseSealSize"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "verify-type-overrides-signers",
            message: "ApproverVerifyType of the contract decides, so ApproverVerifyTypes of the signers has no effect.",
            each: "Approvers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["ApproverVerifyTypes"],
                "$.ApproverVerifyType",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "approver-tags-distinct",
            message: "Parties of WeCom of whom any one may sign must not share a mark: give each its own CustomApproverTag.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct("Approvers[*].CustomApproverTag"),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "cc-mobiles-distinct",
            message: "The same person must not get the copy twice: remove one of the entries with this mobile number.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct("CcInfos[*].Mobile"),
            severity: rt::Severity::Warn,
            code: "OperationDenied.CcUserRepeat",
        },
        rt::Rule {
            id: "component-types",
            message: "Components of the contract holds what is written into the PDF: no SIGN_ types, which go into SignComponents of a signer.",
            each: "Components[*]",
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
            id: "component-values",
            message: "What is written into the PDF needs its content: set ComponentValue, or let a signer fill it in through Approvers[].Components.",
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
            code: "InvalidParameter.MissingRequiredComponentValue",
        },
        rt::Rule {
            id: "notify-needs-copies",
            message: "CcNotifyType says when those who get a copy are told, and nobody gets one: set CcInfos, or leave CcNotifyType out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Absent("CcInfos"),
                    rt::Condition::In("CcNotifyType", &[rt::Literal::Integer(1)], None),
                ],
            ),
            demand: rt::Demand::Ignored(&["CcNotifyType"], ""),
            severity: rt::Severity::Info,
            code: "",
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
            id: "embedded-page-signers",
            message: "CanEditApprover and ForbidModifySealInfos belong to embedded pages and have no effect here: leave them out.",
            each: "Approvers[*]",
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
            each: "Approvers[*].Components[*]",
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
            each: "Approvers[*].SignComponents[*]",
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

impl rt::Request for CreateFlowByFilesRequest {
    type Response = CreateFlowByFilesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFlowByFiles` answers.
#[non_exhaustive]
pub struct CreateFlowByFilesResponse {
    /// The id of the contract, 32 characters; keep it, every later call about the contract takes it.
    /// Empty for a preview.
    pub flow_id: String,
    /// The link to the preview, valid for 300 seconds.
    /// Empty unless NeedPreview was set.
    pub preview_url: String,
    /// The parties as registered, in the order of the request.
    /// Keep the RecipientId of each.
    pub approvers: Vec<structs::ApproverItem>,
    /// The id of the approval workflow.
    /// Only if Workflow was set.
    pub workflow_instance_id: Option<String>,
}

impl Default for CreateFlowByFilesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateFlowByFilesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_id),
                rt::Member::Text(&self.preview_url),
                rt::Member::Value(&self.approvers),
                rt::Member::OptionalText(&self.workflow_instance_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Text(&mut self.preview_url),
                rt::Slot::Value(&mut self.approvers),
                rt::Slot::OptionalText(&mut self.workflow_instance_id),
            ],
        );
    }
}

impl rt::Blank for CreateFlowByFilesResponse {
    const BLANK: Self = Self {
        flow_id: String::new(),
        preview_url: String::new(),
        approvers: Vec::new(),
        workflow_instance_id: None,
    };
}

rt::record_traits!(CreateFlowByFilesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateFlowByFilesResponse",
    fields: &[
        rt::Field::Required("FlowId", rt::Kind::Text),
        rt::Field::Marked("PreviewUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Optional(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::approver_item::SHAPE)),
        ),
        rt::Field::Optional("WorkflowInstanceId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateFlowByFiles",
    summary: "Starts a contract from an uploaded PDF.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(300),
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
        InternalError.Api \
        InternalError.Db \
        InternalError.DbConnection \
        InternalError.DbInsert \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.JsonMarshal \
        InternalError.Mq \
        InternalError.Pdf \
        InternalError.Serialize \
        InternalError.System \
        InvalidParameter.ApproverType \
        InvalidParameter.CardNumber \
        InvalidParameter.CardType \
        InvalidParameter.CcNum \
        InvalidParameter.ClientToken \
        InvalidParameter.ComponentFileIndex \
        InvalidParameter.ComponentInvalid \
        InvalidParameter.ComponentPage \
        InvalidParameter.ComponentPosition \
        InvalidParameter.ComponentType \
        InvalidParameter.ComponentTypeNoMatchValue \
        InvalidParameter.ComponentValue \
        InvalidParameter.CustomShowMap \
        InvalidParameter.DataNotFound \
        InvalidParameter.EmptyParams \
        InvalidParameter.EndPoint \
        InvalidParameter.FlowApprovers \
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
        InvalidParameter.Keyword \
        InvalidParameter.MissingRequiredComponentValue \
        InvalidParameter.Mobile \
        InvalidParameter.Name \
        InvalidParameter.NotifyType \
        InvalidParameter.OrganizationName \
        InvalidParameter.ParamError \
        InvalidParameter.PersonAutoSignTag \
        InvalidParameter.PreReadTime \
        InvalidParameter.SealId \
        InvalidParameter.SignComponentType \
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
        OperationDenied.NoApproverMobileCheckPermission \
        OperationDenied.NoIdentityVerify \
        OperationDenied.NoLogin \
        OperationDenied.NoOpenServerSign \
        OperationDenied.NoPermissionUseResource \
        OperationDenied.NoPermissionUseServerSignSeal \
        OperationDenied.NoQuota \
        OperationDenied.NoSupportComponentType \
        OperationDenied.NoSupportJumpPage \
        OperationDenied.OrgUniformSocialCreditCodeErr \
        OperationDenied.OrganizationClosing \
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
        OperationDenied.UserNoAudit \
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
        blank: rt::blank::<CreateFlowByFilesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateFlowByFilesResponse>,
    },
};

impl crate::ess::Client {
    /// Starts a contract from an uploaded PDF.
    ///
    /// See [`CreateFlowByFilesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_flow_by_files(
        &self,
        request: &CreateFlowByFilesRequest,
    ) -> rt::Call<'_, CreateFlowByFilesResponse> {
        self.0.send(request)
    }
}
