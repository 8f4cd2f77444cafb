// Generated from schema/ess/2020-11-11/actions/CreatePrepareFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Creates a link to a web page on which a user prepares a contract and starts it.
///
/// The page can be embedded in a system of your own, in an iframe for example, and shows what the request brings: file or template, signers and controls.
/// The call starts nothing: the contract begins when the user presses the start button on the page.
/// The link works for five minutes.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/embedPages/CreatePrepareFlow/) (in Chinese)
///
/// # Rules
///
/// - The operator has no id.
///   Set Operator.UserId to the platform's id of the member of staff.
/// - The page leaves out the upload (SkipUploadFile), but there is no file.
///   Set ResourceId to the id that UploadFiles returned. (`InvalidParameterValue`)
/// - ResourceType promises a template or a draft, but none is named.
///   Set ResourceId. (warns)
/// - ResourceId should come with its ResourceType; otherwise it is taken for a file.
///   Set ResourceType. (warns)
/// - UserFlowTypeId decides the type of the contract.
///   Leave FlowType out. (advice)
/// - The user cannot add signers (ForbidEditApprover), so the request has to bring them.
///   Set Approvers.
/// - No person is named for this company, so the contract waits for staff whom CreateFlowApprovers names, of whom any one may sign.
///   Set ApproverName and ApproverMobile, or UserId, if one person is meant. (warns)
/// - This party has neither a UserId nor a name.
///   Set ApproverName to the signer's real name. (`MissingParameter.ApproverName`)
/// - This party has neither a UserId nor a mobile number.
///   Set ApproverMobile. (`MissingParameter.ApproverMobile`)
/// - A company signs, but it is not named.
///   Set OrganizationName to the name on its business licence. (`MissingParameter.ApproverOrganizationInfo`)
/// - The contract comes from a template, but this party has no role in it.
///   Set RecipientId to one that DescribeFlowTemplates gives. (warns)
/// - A contract from a file has no roles.
///   Leave RecipientId out. (advice)
/// - In a contract from a template the template decides this.
///   Set it there, and leave the member out. (advice)
/// - ForbidModifySealInfos and ForbidAddSignDate count in a contract from a file only.
///   Leave them out. (advice)
/// - The service gives a SignId when the contract starts.
///   Leave it out here. (advice)
/// - This member is for making signing links and has no effect when a contract is made.
///   Leave it out. (advice)
/// - On an embedded page signers cannot be left to be named later.
///   Leave FillType out, or let the user add the signer. (advice)
/// - Two parties have the same CustomApproverTag.
///   Give each party of which any one member may sign a mark of its own. (warns)
/// - The same person would get a copy twice.
///   Remove one of the entries with this mobile number. (warns) (`OperationDenied.CcUserRepeat`)
/// - The initiator cannot fill in this type of control.
///   Put controls to sign into SignComponents of the party that signs.
/// - The result page is shown only when the contract is handed in for review.
///   Set NeedCreateReview, or leave ResultPageConfig out. (advice)
/// - Nobody gets a copy, so there is nothing to show.
///   Set CcInfos, or leave CcInfoVisibility out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.AgeNotAchieveNormalLegal`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL),
/// [`FailedOperation.FlowHasDocument`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_FLOW_HAS_DOCUMENT),
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
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreatePrepareFlowRequest {
    /// The member of staff in whose name the page works, with UserId filled, also one of a subsidiary; this person needs the right to call the action and to use the file or template.
    pub operator: Option<structs::UserInfo>,
    /// The contract's name, which is also the file name when the signed contract is downloaded.
    ///
    /// Limits: only Chinese characters, letters, digits, blanks and common punctuation (warns) (`InvalidParameter.FlowName`); at most 200 characters (`InvalidParameter.FlowName`).
    pub flow_name: String,
    /// The file, template or draft to begin with, as ResourceType says: the id from UploadFiles, of a template in the console, or of a draft that was saved on the page.
    pub resource_id: Option<String>,
    /// What ResourceId stands for.
    ///
    /// Default: `2`.
    pub resource_type: Option<enums::ResourceType>,
    /// `true` lets the parties sign in any order, `false` one after the other.
    ///
    /// Default: `false`.
    pub unordered: Option<bool>,
    /// Until when the contract can be signed; 365 days after its creation if left out.
    ///
    /// 0 means 365 days after the contract's creation. Limits: seconds since 1970 (`InvalidParameter.FlowDeadLine`); not in the past (warns) (`InvalidParameter.FlowDeadLine`).
    pub deadline: Option<i64>,
    /// The id of one of the company's own contract types, as the console shows it.
    pub user_flow_type_id: Option<String>,
    /// The kind of the contract in your own words, such as `销售合同` (a sales contract).
    /// It has no effect beside UserFlowTypeId.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns) (`InvalidParameter.FlowType`); at most 200 characters (`InvalidParameter.FlowType`).
    pub flow_type: Option<String>,
    /// The parties of the contract.
    /// They sign in the order of this list unless Unordered is `true`.
    ///
    /// Limits: at most 50 items.
    pub approvers: Option<Vec<structs::FlowCreateApprover>>,
    /// Whether the page looks by itself for places to fill in.
    ///
    /// Default: `"OPEN"`.
    pub intelligent_status: Option<enums::IntelligentStatus>,
    /// One control for the initiator to fill in.
    ///
    /// Deprecated; use `InitiatorComponents`.
    pub components: Option<structs::Component>,
    /// What the user may change on the page, which of its fields, steps and controls are hidden, and what is offered after the start.
    pub flow_option: Option<structs::CreateFlowOption>,
    /// `true` holds back the signatures of the initiating company's own staff, and its automatic signatures too, until the company has approved by CreateFlowSignReview; `false` lets them sign straight away.
    ///
    /// Default: `false`.
    pub need_sign_review: Option<bool>,
    /// `true` holds back the start of the contract until the company has approved by CreateFlowSignReview; without that the contract never starts.
    /// `false` lets it start straight away.
    ///
    /// Default: `false`.
    pub need_create_review: Option<bool>,
    /// Data of your own as base64, which comes back unchanged in callbacks about the contract.
    ///
    /// Limits: base64 (warns) (`InvalidParameter.FlowUserData`); at most 20480 characters (`InvalidParameter.FlowUserData`).
    pub user_data: Option<String>,
    /// The people who get a copy: they can read the contract and follow its signing, but sign nothing.
    ///
    /// Limits: at most 50 items (`InvalidParameter.CcNum`).
    pub cc_infos: Option<Vec<structs::CcInfo>>,
    /// An existing contract to make the page from; it must be waiting for the review before its start, and not have passed it.
    pub flow_id: Option<String>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The controls that the initiator fills in, in the file or the template.
    ///
    /// Limits: no two items with the same `ComponentId` (warns).
    pub initiator_components: Option<Vec<structs::Component>>,
    /// What notices and pages call the contract.
    ///
    /// Default: `0`.
    pub flow_display_type: Option<enums::FlowDisplayType>,
    /// Whether controls to sign come with a date on the page, in its former place.
    ///
    /// Out of use; use `FlowOption.SignComponentConfig`.
    pub sign_component_config: Option<structs::SignComponentConfig>,
    /// `true` hands the contract in for the platform's own approval workflow when the user starts it.
    ///
    /// Default: `false`.
    pub workflow: Option<bool>,
}

impl CreatePrepareFlowRequest {
    /// Makes one with what it needs.
    pub fn new(flow_name: impl Into<String>) -> Self {
        Self {
            flow_name: flow_name.into(),
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
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
    /// Sets `ResourceType`.
    #[inline]
    pub fn resource_type(mut self, resource_type: enums::ResourceType) -> Self {
        self.resource_type = Some(resource_type);
        self
    }
    /// Sets `Unordered`.
    #[inline]
    pub fn unordered(mut self, unordered: bool) -> Self {
        self.unordered = Some(unordered);
        self
    }
    /// Sets `Deadline`.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }
    /// Sets `UserFlowTypeId`.
    pub fn user_flow_type_id(mut self, user_flow_type_id: impl Into<String>) -> Self {
        self.user_flow_type_id = Some(user_flow_type_id.into());
        self
    }
    /// Sets `FlowType`.
    pub fn flow_type(mut self, flow_type: impl Into<String>) -> Self {
        self.flow_type = Some(flow_type.into());
        self
    }
    /// Sets `Approvers`.
    pub fn approvers(
        mut self,
        approvers: impl IntoIterator<Item = structs::FlowCreateApprover>,
    ) -> Self {
        self.approvers = Some(rt::list(approvers));
        self
    }
    /// Sets `IntelligentStatus`.
    pub fn intelligent_status(
        mut self,
        intelligent_status: impl Into<enums::IntelligentStatus>,
    ) -> Self {
        self.intelligent_status = Some(intelligent_status.into());
        self
    }
    /// Sets `Components`.
    #[deprecated(note = "use `InitiatorComponents`")]
    #[inline]
    pub fn components(mut self, components: structs::Component) -> Self {
        self.components = Some(components);
        self
    }
    /// Sets `FlowOption`.
    #[inline]
    pub fn flow_option(mut self, flow_option: structs::CreateFlowOption) -> Self {
        self.flow_option = Some(flow_option);
        self
    }
    /// Sets `NeedSignReview`.
    #[inline]
    pub fn need_sign_review(mut self, need_sign_review: bool) -> Self {
        self.need_sign_review = Some(need_sign_review);
        self
    }
    /// Sets `NeedCreateReview`.
    #[inline]
    pub fn need_create_review(mut self, need_create_review: bool) -> Self {
        self.need_create_review = Some(need_create_review);
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
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
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `InitiatorComponents`.
    pub fn initiator_components(
        mut self,
        initiator_components: impl IntoIterator<Item = structs::Component>,
    ) -> Self {
        self.initiator_components = Some(rt::list(initiator_components));
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
    /// Sets `Workflow`.
    #[inline]
    pub fn workflow(mut self, workflow: bool) -> Self {
        self.workflow = Some(workflow);
        self
    }
}

impl rt::Record for CreatePrepareFlowRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.flow_name),
                rt::Member::OptionalText(&self.resource_id),
                rt::Member::Value(&self.resource_type),
                rt::Member::OptionalBoolean(&self.unordered),
                rt::Member::OptionalInteger(&self.deadline),
                rt::Member::OptionalText(&self.user_flow_type_id),
                rt::Member::OptionalText(&self.flow_type),
                rt::Member::Value(&self.approvers),
                rt::Member::Value(&self.intelligent_status),
                rt::Member::Value(&self.components),
                rt::Member::Value(&self.flow_option),
                rt::Member::OptionalBoolean(&self.need_sign_review),
                rt::Member::OptionalBoolean(&self.need_create_review),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::Value(&self.cc_infos),
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.initiator_components),
                rt::Member::Value(&self.flow_display_type),
                rt::Member::Value(&self.sign_component_config),
                rt::Member::OptionalBoolean(&self.workflow),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.flow_name),
                rt::Slot::OptionalText(&mut self.resource_id),
                rt::Slot::Value(&mut self.resource_type),
                rt::Slot::OptionalBoolean(&mut self.unordered),
                rt::Slot::OptionalInteger(&mut self.deadline),
                rt::Slot::OptionalText(&mut self.user_flow_type_id),
                rt::Slot::OptionalText(&mut self.flow_type),
                rt::Slot::Value(&mut self.approvers),
                rt::Slot::Value(&mut self.intelligent_status),
                rt::Slot::Value(&mut self.components),
                rt::Slot::Value(&mut self.flow_option),
                rt::Slot::OptionalBoolean(&mut self.need_sign_review),
                rt::Slot::OptionalBoolean(&mut self.need_create_review),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::Value(&mut self.cc_infos),
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.initiator_components),
                rt::Slot::Value(&mut self.flow_display_type),
                rt::Slot::Value(&mut self.sign_component_config),
                rt::Slot::OptionalBoolean(&mut self.workflow),
            ],
        );
    }
}

impl rt::Blank for CreatePrepareFlowRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_name: String::new(),
        resource_id: None,
        resource_type: None,
        unordered: None,
        deadline: None,
        user_flow_type_id: None,
        flow_type: None,
        approvers: None,
        intelligent_status: None,
        components: None,
        flow_option: None,
        need_sign_review: None,
        need_create_review: None,
        user_data: None,
        cc_infos: None,
        flow_id: None,
        agent: None,
        initiator_components: None,
        flow_display_type: None,
        sign_component_config: None,
        workflow: None,
    };
}

rt::record_traits!(CreatePrepareFlowRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreatePrepareFlowRequest",
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
        rt::Field::Optional("ResourceId", rt::Kind::Text),
        rt::Field::Optional(
            "ResourceType",
            rt::Kind::Enum(&enums::resource_type::TABLE),
        ),
        rt::Field::Optional("Unordered", rt::Kind::Boolean),
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
        rt::Field::Optional("UserFlowTypeId", rt::Kind::Text),
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
        rt::Field::Limited(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_create_approver::SHAPE)),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(50))],
        ),
        rt::Field::Optional(
            "IntelligentStatus",
            rt::Kind::Enum(&enums::intelligent_status::TABLE),
        ),
        rt::Field::Marked(
            "Components",
            rt::Kind::Record(&structs::component::SHAPE),
            rt::OPTIONAL.deprecated("InitiatorComponents"),
        ),
        rt::Field::Optional(
            "FlowOption",
            rt::Kind::Record(&structs::create_flow_option::SHAPE),
        ),
        rt::Field::Optional("NeedSignReview", rt::Kind::Boolean),
        rt::Field::Optional("NeedCreateReview", rt::Kind::Boolean),
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
        rt::Field::Optional("FlowId", rt::Kind::Text),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "InitiatorComponents",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::UniqueBy("ComponentId"))],
        ),
        rt::Field::Optional(
            "FlowDisplayType",
            rt::Kind::Enum(&enums::flow_display_type::TABLE),
        ),
        rt::Field::Marked(
            "SignComponentConfig",
            rt::Kind::Record(&structs::sign_component_config::SHAPE),
            rt::OPTIONAL.disabled("FlowOption.SignComponentConfig"),
        ),
        rt::Field::Optional("Workflow", rt::Kind::Boolean),
    ],
    rules: &[
        rt::Rule {
            id: "operator-user-id",
            message: "The operator has no id. Set Operator.UserId to the platform's id of the member of staff.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Operator.UserId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "skip-upload-needs-file",
            message: "The page leaves out the upload (SkipUploadFile), but there is no file. Set ResourceId to the id that UploadFiles returned.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "FlowOption.SkipUploadFile",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ResourceType",
                            &[rt::Literal::Integer(1), rt::Literal::Integer(3)],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["ResourceId"]),
            severity: rt::Severity::Deny,
            code: "InvalidParameterValue",
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
            id: "resource-without-type",
            message: "ResourceId should come with its ResourceType; otherwise it is taken for a file. Set ResourceType.",
            each: "",
            when: rt::Condition::Present("ResourceId"),
            demand: rt::Demand::Require(&["ResourceType"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "flow-type-id-wins",
            message: "UserFlowTypeId decides the type of the contract. Leave FlowType out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["FlowType"], "UserFlowTypeId"),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "fixed-signers-needed",
            message: "The user cannot add signers (ForbidEditApprover), so the request has to bring them. Set Approvers.",
            each: "",
            when: rt::Condition::In(
                "FlowOption.ForbidEditApprover",
                &[rt::Literal::Boolean(true)],
                None,
            ),
            demand: rt::Demand::Require(&["Approvers"]),
            severity: rt::Severity::Deny,
            code: "",
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
            message: "This party has neither a UserId nor a name. Set ApproverName to the signer's real name.",
            each: "Approvers[*]",
            when: rt::Condition::Not(
                &rt::Condition::Or(
                    &[
                        rt::Condition::Present("UserId"),
                        rt::Condition::In(
                            "ApproverOption.FillType",
                            &[rt::Literal::Integer(1)],
                            None,
                        ),
                        rt::Condition::In(
                            "ApproverType",
                            &[rt::Literal::Integer(3)],
                            None,
                        ),
                        rt::Condition::Present("CustomApproverTag"),
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
            demand: rt::Demand::Require(&["ApproverName"]),
            severity: rt::Severity::Deny,
            code: "MissingParameter.ApproverName",
        },
        rt::Rule {
            id: "approver-mobile",
            message: "This party has neither a UserId nor a mobile number. Set ApproverMobile.",
            each: "Approvers[*]",
            when: rt::Condition::Not(
                &rt::Condition::Or(
                    &[
                        rt::Condition::Present("UserId"),
                        rt::Condition::In(
                            "ApproverOption.FillType",
                            &[rt::Literal::Integer(1)],
                            None,
                        ),
                        rt::Condition::In(
                            "ApproverType",
                            &[rt::Literal::Integer(3)],
                            None,
                        ),
                        rt::Condition::Present("CustomApproverTag"),
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
            message: "The contract comes from a template, but this party has no role in it. Set RecipientId to one that DescribeFlowTemplates gives.",
            each: "Approvers[*]",
            when: rt::Condition::In("$.ResourceType", &[rt::Literal::Integer(1)], None),
            demand: rt::Demand::Require(&["RecipientId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "file-role",
            message: "A contract from a file has no roles. Leave RecipientId out.",
            each: "Approvers[*]",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "$.ResourceType",
                    &[rt::Literal::Integer(1), rt::Literal::Integer(3)],
                    None,
                ),
            ),
            demand: rt::Demand::Ignored(&["RecipientId"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "template-decides",
            message: "In a contract from a template the template decides this. Set it there, and leave the member out.",
            each: "Approvers[*]",
            when: rt::Condition::In("$.ResourceType", &[rt::Literal::Integer(1)], None),
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
            id: "file-options",
            message: "ForbidModifySealInfos and ForbidAddSignDate count in a contract from a file only. Leave them out.",
            each: "Approvers[*]",
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
        rt::Rule {
            id: "sign-id-too-early",
            message: "The service gives a SignId when the contract starts. Leave it out here.",
            each: "Approvers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["SignId"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "link-members",
            message: "This member is for making signing links and has no effect when a contract is made. Leave it out.",
            each: "Approvers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["SignTypeSelector", "Intention"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "fill-type-on-page",
            message: "On an embedded page signers cannot be left to be named later. Leave FillType out, or let the user add the signer.",
            each: "Approvers[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["ApproverOption.FillType"], ""),
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
            id: "initiator-fill-types",
            message: "The initiator cannot fill in this type of control. Put controls to sign into SignComponents of the party that signs.",
            each: "InitiatorComponents[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Allow(
                "ComponentType",
                &[
                    rt::Literal::Text("TEXT"),
                    rt::Literal::Text("MULTI_LINE_TEXT"),
                    rt::Literal::Text("CHECK_BOX"),
                    rt::Literal::Text("FILL_IMAGE"),
                    rt::Literal::Text("DYNAMIC_TABLE"),
                    rt::Literal::Text("ATTACHMENT"),
                    rt::Literal::Text("SELECTOR"),
                    rt::Literal::Text("DATE"),
                    rt::Literal::Text("WATERMARK"),
                    rt::Literal::Text("DISTRICT"),
                    rt::Literal::Text("VIRTUAL_COMBINATION"),
                ],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "result-page-needs-review",
            message: "The result page is shown only when the contract is handed in for review. Set NeedCreateReview, or leave ResultPageConfig out.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "NeedCreateReview",
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
            message: "Nobody gets a copy, so there is nothing to show. Set CcInfos, or leave CcInfoVisibility out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Absent("CcInfos"),
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
    ],
};

impl rt::Request for CreatePrepareFlowRequest {
    type Response = CreatePrepareFlowResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreatePrepareFlow` answers.
#[non_exhaustive]
pub struct CreatePrepareFlowResponse {
    /// The link to the page.
    /// It works for five minutes.
    pub url: String,
    /// The id that the contract will have, new with every call.
    /// It means something only once the user has started the contract on the page.
    pub flow_id: Option<String>,
    /// The id that a draft will have.
    /// It means something only once the user has saved a draft on the page; a later call then continues it with ResourceType 3.
    pub draft_id: Option<String>,
}

impl Default for CreatePrepareFlowResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreatePrepareFlowResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.url),
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::OptionalText(&self.draft_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.url),
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::OptionalText(&mut self.draft_id),
            ],
        );
    }
}

impl rt::Blank for CreatePrepareFlowResponse {
    const BLANK: Self = Self {
        url: String::new(),
        flow_id: None,
        draft_id: None,
    };
}

rt::record_traits!(CreatePrepareFlowResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreatePrepareFlowResponse",
    fields: &[
        rt::Field::Marked("Url", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Optional("FlowId", rt::Kind::Text),
        rt::Field::Optional("DraftId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreatePrepareFlow",
    summary: "Creates a link to a web page on which a user prepares a contract and starts it.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.AgeNotAchieveNormalLegal \
        FailedOperation.FlowHasDocument \
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
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreatePrepareFlowRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreatePrepareFlowResponse>,
    },
};

impl crate::ess::Client {
    /// Creates a link to a web page on which a user prepares a contract and starts it.
    ///
    /// See [`CreatePrepareFlowRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_prepare_flow(
        &self,
        request: &CreatePrepareFlowRequest,
    ) -> rt::Call<'_, CreatePrepareFlowResponse> {
        self.0.send(request)
    }
}
