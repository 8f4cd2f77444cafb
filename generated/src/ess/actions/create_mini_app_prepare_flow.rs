// Generated from schema/ess/2020-11-11/actions/CreateMiniAppPrepareFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes a link by which a user finishes and starts a contract in the mini-program of the service.
///
/// Nothing is started and no quota is spent until the user sends the contract off in the mini-program.
/// The links are valid for 90 days, end once a contract was started with them, and must be passed on unchanged.
/// To jump to the mini-program, on the full or half screen as WeChat offers both: AppID wxa023b292fd19d41d, original id gh_da88f6188665; the Demo version for tests has wx371151823f6f3edf and gh_39a5d3de69fa.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - A contract made from a template needs the role of each party.
///   Set RecipientId, which DescribeFlowTemplates lists. (warns)
/// - A file has no roles, so RecipientId has no effect.
///   Leave it out. (advice)
/// - The template decides on the order of signing.
///   Leave Unordered out. (advice)
/// - NotifyType of those who get a copy has no effect here.
///   Leave it out. (advice)
/// - The operator has no id.
///   Set Operator.UserId to the platform's id of the member of staff.
/// - Two of CcInfos have the same mobile number: name each person once. (warns) (`OperationDenied.CcUserRepeat`)
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
pub struct CreateMiniAppPrepareFlowRequest {
    /// The member of staff who starts the contract, with UserId filled; it may be one of a subsidiary of the group.
    /// This person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// Whether ResourceId is a template or a file.
    ///
    /// Limits: one of `1`, `2`.
    pub resource_type: enums::ResourceType,
    /// What the contract is made of: the id of a template, made in the console, or of a file from UploadFiles.
    pub resource_id: String,
    /// The name of the contract, which a download of the finished contract is named after too.
    ///
    /// Limits: only Chinese characters, letters, digits, blanks and common punctuation (warns) (`InvalidParameter.FlowName`); at most 200 characters (`InvalidParameter.FlowName`).
    pub flow_name: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The parties of the contract, as far as they are known; the user can go on with them in the mini-program.
    ///
    /// Limits: at most 50 items.
    pub approvers: Option<Vec<structs::MiniAppCreateApproverInfo>>,
    /// Who gets a copy: they may look at the contract and see how far it is, but sign nothing.
    /// How they are told cannot be chosen here, so NotifyType has no effect.
    ///
    /// Limits: at most 50 items (`InvalidParameter.CcNum`).
    pub cc_infos: Option<Vec<structs::CcInfo>>,
    /// Whether all may sign at the same time; otherwise they sign one after the other.
    /// It counts for contracts made from a file; a template has its own order.
    ///
    /// Default: `false`.
    pub unordered: Option<bool>,
    /// How long after the start of the contract it can be signed.
    ///
    /// In days. Default: `7`. 0 means 7 days. Limits: at least 1 (`InvalidParameter.FlowDeadLine`); at most 30 (`InvalidParameter.FlowDeadLine`).
    pub deadline_after_start_days: Option<i64>,
    /// The category of the company's own that the contract is filed under; DescribeUserFlowType and the console list them.
    pub user_flow_type_id: Option<String>,
    /// Settings of the contract: a reminder that it runs out, an approval before it starts, the word that pages use for it, and whether the user may still change it.
    pub flow_option: Option<structs::MiniAppCreateFlowOption>,
    /// Settings of the page in the mini-program: whether the code for signing is hidden after the start.
    pub page_option: Option<structs::MiniAppCreateFlowPageOption>,
    /// Data of your own in base64, which comes back unchanged in the callbacks about this contract.
    ///
    /// Limits: base64 (warns) (`InvalidParameter.FlowUserData`); at most 1000 characters (`InvalidParameter.FlowUserData`).
    pub user_data: Option<String>,
    /// The buttons that the pages for signing do not show.
    pub hides: Option<Vec<enums::HiddenButton>>,
}

impl CreateMiniAppPrepareFlowRequest {
    /// Makes one with what it needs.
    pub fn new(
        resource_type: enums::ResourceType,
        resource_id: impl Into<String>,
        flow_name: impl Into<String>,
    ) -> Self {
        Self {
            resource_type,
            resource_id: resource_id.into(),
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
    /// Sets `ResourceType`.
    #[inline]
    pub fn resource_type(mut self, resource_type: enums::ResourceType) -> Self {
        self.resource_type = resource_type;
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = resource_id.into();
        self
    }
    /// Sets `FlowName`.
    pub fn flow_name(mut self, flow_name: impl Into<String>) -> Self {
        self.flow_name = flow_name.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `Approvers`.
    pub fn approvers(
        mut self,
        approvers: impl IntoIterator<Item = structs::MiniAppCreateApproverInfo>,
    ) -> Self {
        self.approvers = Some(rt::list(approvers));
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
    /// Sets `Unordered`.
    #[inline]
    pub fn unordered(mut self, unordered: bool) -> Self {
        self.unordered = Some(unordered);
        self
    }
    /// Sets `DeadlineAfterStartDays`.
    #[inline]
    pub fn deadline_after_start_days(mut self, deadline_after_start_days: i64) -> Self {
        self.deadline_after_start_days = Some(deadline_after_start_days);
        self
    }
    /// Sets `UserFlowTypeId`.
    pub fn user_flow_type_id(mut self, user_flow_type_id: impl Into<String>) -> Self {
        self.user_flow_type_id = Some(user_flow_type_id.into());
        self
    }
    /// Sets `FlowOption`.
    #[inline]
    pub fn flow_option(mut self, flow_option: structs::MiniAppCreateFlowOption) -> Self {
        self.flow_option = Some(flow_option);
        self
    }
    /// Sets `PageOption`.
    #[inline]
    pub fn page_option(
        mut self,
        page_option: structs::MiniAppCreateFlowPageOption,
    ) -> Self {
        self.page_option = Some(page_option);
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
    /// Sets `Hides`.
    pub fn hides(
        mut self,
        hides: impl IntoIterator<Item = enums::HiddenButton>,
    ) -> Self {
        self.hides = Some(rt::list(hides));
        self
    }
}

impl rt::Record for CreateMiniAppPrepareFlowRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.resource_type),
                rt::Member::Text(&self.resource_id),
                rt::Member::Text(&self.flow_name),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.approvers),
                rt::Member::Value(&self.cc_infos),
                rt::Member::OptionalBoolean(&self.unordered),
                rt::Member::OptionalInteger(&self.deadline_after_start_days),
                rt::Member::OptionalText(&self.user_flow_type_id),
                rt::Member::Value(&self.flow_option),
                rt::Member::Value(&self.page_option),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::Value(&self.hides),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.resource_type),
                rt::Slot::Text(&mut self.resource_id),
                rt::Slot::Text(&mut self.flow_name),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.approvers),
                rt::Slot::Value(&mut self.cc_infos),
                rt::Slot::OptionalBoolean(&mut self.unordered),
                rt::Slot::OptionalInteger(&mut self.deadline_after_start_days),
                rt::Slot::OptionalText(&mut self.user_flow_type_id),
                rt::Slot::Value(&mut self.flow_option),
                rt::Slot::Value(&mut self.page_option),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::Value(&mut self.hides),
            ],
        );
    }
}

impl rt::Blank for CreateMiniAppPrepareFlowRequest {
    const BLANK: Self = Self {
        operator: None,
        resource_type: rt::Blank::BLANK,
        resource_id: String::new(),
        flow_name: String::new(),
        agent: None,
        approvers: None,
        cc_infos: None,
        unordered: None,
        deadline_after_start_days: None,
        user_flow_type_id: None,
        flow_option: None,
        page_option: None,
        user_data: None,
        hides: None,
    };
}

rt::record_traits!(CreateMiniAppPrepareFlowRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateMiniAppPrepareFlowRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
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
        rt::Field::Required("ResourceId", rt::Kind::Text),
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
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "Approvers",
            rt::Kind::List(
                &rt::Kind::Record(&structs::mini_app_create_approver_info::SHAPE),
            ),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(50))],
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
        rt::Field::Optional("Unordered", rt::Kind::Boolean),
        rt::Field::Limited(
            "DeadlineAfterStartDays",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Minimum(1.0),
                    "InvalidParameter.FlowDeadLine",
                ),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Maximum(30.0),
                    "InvalidParameter.FlowDeadLine",
                ),
            ],
        ),
        rt::Field::Optional("UserFlowTypeId", rt::Kind::Text),
        rt::Field::Optional(
            "FlowOption",
            rt::Kind::Record(&structs::mini_app_create_flow_option::SHAPE),
        ),
        rt::Field::Optional(
            "PageOption",
            rt::Kind::Record(&structs::mini_app_create_flow_page_option::SHAPE),
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
                    rt::Test::MaxLength(1000, rt::LengthUnit::Chars),
                    "InvalidParameter.FlowUserData",
                ),
            ],
        ),
        rt::Field::Optional(
            "Hides",
            rt::Kind::List(&rt::Kind::Enum(&enums::hidden_button::TABLE)),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "template-roles",
            message: "A contract made from a template needs the role of each party. Set RecipientId, which DescribeFlowTemplates lists.",
            each: "Approvers[*]",
            when: rt::Condition::In("$.ResourceType", &[rt::Literal::Integer(1)], None),
            demand: rt::Demand::Require(&["RecipientId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "file-has-no-roles",
            message: "A file has no roles, so RecipientId has no effect. Leave it out.",
            each: "Approvers[*]",
            when: rt::Condition::In("$.ResourceType", &[rt::Literal::Integer(2)], None),
            demand: rt::Demand::Ignored(&["RecipientId"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "template-decides-order",
            message: "The template decides on the order of signing. Leave Unordered out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In("ResourceType", &[rt::Literal::Integer(1)], None),
                    rt::Condition::In("Unordered", &[rt::Literal::Boolean(true)], None),
                ],
            ),
            demand: rt::Demand::Ignored(&["Unordered"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "copies-without-notice-type",
            message: "NotifyType of those who get a copy has no effect here. Leave it out.",
            each: "CcInfos[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["NotifyType"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
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
            id: "copies-to-different-people",
            message: "Two of CcInfos have the same mobile number: name each person once.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct("CcInfos[*].Mobile"),
            severity: rt::Severity::Warn,
            code: "OperationDenied.CcUserRepeat",
        },
    ],
};

impl rt::Request for CreateMiniAppPrepareFlowRequest {
    type Response = CreateMiniAppPrepareFlowResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateMiniAppPrepareFlow` answers.
#[non_exhaustive]
pub struct CreateMiniAppPrepareFlowResponse {
    /// A long web address that opens the mini-program, for example from a text message.
    ///
    /// Limits: an absolute URL (warns).
    pub long_url: String,
    /// The same address in a short form.
    ///
    /// Limits: an absolute URL (warns).
    pub short_url: String,
    /// The path that an app or mini-program of yours jumps to.
    pub mini_app_path: String,
    /// The id that the contract will have, another one with every call.
    /// It counts only once the user has started the contract.
    pub flow_id: String,
    /// Where a picture of a QR code lies that opens the mini-program.
    ///
    /// Limits: an absolute URL (warns).
    pub qrcode_url: String,
    /// An address to make a QR code of yourself, which opens the mini-program directly when WeChat scans it.
    ///
    /// Limits: an absolute URL (warns).
    pub weixin_qrcode_url: Option<String>,
    /// Until when the links can be used.
    ///
    /// Limits: seconds since 1970.
    pub expired_on: i64,
}

impl Default for CreateMiniAppPrepareFlowResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateMiniAppPrepareFlowResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.long_url),
                rt::Member::Text(&self.short_url),
                rt::Member::Text(&self.mini_app_path),
                rt::Member::Text(&self.flow_id),
                rt::Member::Text(&self.qrcode_url),
                rt::Member::OptionalText(&self.weixin_qrcode_url),
                rt::Member::Integer(&self.expired_on),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.long_url),
                rt::Slot::Text(&mut self.short_url),
                rt::Slot::Text(&mut self.mini_app_path),
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Text(&mut self.qrcode_url),
                rt::Slot::OptionalText(&mut self.weixin_qrcode_url),
                rt::Slot::Integer(&mut self.expired_on),
            ],
        );
    }
}

impl rt::Blank for CreateMiniAppPrepareFlowResponse {
    const BLANK: Self = Self {
        long_url: String::new(),
        short_url: String::new(),
        mini_app_path: String::new(),
        flow_id: String::new(),
        qrcode_url: String::new(),
        weixin_qrcode_url: None,
        expired_on: 0,
    };
}

rt::record_traits!(CreateMiniAppPrepareFlowResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateMiniAppPrepareFlowResponse",
    fields: &[
        rt::Field::Limited(
            "LongUrl",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Url))],
        ),
        rt::Field::Limited(
            "ShortUrl",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Url))],
        ),
        rt::Field::Marked("MiniAppPath", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("FlowId", rt::Kind::Text),
        rt::Field::Limited(
            "QrcodeUrl",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Url))],
        ),
        rt::Field::Limited(
            "WeixinQrcodeUrl",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Url))],
        ),
        rt::Field::Limited(
            "ExpiredOn",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateMiniAppPrepareFlow",
    summary: "Makes a link by which a user finishes and starts a contract in the mini-program of the service.",
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
        blank: rt::blank::<CreateMiniAppPrepareFlowRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateMiniAppPrepareFlowResponse>,
    },
};

impl crate::ess::Client {
    /// Makes a link by which a user finishes and starts a contract in the mini-program of the service.
    ///
    /// See [`CreateMiniAppPrepareFlowRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_mini_app_prepare_flow(
        &self,
        request: &CreateMiniAppPrepareFlowRequest,
    ) -> rt::Call<'_, CreateMiniAppPrepareFlowResponse> {
        self.0.send(request)
    }
}
