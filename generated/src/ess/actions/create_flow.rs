// Generated from schema/ess/2020-11-11/actions/CreateFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes a contract from a template, the first of three steps.
///
/// The contract is only a draft: CreateDocument with the FlowId makes its document, and StartFlow starts it.
/// Starting spends contract quota, which comes back only if the contract is cancelled before anybody has signed by hand and while quota for cancelling is left; refusal, expiry, completion and release do not bring it back.
/// A company signs through OrganizationName, ApproverName and ApproverMobile, or OrganizationName and UserId for verified staff of the own company; a private person through ApproverName and ApproverMobile.
/// The role of the operator needs the right to start contracts by API.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/startFlows/CreateFlow) (in Chinese)
///
/// # Rules
///
/// - A private person who signs automatically (ApproverType 7) needs AutoSignScene. (`InvalidParameter.PersonAutoSignTag`)
/// - No person is named for this company, so the contract waits for staff whom CreateFlowApprovers names, of whom any one may sign.
///   Set ApproverName and ApproverMobile, or UserId, if one person is meant. (warns)
/// - This party has neither a UserId nor a name.
///   Set ApproverName to the signer's real name, or FillType 1 to name the signer later. (`MissingParameter.ApproverName`)
/// - This party has neither a UserId nor a mobile number.
///   Set ApproverMobile, or FillType 1 to name the signer later. (`MissingParameter.ApproverMobile`)
/// - A company signs, but it is not named.
///   Set OrganizationName to the name on its business licence. (`MissingParameter.ApproverOrganizationInfo`)
/// - This party has no role in the template.
///   Set RecipientId to the one that DescribeFlowTemplates gives. (warns)
/// - In a contract from a template the template decides this.
///   Set it there, and leave the member out. (advice)
/// - This member is for making signing links and has no effect when a contract is made.
///   Leave it out. (advice)
/// - Two parties have the same CustomApproverTag.
///   Give each party of which any one member may sign a mark of its own. (warns)
/// - The same person would get a copy twice.
///   Remove one of the entries with this mobile number. (warns) (`OperationDenied.CcUserRepeat`)
/// - This works only with SignBeanTag 1 of CreateFlowByFiles.
///   Leave it out. (advice)
/// - CanEditApprover and ForbidModifySealInfos belong to embedded pages and have no effect here: leave them out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.AgeNotAchieveNormalLegal`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL),
/// [`FailedOperation.FlowHasDocument`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_FLOW_HAS_DOCUMENT),
/// [`FailedOperation.NotFoundShadowUser`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_NOT_FOUND_SHADOW_USER),
/// [`FailedOperation.OrganizationExperienceChange`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE),
/// [`FailedOperation.OrganizationNameChanged`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_NAME_CHANGED),
/// [`FailedOperation.OrganizationNameNeedChange`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE),
/// [`FailedOperation.RequestLimitExceeded`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED),
/// [`FailedOperation.UserInfoNoMatch`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_USER_INFO_NO_MATCH),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DbInsert`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_INSERT),
/// [`InternalError.DbRead`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_READ),
/// [`InternalError.Decryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DECRYPTION),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.Encryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_ENCRYPTION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ApproverType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPROVER_TYPE),
/// [`InvalidParameter.CardNumber`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_NUMBER),
/// [`InvalidParameter.CardType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_TYPE),
/// [`InvalidParameter.CcNum`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CC_NUM),
/// [`InvalidParameter.ClientToken`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CLIENT_TOKEN),
/// [`InvalidParameter.CustomShowMap`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CUSTOM_SHOW_MAP),
/// [`InvalidParameter.FlowCallbackUrl`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_CALLBACK_URL),
/// [`InvalidParameter.FlowDeadLine`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_DEAD_LINE),
/// [`InvalidParameter.FlowDescription`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_DESCRIPTION),
/// [`InvalidParameter.FlowName`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_NAME),
/// [`InvalidParameter.FlowType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_TYPE),
/// [`InvalidParameter.FlowUserData`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_USER_DATA),
/// [`InvalidParameter.FromSource`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FROM_SOURCE),
/// [`InvalidParameter.IdCardValidityOverLimit`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_ID_CARD_VALIDITY_OVER_LIMIT),
/// [`InvalidParameter.InvalidMobile`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_MOBILE),
/// [`InvalidParameter.InvalidName`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_NAME),
/// [`InvalidParameter.Mobile`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_MOBILE),
/// [`InvalidParameter.Name`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NAME),
/// [`InvalidParameter.NotifyType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NOTIFY_TYPE),
/// [`InvalidParameter.OrganizationName`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_ORGANIZATION_NAME),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.PersonAutoSignTag`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PERSON_AUTO_SIGN_TAG),
/// [`InvalidParameter.PreReadTime`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PRE_READ_TIME),
/// [`InvalidParameterValue.Mask`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE_MASK),
/// [`LimitExceeded`](super::super::ErrorCode#associatedconstant.LIMIT_EXCEEDED),
/// [`MissingParameter.ApproverMobile`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_APPROVER_MOBILE),
/// [`MissingParameter.ApproverName`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_APPROVER_NAME),
/// [`MissingParameter.ApproverOrganizationInfo`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_APPROVER_ORGANIZATION_INFO),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.ApproverRepeat`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_APPROVER_REPEAT),
/// [`OperationDenied.BranchSendFlowToParentNotAllow`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_BRANCH_SEND_FLOW_TO_PARENT_NOT_ALLOW),
/// [`OperationDenied.CcForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_CC_FORBID),
/// [`OperationDenied.CcUserRepeat`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_CC_USER_REPEAT),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.InvalidApproverAge`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_INVALID_APPROVER_AGE),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN),
/// [`OperationDenied.NoOpenServerSign`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_OPEN_SERVER_SIGN),
/// [`OperationDenied.NoQuota`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_QUOTA),
/// [`OperationDenied.OrgUniformSocialCreditCodeErr`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORG_UNIFORM_SOCIAL_CREDIT_CODE_ERR),
/// [`OperationDenied.OrganizationNotActivated`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_NOT_ACTIVATED),
/// [`OperationDenied.OutQueryLimit`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_OUT_QUERY_LIMIT),
/// [`OperationDenied.OverSeaForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_OVER_SEA_FORBID),
/// [`OperationDenied.PersonHasNoSignature`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_PERSON_HAS_NO_SIGNATURE),
/// [`OperationDenied.PersonNoOpenServerSign`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_PERSON_NO_OPEN_SERVER_SIGN),
/// [`OperationDenied.WhiteListForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_WHITE_LIST_FORBID),
/// [`RequestLimitExceeded`](super::super::ErrorCode#associatedconstant.REQUEST_LIMIT_EXCEEDED),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.AuthActiveOrganization`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_AUTH_ACTIVE_ORGANIZATION),
/// [`ResourceNotFound.FlowApprover`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW_APPROVER),
/// [`ResourceNotFound.Organization`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_ORGANIZATION),
/// [`ResourceNotFound.SuperAdmin`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_SUPER_ADMIN),
/// [`ResourceNotFound.User`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_USER),
/// [`ResourceNotFound.VerifyUser`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_VERIFY_USER),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateFlowRequest {
    /// The member of staff who starts the contract and is shown as its initiator; it may be one of a subsidiary of the group.
    pub operator: Option<structs::UserInfo>,
    /// The name of the contract, which signers see and which a download of the finished contract is named after.
    ///
    /// Limits: only Chinese characters, letters, digits, blanks and common punctuation (warns) (`InvalidParameter.FlowName`); at most 200 characters (`InvalidParameter.FlowName`).
    pub flow_name: String,
    /// The parties of the contract, in the very order of the template and each of the kind that the template has at that place; otherwise the contract cannot be started.
    ///
    /// Limits: at most 50 items.
    pub approvers: Vec<structs::FlowCreateApprover>,
    /// What the contract is about, in your own words.
    ///
    /// Limits: at most 1000 characters (`InvalidParameter.FlowDescription`).
    pub flow_description: Option<String>,
    /// The category of the contract, such as a sales contract.
    /// It must be the one that the template has.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns) (`InvalidParameter.FlowType`); at most 200 characters (`InvalidParameter.FlowType`).
    pub flow_type: Option<String>,
    /// A token that once made it safe to repeat the call.
    ///
    /// Deprecated. It is no longer used.
    pub client_token: Option<String>,
    /// When everybody must have signed; after that the contract is void.
    /// If it is not set, 365 days after the contract was made.
    ///
    /// 0 means 365 days after the contract was made. Limits: seconds since 1970 (`InvalidParameter.FlowDeadLine`); not in the past (warns) (`InvalidParameter.FlowDeadLine`).
    pub dead_line: Option<i64>,
    /// When the initiating company is reminded by text message that what was agreed runs out, for example in order to renew it.
    /// At most ten years ahead.
    ///
    /// 0 means no reminder. Limits: seconds since 1970; not in the past, at most 87660 hours from now (warns).
    pub reminded_on: Option<i64>,
    /// Data of your own, in base64, which callbacks about the contract bring back unchanged.
    ///
    /// Limits: base64 (warns) (`InvalidParameter.FlowUserData`); at most 20480 characters (`InvalidParameter.FlowUserData`).
    pub user_data: Option<String>,
    /// True lets all sign in any order, false one after the other.
    /// Send what the template says.
    ///
    /// Default: `false`.
    pub unordered: Option<bool>,
    /// The text that stands for the contract in the list of the mini-program.
    /// It may hold the variables {合同名称} (name of the contract), {发起方企业} and {发起方姓名} (company and person that start it), {签署方N企业} and {签署方N姓名} (company and person of signer N, from 1 up to the number of signers); everything else stands as it is.
    ///
    /// Limits: text with no other variables than {合同名称}, {发起方企业}, {发起方姓名}, {签署方N企业} and {签署方N姓名}, N from 1 to 50 (warns) (`InvalidParameter.CustomShowMap`).
    pub custom_show_map: Option<String>,
    /// Whether the initiator's own signers can sign only after an internal approval: their signing, automatic signing included, is blocked until CreateFlowSignReview reports PASS.
    /// False lets them sign directly.
    ///
    /// Default: `false`.
    pub need_sign_review: Option<bool>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// Who gets a copy, private persons or staff of the own company: they can read the contract and follow its signing.
    /// Nobody may be among both these and the signers.
    ///
    /// Limits: at most 50 items (`InvalidParameter.CcNum`).
    pub cc_infos: Option<Vec<structs::CcInfo>>,
    /// What private persons sign automatically for; needed if any of them does (ApproverType 7).
    /// The vendor opens automatic signing by persons on request only.
    pub auto_sign_scene: Option<enums::AutoSignScene>,
    /// Another contract that this one belongs to; a member that was never opened.
    ///
    /// Out of use.
    pub related_flow_id: Option<String>,
    /// Where callbacks about the contract go; a member that was never opened.
    /// The console sets the address for the whole application.
    ///
    /// Out of use.
    pub callback_url: Option<String>,
    /// Which word stands for the contract in text messages and on pages.
    ///
    /// Default: `0`.
    pub flow_display_type: Option<enums::FlowDisplayType>,
    /// Whether StartFlow hands the contract in for the service's own approval workflow in place of starting it at once.
    /// StartFlow then answers with WorkflowInstanceId.
    ///
    /// Default: `false`.
    pub workflow: Option<bool>,
    /// Rules out what is possible with other contracts: a release agreement once everybody has signed (NoRelease).
    pub flow_operate_limit: Option<structs::FlowOperateLimit>,
}

impl CreateFlowRequest {
    /// Makes one with what it needs.
    pub fn new(
        flow_name: impl Into<String>,
        approvers: impl IntoIterator<Item = structs::FlowCreateApprover>,
    ) -> Self {
        Self {
            flow_name: flow_name.into(),
            approvers: rt::list(approvers),
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
    /// Sets `Approvers`.
    pub fn approvers(
        mut self,
        approvers: impl IntoIterator<Item = structs::FlowCreateApprover>,
    ) -> Self {
        self.approvers = rt::list(approvers);
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
    /// Sets `ClientToken`.
    #[deprecated(note = "the service advises against it")]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }
    /// Sets `DeadLine`.
    #[inline]
    pub fn dead_line(mut self, dead_line: i64) -> Self {
        self.dead_line = Some(dead_line);
        self
    }
    /// Sets `RemindedOn`.
    #[inline]
    pub fn reminded_on(mut self, reminded_on: i64) -> Self {
        self.reminded_on = Some(reminded_on);
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
    /// Sets `CustomShowMap`.
    pub fn custom_show_map(mut self, custom_show_map: impl Into<String>) -> Self {
        self.custom_show_map = Some(custom_show_map.into());
        self
    }
    /// Sets `NeedSignReview`.
    #[inline]
    pub fn need_sign_review(mut self, need_sign_review: bool) -> Self {
        self.need_sign_review = Some(need_sign_review);
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
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
    /// Sets `AutoSignScene`.
    pub fn auto_sign_scene(
        mut self,
        auto_sign_scene: impl Into<enums::AutoSignScene>,
    ) -> Self {
        self.auto_sign_scene = Some(auto_sign_scene.into());
        self
    }
    /// Sets `RelatedFlowId`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn related_flow_id(mut self, related_flow_id: impl Into<String>) -> Self {
        self.related_flow_id = Some(related_flow_id.into());
        self
    }
    /// Sets `CallbackUrl`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
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

impl rt::Record for CreateFlowRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.flow_name),
                rt::Member::Value(&self.approvers),
                rt::Member::OptionalText(&self.flow_description),
                rt::Member::OptionalText(&self.flow_type),
                rt::Member::OptionalText(&self.client_token),
                rt::Member::OptionalInteger(&self.dead_line),
                rt::Member::OptionalInteger(&self.reminded_on),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::OptionalBoolean(&self.unordered),
                rt::Member::OptionalText(&self.custom_show_map),
                rt::Member::OptionalBoolean(&self.need_sign_review),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.cc_infos),
                rt::Member::Value(&self.auto_sign_scene),
                rt::Member::OptionalText(&self.related_flow_id),
                rt::Member::OptionalText(&self.callback_url),
                rt::Member::Value(&self.flow_display_type),
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
                rt::Slot::Value(&mut self.approvers),
                rt::Slot::OptionalText(&mut self.flow_description),
                rt::Slot::OptionalText(&mut self.flow_type),
                rt::Slot::OptionalText(&mut self.client_token),
                rt::Slot::OptionalInteger(&mut self.dead_line),
                rt::Slot::OptionalInteger(&mut self.reminded_on),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::OptionalBoolean(&mut self.unordered),
                rt::Slot::OptionalText(&mut self.custom_show_map),
                rt::Slot::OptionalBoolean(&mut self.need_sign_review),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.cc_infos),
                rt::Slot::Value(&mut self.auto_sign_scene),
                rt::Slot::OptionalText(&mut self.related_flow_id),
                rt::Slot::OptionalText(&mut self.callback_url),
                rt::Slot::Value(&mut self.flow_display_type),
                rt::Slot::OptionalBoolean(&mut self.workflow),
                rt::Slot::Value(&mut self.flow_operate_limit),
            ],
        );
    }
}

impl rt::Blank for CreateFlowRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_name: String::new(),
        approvers: Vec::new(),
        flow_description: None,
        flow_type: None,
        client_token: None,
        dead_line: None,
        reminded_on: None,
        user_data: None,
        unordered: None,
        custom_show_map: None,
        need_sign_review: None,
        agent: None,
        cc_infos: None,
        auto_sign_scene: None,
        related_flow_id: None,
        callback_url: None,
        flow_display_type: None,
        workflow: None,
        flow_operate_limit: None,
    };
}

rt::record_traits!(CreateFlowRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateFlowRequest",
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
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_create_approver::SHAPE)),
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxItems(50))],
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
        rt::Field::Marked("ClientToken", rt::Kind::Text, rt::OPTIONAL.deprecated("")),
        rt::Field::Limited(
            "DeadLine",
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
        rt::Field::Limited(
            "RemindedOn",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds)),
                rt::Check::Warn(rt::Test::Time(Some(0), Some(315576000))),
            ],
        ),
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
        rt::Field::Optional("NeedSignReview", rt::Kind::Boolean),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
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
            "AutoSignScene",
            rt::Kind::Enum(&enums::auto_sign_scene::TABLE),
        ),
        rt::Field::Marked("RelatedFlowId", rt::Kind::Text, rt::OPTIONAL.disabled("")),
        rt::Field::Marked("CallbackUrl", rt::Kind::Text, rt::OPTIONAL.disabled("")),
        rt::Field::Optional(
            "FlowDisplayType",
            rt::Kind::Enum(&enums::flow_display_type::TABLE),
        ),
        rt::Field::Optional("Workflow", rt::Kind::Boolean),
        rt::Field::Optional(
            "FlowOperateLimit",
            rt::Kind::Record(&structs::flow_operate_limit::SHAPE),
        ),
    ],
    rules: &[
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
            id: "any-one-of-company",
            message: "No person is named for this company, so the contract waits for staff whom CreateFlowApprovers names, of whom any one may sign. Set ApproverName and ApproverMobile, or UserId, if one person is meant.",
            each: "Approvers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::And(
                        &[
                            rt::Condition::In(
                                "ApproverType",
                                &[rt::Literal::Integer(0)],
                                None,
                            ),
                            rt::Condition::Absent("ApproverName"),
                            rt::Condition::Absent("ApproverMobile"),
                        ],
                    ),
                    rt::Condition::Not(
                        &rt::Condition::Or(
                            &[
                                rt::Condition::Present("UserId"),
                                rt::Condition::Present("CustomApproverTag"),
                                rt::Condition::In(
                                    "ApproverOption.FillType",
                                    &[rt::Literal::Integer(1)],
                                    None,
                                ),
                            ],
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["ApproverName", "ApproverMobile"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "approver-name",
            message: "This party has neither a UserId nor a name. Set ApproverName to the signer's real name, or FillType 1 to name the signer later.",
            each: "Approvers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "ApproverType",
                        &[
                            rt::Literal::Integer(0),
                            rt::Literal::Integer(1),
                            rt::Literal::Integer(7),
                        ],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::Or(
                            &[
                                rt::Condition::Present("UserId"),
                                rt::Condition::Present("CustomApproverTag"),
                                rt::Condition::In(
                                    "ApproverOption.FillType",
                                    &[rt::Literal::Integer(1)],
                                    None,
                                ),
                                rt::Condition::And(
                                    &[
                                        rt::Condition::In(
                                            "ApproverType",
                                            &[rt::Literal::Integer(0)],
                                            None,
                                        ),
                                        rt::Condition::Absent("ApproverName"),
                                        rt::Condition::Absent("ApproverMobile"),
                                    ],
                                ),
                            ],
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["ApproverName"]),
            severity: rt::Severity::Deny,
            code: "MissingParameter.ApproverName",
        },
        rt::Rule {
            id: "approver-mobile",
            message: "This party has neither a UserId nor a mobile number. Set ApproverMobile, or FillType 1 to name the signer later.",
            each: "Approvers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "ApproverType",
                        &[
                            rt::Literal::Integer(0),
                            rt::Literal::Integer(1),
                            rt::Literal::Integer(7),
                        ],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::Or(
                            &[
                                rt::Condition::Present("UserId"),
                                rt::Condition::Present("CustomApproverTag"),
                                rt::Condition::In(
                                    "ApproverOption.FillType",
                                    &[rt::Literal::Integer(1)],
                                    None,
                                ),
                                rt::Condition::And(
                                    &[
                                        rt::Condition::In(
                                            "ApproverType",
                                            &[rt::Literal::Integer(0)],
                                            None,
                                        ),
                                        rt::Condition::Absent("ApproverName"),
                                        rt::Condition::Absent("ApproverMobile"),
                                    ],
                                ),
                            ],
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["ApproverMobile"]),
            severity: rt::Severity::Deny,
            code: "MissingParameter.ApproverMobile",
        },
        rt::Rule {
            id: "unnamed-company-needs-name",
            message: "A company signs, but it is not named. Set OrganizationName to the name on its business licence.",
            each: "Approvers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::And(
                        &[
                            rt::Condition::In(
                                "ApproverType",
                                &[rt::Literal::Integer(0), rt::Literal::Integer(3)],
                                None,
                            ),
                            rt::Condition::Or(
                                &[
                                    rt::Condition::Present("SignId"),
                                    rt::Condition::Present("RecipientId"),
                                    rt::Condition::And(
                                        &[
                                            rt::Condition::Absent("ApproverName"),
                                            rt::Condition::Absent("ApproverMobile"),
                                        ],
                                    ),
                                ],
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
            demand: rt::Demand::Require(&["OrganizationName"]),
            severity: rt::Severity::Deny,
            code: "MissingParameter.ApproverOrganizationInfo",
        },
        rt::Rule {
            id: "template-role",
            message: "This party has no role in the template. Set RecipientId to the one that DescribeFlowTemplates gives.",
            each: "Approvers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["RecipientId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "template-decides",
            message: "In a contract from a template the template decides this. Set it there, and leave the member out.",
            each: "Approvers[*]",
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
            id: "link-members",
            message: "This member is for making signing links and has no effect when a contract is made. Leave it out.",
            each: "Approvers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["SignId", "SignTypeSelector", "Intention"],
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
            id: "copies-to-different-people",
            message: "The same person would get a copy twice. Remove one of the entries with this mobile number.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct("CcInfos[*].Mobile"),
            severity: rt::Severity::Warn,
            code: "OperationDenied.CcUserRepeat",
        },
        rt::Rule {
            id: "signers-add-no-components",
            message: "This works only with SignBeanTag 1 of CreateFlowByFiles. Leave it out.",
            each: "Approvers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &[
                    "ApproverOption.ForbidAddSignDate",
                    "ApproverOption.AddSignComponentUseSealSize",
                ],
                "",
            ),
            severity: rt::Severity::Info,
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
    ],
};

impl rt::Request for CreateFlowRequest {
    type Response = CreateFlowResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFlow` answers.
#[non_exhaustive]
pub struct CreateFlowResponse {
    /// The id of the draft.
    /// Keep it: CreateDocument, StartFlow and every later call about the contract take it.
    /// The console shows it only once the contract has been started.
    pub flow_id: String,
}

impl Default for CreateFlowResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateFlowResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.flow_id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.flow_id)]);
    }
}

impl rt::Blank for CreateFlowResponse {
    const BLANK: Self = Self { flow_id: String::new() };
}

rt::record_traits!(CreateFlowResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateFlowResponse",
    fields: &[rt::Field::Required("FlowId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateFlow",
    summary: "Makes a contract from a template, the first of three steps.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.AgeNotAchieveNormalLegal \
        FailedOperation.FlowHasDocument \
        FailedOperation.NotFoundShadowUser \
        FailedOperation.OrganizationExperienceChange \
        FailedOperation.OrganizationNameChanged \
        FailedOperation.OrganizationNameNeedChange \
        FailedOperation.RequestLimitExceeded \
        FailedOperation.UserInfoNoMatch \
        InternalError.Db \
        InternalError.DbInsert \
        InternalError.DbRead \
        InternalError.Decryption \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.Encryption \
        InternalError.System \
        InvalidParameter.ApproverType \
        InvalidParameter.CardNumber \
        InvalidParameter.CardType \
        InvalidParameter.CcNum \
        InvalidParameter.ClientToken \
        InvalidParameter.CustomShowMap \
        InvalidParameter.FlowCallbackUrl \
        InvalidParameter.FlowDeadLine \
        InvalidParameter.FlowDescription \
        InvalidParameter.FlowName \
        InvalidParameter.FlowType \
        InvalidParameter.FlowUserData \
        InvalidParameter.FromSource \
        InvalidParameter.IdCardValidityOverLimit \
        InvalidParameter.InvalidMobile \
        InvalidParameter.InvalidName \
        InvalidParameter.Mobile \
        InvalidParameter.Name \
        InvalidParameter.NotifyType \
        InvalidParameter.OrganizationName \
        InvalidParameter.ParamError \
        InvalidParameter.PersonAutoSignTag \
        InvalidParameter.PreReadTime \
        InvalidParameterValue.Mask \
        LimitExceeded \
        MissingParameter.ApproverMobile \
        MissingParameter.ApproverName \
        MissingParameter.ApproverOrganizationInfo \
        OperationDenied \
        OperationDenied.ApproverRepeat \
        OperationDenied.BranchSendFlowToParentNotAllow \
        OperationDenied.CcForbid \
        OperationDenied.CcUserRepeat \
        OperationDenied.Forbid \
        OperationDenied.InvalidApproverAge \
        OperationDenied.NoIdentityVerify \
        OperationDenied.NoLogin \
        OperationDenied.NoOpenServerSign \
        OperationDenied.NoQuota \
        OperationDenied.OrgUniformSocialCreditCodeErr \
        OperationDenied.OrganizationNotActivated \
        OperationDenied.OutQueryLimit \
        OperationDenied.OverSeaForbid \
        OperationDenied.PersonHasNoSignature \
        OperationDenied.PersonNoOpenServerSign \
        OperationDenied.WhiteListForbid \
        RequestLimitExceeded \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.AuthActiveOrganization \
        ResourceNotFound.FlowApprover \
        ResourceNotFound.Organization \
        ResourceNotFound.SuperAdmin \
        ResourceNotFound.User \
        ResourceNotFound.VerifyUser \
        ResourceUnavailable \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateFlowRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateFlowResponse>,
    },
};

impl crate::ess::Client {
    /// Makes a contract from a template, the first of three steps.
    ///
    /// See [`CreateFlowRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_flow(
        &self,
        request: &CreateFlowRequest,
    ) -> rt::Call<'_, CreateFlowResponse> {
        self.0.send(request)
    }
}
