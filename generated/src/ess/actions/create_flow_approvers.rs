// Generated from schema/ess/2020-11-11/actions/CreateFlowApprovers.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Names the signers of steps that were left open when the contract was started.
///
/// There are two kinds of open steps: those of a company of which any one of several people may sign, and those whose signer was left open by FillType 1.
/// Several contracts of the same initiator can be completed in one call, named by FlowId of each entry.
/// The service sends no notice to signers who are named here, except as NotifyType of an entry says: pass on a link of CreateSchemeUrl, by which they claim the contract.
/// Of several candidates of one step the first to claim it signs.
/// Own staff in WeCom are named by their id there or by name and mobile number, everybody else by name and mobile number; a private person who is verified already, in a step left open by FillType 1, by name and document too.
///
/// By default the service takes 30 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/operateFlows/CreateFlowApprovers/) (in Chinese)
///
/// # Rules
///
/// - The entry does not say which contract it is about: set its FlowId.
/// - The FlowId of the entries goes before the FlowId of the request: leave the latter out. (advice)
/// - A contract of a group is named in each entry: set its FlowId.
/// - A candidate is named by name and mobile number, or by the id in WeCom; documents work only for steps left open by FillType 1 (FillApproverType 1): set ApproverMobile. (warns) (`MissingParameter.ApproverMobile`)
/// - Somebody who signs for a company is named by name and mobile number; a document alone names private persons only: set ApproverMobile. (warns) (`MissingParameter.ApproverMobile`)
/// - People are named by their id in WeCom only for steps of which any one candidate may sign (FillApproverType 0): leave ApproverSource out, and set ApproverName and ApproverMobile. (warns)
/// - NotifyType counts only for steps of which any one candidate may sign: leave it out. (advice)
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
/// [`InvalidParameter.Sensitive`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_SENSITIVE),
/// [`InvalidParameterValue.Mask`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE_MASK),
/// [`LimitExceeded`](super::super::ErrorCode#associatedconstant.LIMIT_EXCEEDED),
/// [`MissingParameter.ApproverMobile`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_APPROVER_MOBILE),
/// [`MissingParameter.ApproverName`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_APPROVER_NAME),
/// [`MissingParameter.ApproverOrganizationInfo`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_APPROVER_ORGANIZATION_INFO),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.ApproverRepeat`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_APPROVER_REPEAT),
/// [`OperationDenied.CcForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_CC_FORBID),
/// [`OperationDenied.CcUserRepeat`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_CC_USER_REPEAT),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN),
/// [`OperationDenied.NoOpenServerSign`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_OPEN_SERVER_SIGN),
/// [`OperationDenied.NoQuota`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_QUOTA),
/// [`OperationDenied.OrgUniformSocialCreditCodeErr`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORG_UNIFORM_SOCIAL_CREDIT_CODE_ERR),
/// [`OperationDenied.OrganizationNotActivated`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_NOT_ACTIVATED),
/// [`OperationDenied.OverSeaForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_OVER_SEA_FORBID),
/// [`OperationDenied.PersonHasNoSignature`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_PERSON_HAS_NO_SIGNATURE),
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
pub struct CreateFlowApproversRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The signers, each with the step that the person is to sign.
    /// One step may get several candidates.
    pub approvers: Vec<structs::FillApproverInfo>,
    /// The contract of those entries that name none themselves; the console shows its id.
    ///
    /// Limits: an id of 32 letters and digits (warns). Deprecated; use `FillApproverInfo.FlowId`. Name the contract in each entry of Approvers.
    pub flow_id: Option<String>,
    /// Which kind of open step is completed, the same for all entries.
    ///
    /// Default: `0`.
    pub fill_approver_type: Option<enums::FillApproverType>,
    /// The name that a notice in WeCom gives for the initiator, where the notice can be customised.
    pub initiator: Option<String>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The group, if the contracts belong to one.
    /// Needed where a signing link for the whole group is to be made.
    pub flow_group_id: Option<String>,
}

impl CreateFlowApproversRequest {
    /// Makes one with what it needs.
    pub fn new(approvers: impl IntoIterator<Item = structs::FillApproverInfo>) -> Self {
        Self {
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
    /// Sets `Approvers`.
    pub fn approvers(
        mut self,
        approvers: impl IntoIterator<Item = structs::FillApproverInfo>,
    ) -> Self {
        self.approvers = rt::list(approvers);
        self
    }
    /// Sets `FlowId`.
    #[deprecated(note = "use `FillApproverInfo.FlowId`")]
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }
    /// Sets `FillApproverType`.
    #[inline]
    pub fn fill_approver_type(
        mut self,
        fill_approver_type: enums::FillApproverType,
    ) -> Self {
        self.fill_approver_type = Some(fill_approver_type);
        self
    }
    /// Sets `Initiator`.
    pub fn initiator(mut self, initiator: impl Into<String>) -> Self {
        self.initiator = Some(initiator.into());
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `FlowGroupId`.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
        self
    }
}

impl rt::Record for CreateFlowApproversRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.approvers),
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::Value(&self.fill_approver_type),
                rt::Member::OptionalText(&self.initiator),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.flow_group_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.approvers),
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::Value(&mut self.fill_approver_type),
                rt::Slot::OptionalText(&mut self.initiator),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.flow_group_id),
            ],
        );
    }
}

impl rt::Blank for CreateFlowApproversRequest {
    const BLANK: Self = Self {
        operator: None,
        approvers: Vec::new(),
        flow_id: None,
        fill_approver_type: None,
        initiator: None,
        agent: None,
        flow_group_id: None,
    };
}

rt::record_traits!(CreateFlowApproversRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateFlowApproversRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::fill_approver_info::SHAPE)),
        ),
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::OPTIONAL.deprecated("FillApproverInfo.FlowId"),
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Optional(
            "FillApproverType",
            rt::Kind::Enum(&enums::fill_approver_type::TABLE),
        ),
        rt::Field::Optional("Initiator", rt::Kind::Text),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("FlowGroupId", rt::Kind::Text),
    ],
    rules: &[
        rt::Rule {
            id: "which-flow",
            message: "The entry does not say which contract it is about: set its FlowId.",
            each: "Approvers[*]",
            when: rt::Condition::Absent("$.FlowId"),
            demand: rt::Demand::Require(&["FlowId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "entry-names-flow",
            message: "The FlowId of the entries goes before the FlowId of the request: leave the latter out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::Any(
                        "Approvers[*]",
                        &rt::Condition::Present("FlowId"),
                    ),
                    rt::Condition::Not(
                        &rt::Condition::Any(
                            "Approvers[*]",
                            &rt::Condition::Absent("FlowId"),
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["FlowId"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "group-member",
            message: "A contract of a group is named in each entry: set its FlowId.",
            each: "Approvers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::Present("$.FlowGroupId"),
                    rt::Condition::Present("$.FlowId"),
                ],
            ),
            demand: rt::Demand::Require(&["FlowId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "candidate-by-mobile",
            message: "A candidate is named by name and mobile number, or by the id in WeCom; documents work only for steps left open by FillType 1 (FillApproverType 1): set ApproverMobile.",
            each: "Approvers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::And(
                        &[
                            rt::Condition::In(
                                "$.FillApproverType",
                                &[rt::Literal::Integer(0)],
                                Some(rt::Literal::Integer(0)),
                            ),
                            rt::Condition::Present("ApproverIdCardNumber"),
                        ],
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ApproverSource",
                            &[rt::Literal::Text("WEWORKAPP")],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["ApproverMobile"]),
            severity: rt::Severity::Warn,
            code: "MissingParameter.ApproverMobile",
        },
        rt::Rule {
            id: "company-signer-by-mobile",
            message: "Somebody who signs for a company is named by name and mobile number; a document alone names private persons only: set ApproverMobile.",
            each: "Approvers[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::And(
                        &[
                            rt::Condition::In(
                                "$.FillApproverType",
                                &[rt::Literal::Integer(1)],
                                None,
                            ),
                            rt::Condition::Present("OrganizationName"),
                            rt::Condition::Present("ApproverIdCardNumber"),
                        ],
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ApproverSource",
                            &[rt::Literal::Text("WEWORKAPP")],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["ApproverMobile"]),
            severity: rt::Severity::Warn,
            code: "MissingParameter.ApproverMobile",
        },
        rt::Rule {
            id: "wecom-for-candidates",
            message: "People are named by their id in WeCom only for steps of which any one candidate may sign (FillApproverType 0): leave ApproverSource out, and set ApproverName and ApproverMobile.",
            each: "Approvers[*]",
            when: rt::Condition::In(
                "$.FillApproverType",
                &[rt::Literal::Integer(1)],
                None,
            ),
            demand: rt::Demand::Forbid(&["ApproverSource"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "notice-for-candidates",
            message: "NotifyType counts only for steps of which any one candidate may sign: leave it out.",
            each: "Approvers[*]",
            when: rt::Condition::In(
                "$.FillApproverType",
                &[rt::Literal::Integer(1)],
                None,
            ),
            demand: rt::Demand::Ignored(&["NotifyType"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for CreateFlowApproversRequest {
    type Response = CreateFlowApproversResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFlowApprovers` answers.
#[non_exhaustive]
pub struct CreateFlowApproversResponse {
    /// Entries that failed, and why.
    /// For now only steps that were left open by FillType 1 tell it.
    pub fill_error: Vec<structs::FillError>,
}

impl Default for CreateFlowApproversResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateFlowApproversResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.fill_error)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.fill_error)]);
    }
}

impl rt::Blank for CreateFlowApproversResponse {
    const BLANK: Self = Self { fill_error: Vec::new() };
}

rt::record_traits!(CreateFlowApproversResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateFlowApproversResponse",
    fields: &[
        rt::Field::Optional(
            "FillError",
            rt::Kind::List(&rt::Kind::Record(&structs::fill_error::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateFlowApprovers",
    summary: "Names the signers of steps that were left open when the contract was started.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(30),
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
        InvalidParameter.Sensitive \
        InvalidParameterValue.Mask \
        LimitExceeded \
        MissingParameter.ApproverMobile \
        MissingParameter.ApproverName \
        MissingParameter.ApproverOrganizationInfo \
        OperationDenied \
        OperationDenied.ApproverRepeat \
        OperationDenied.CcForbid \
        OperationDenied.CcUserRepeat \
        OperationDenied.Forbid \
        OperationDenied.NoIdentityVerify \
        OperationDenied.NoLogin \
        OperationDenied.NoOpenServerSign \
        OperationDenied.NoQuota \
        OperationDenied.OrgUniformSocialCreditCodeErr \
        OperationDenied.OrganizationNotActivated \
        OperationDenied.OverSeaForbid \
        OperationDenied.PersonHasNoSignature \
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
        blank: rt::blank::<CreateFlowApproversRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateFlowApproversResponse>,
    },
};

impl crate::ess::Client {
    /// Names the signers of steps that were left open when the contract was started.
    ///
    /// See [`CreateFlowApproversRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_flow_approvers(
        &self,
        request: &CreateFlowApproversRequest,
    ) -> rt::Call<'_, CreateFlowApproversResponse> {
        self.0.send(request)
    }
}
