// Generated from schema/ess/2020-11-11/actions/CreateReleaseFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Starts a release agreement, by which the parties undo a contract that all have signed.
///
/// The text of the agreement is the vendor's; only the clauses in ReliveInfo are yours.
/// Once all have signed it, the status of the first contract becomes released.
/// It costs quota like any contract.
/// Only companies can start it: those that signed the first contract, or another with the right to release.
/// Private persons must sign it themselves, while a company may let another member of staff with the same rights sign; automatic signing is possible for the own company only.
/// It cannot be started for contracts whose FlowOperateLimit rules it out.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/operateFlows/CreateReleaseFlow) (in Chinese)
///
/// # Rules
///
/// - A party signs by PIN code, and its PinCode is computed from the name of the agreement: set FlowName.
/// - Two entries change the same party: merge them. (warns)
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
/// [`InternalError.DbInsert`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_INSERT),
/// [`InternalError.DbRead`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_READ),
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
/// [`InvalidParameter.NonsupportMobile`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NONSUPPORT_MOBILE),
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
pub struct CreateReleaseFlowRequest {
    /// The member of staff who starts the release agreement, of a company that signed the contract or that has the right to release it; this person needs the right to call the action and to use the contract.
    pub operator: Option<structs::UserInfo>,
    /// The contract that is to be undone.
    /// All parties must have signed it.
    pub need_relieved_flow_id: String,
    /// The reason and the other clauses of the agreement.
    pub relive_info: structs::RelieveInfo,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// Only the parties for which something changes: a company that lets somebody else sign, or a role that gets another name.
    /// Everybody else signs as in the first contract.
    pub released_approvers: Option<Vec<structs::ReleasedApprover>>,
    /// When everybody must have signed the release agreement; after that it is void and the first contract stands.
    /// If it is not set, seven days after it was started.
    ///
    /// 0 means seven days after the agreement was started. Limits: seconds since 1970 (`InvalidParameter.FlowDeadLine`); not in the past (warns) (`InvalidParameter.FlowDeadLine`).
    pub deadline: Option<i64>,
    /// Data of your own, JSON or any other text, in base64, that callbacks about the release agreement bring back unchanged.
    ///
    /// Limits: base64 (warns) (`InvalidParameter.FlowUserData`); at most 20480 characters (`InvalidParameter.FlowUserData`).
    pub user_data: Option<String>,
    /// What the release agreement is called.
    /// The PinCode of a signer is computed from it.
    pub flow_name: Option<String>,
}

impl CreateReleaseFlowRequest {
    /// Makes one with what it needs.
    pub fn new(
        need_relieved_flow_id: impl Into<String>,
        relive_info: structs::RelieveInfo,
    ) -> Self {
        Self {
            need_relieved_flow_id: need_relieved_flow_id.into(),
            relive_info,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `NeedRelievedFlowId`.
    pub fn need_relieved_flow_id(
        mut self,
        need_relieved_flow_id: impl Into<String>,
    ) -> Self {
        self.need_relieved_flow_id = need_relieved_flow_id.into();
        self
    }
    /// Sets `ReliveInfo`.
    #[inline]
    pub fn relive_info(mut self, relive_info: structs::RelieveInfo) -> Self {
        self.relive_info = relive_info;
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `ReleasedApprovers`.
    pub fn released_approvers(
        mut self,
        released_approvers: impl IntoIterator<Item = structs::ReleasedApprover>,
    ) -> Self {
        self.released_approvers = Some(rt::list(released_approvers));
        self
    }
    /// Sets `Deadline`.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
    /// Sets `FlowName`.
    pub fn flow_name(mut self, flow_name: impl Into<String>) -> Self {
        self.flow_name = Some(flow_name.into());
        self
    }
}

impl rt::Record for CreateReleaseFlowRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.need_relieved_flow_id),
                rt::Member::Value(&self.relive_info),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.released_approvers),
                rt::Member::OptionalInteger(&self.deadline),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::OptionalText(&self.flow_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.need_relieved_flow_id),
                rt::Slot::Value(&mut self.relive_info),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.released_approvers),
                rt::Slot::OptionalInteger(&mut self.deadline),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::OptionalText(&mut self.flow_name),
            ],
        );
    }
}

impl rt::Blank for CreateReleaseFlowRequest {
    const BLANK: Self = Self {
        operator: None,
        need_relieved_flow_id: String::new(),
        relive_info: rt::Blank::BLANK,
        agent: None,
        released_approvers: None,
        deadline: None,
        user_data: None,
        flow_name: None,
    };
}

rt::record_traits!(CreateReleaseFlowRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateReleaseFlowRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("NeedRelievedFlowId", rt::Kind::Text),
        rt::Field::Required(
            "ReliveInfo",
            rt::Kind::Record(&structs::relieve_info::SHAPE),
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "ReleasedApprovers",
            rt::Kind::List(&rt::Kind::Record(&structs::released_approver::SHAPE)),
        ),
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
        rt::Field::Optional("FlowName", rt::Kind::Text),
    ],
    rules: &[
        rt::Rule {
            id: "pin-code-needs-name",
            message: "A party signs by PIN code, and its PinCode is computed from the name of the agreement: set FlowName.",
            each: "",
            when: rt::Condition::Any(
                "ReleasedApprovers[*]",
                &rt::Condition::In(
                    "ApproverType",
                    &[rt::Literal::Text("ORGANIZATION_PIN_CODE_SIGN")],
                    None,
                ),
            ),
            demand: rt::Demand::Require(&["FlowName"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "one-entry-per-party",
            message: "Two entries change the same party: merge them.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct(
                "ReleasedApprovers[*].RelievedApproverRecipientId",
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for CreateReleaseFlowRequest {
    type Response = CreateReleaseFlowResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateReleaseFlow` answers.
#[non_exhaustive]
pub struct CreateReleaseFlowResponse {
    /// The id of the release agreement, which is a contract of its own; the first contract keeps its id.
    pub flow_id: String,
}

impl Default for CreateReleaseFlowResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateReleaseFlowResponse {
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

impl rt::Blank for CreateReleaseFlowResponse {
    const BLANK: Self = Self { flow_id: String::new() };
}

rt::record_traits!(CreateReleaseFlowResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateReleaseFlowResponse",
    fields: &[rt::Field::Required("FlowId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateReleaseFlow",
    summary: "Starts a release agreement, by which the parties undo a contract that all have signed.",
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
        InternalError.DbInsert \
        InternalError.DbRead \
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
        InvalidParameter.NonsupportMobile \
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
        blank: rt::blank::<CreateReleaseFlowRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateReleaseFlowResponse>,
    },
};

impl crate::ess::Client {
    /// Starts a release agreement, by which the parties undo a contract that all have signed.
    ///
    /// See [`CreateReleaseFlowRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_release_flow(
        &self,
        request: &CreateReleaseFlowRequest,
    ) -> rt::Call<'_, CreateReleaseFlowResponse> {
        self.0.send(request)
    }
}
