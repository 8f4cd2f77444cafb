// Generated from schema/ess/2020-11-11/actions/CreateReleaseFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateReleaseFlow`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateReleaseFlowRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `NeedRelievedFlowId`.
    pub need_relieved_flow_id: String,
    /// `ReliveInfo`.
    pub relive_info: structs::RelieveInfo,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `ReleasedApprovers`.
    pub released_approvers: Option<Vec<structs::ReleasedApprover>>,
    /// `Deadline`.
    pub deadline: Option<i64>,
    /// `UserData`.
    pub user_data: Option<String>,
    /// `FlowName`.
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
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.need_relieved_flow_id),
                rt::Value::slot(&mut self.relive_info),
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.released_approvers),
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
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("NeedRelievedFlowId", rt::Kind::Text),
        rt::Field::required(
            "ReliveInfo",
            rt::Kind::Record(&structs::relieve_info::SHAPE),
        ),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional(
            "ReleasedApprovers",
            rt::Kind::List(&rt::Kind::Record(&structs::released_approver::SHAPE)),
        ),
        rt::Field::optional("Deadline", rt::Kind::Integer),
        rt::Field::optional("UserData", rt::Kind::Text).sensitive(),
        rt::Field::optional("FlowName", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for CreateReleaseFlowRequest {
    type Response = CreateReleaseFlowResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateReleaseFlow` answers.
#[non_exhaustive]
pub struct CreateReleaseFlowResponse {
    /// `FlowId`.
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
    fields: &[rt::Field::required("FlowId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateReleaseFlow",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "FailedOperation.AgeNotAchieveNormalLegal",
        "FailedOperation.FlowHasDocument",
        "FailedOperation.OrganizationExperienceChange",
        "FailedOperation.OrganizationNameChanged",
        "FailedOperation.OrganizationNameNeedChange",
        "FailedOperation.RequestLimitExceeded",
        "FailedOperation.UserInfoNoMatch",
        "InternalError.DbInsert",
        "InternalError.DbRead",
        "InternalError.System",
        "InvalidParameter.ApproverType",
        "InvalidParameter.CardNumber",
        "InvalidParameter.CardType",
        "InvalidParameter.CcNum",
        "InvalidParameter.ClientToken",
        "InvalidParameter.CustomShowMap",
        "InvalidParameter.FlowCallbackUrl",
        "InvalidParameter.FlowDeadLine",
        "InvalidParameter.FlowDescription",
        "InvalidParameter.FlowName",
        "InvalidParameter.FlowType",
        "InvalidParameter.FlowUserData",
        "InvalidParameter.FromSource",
        "InvalidParameter.IdCardValidityOverLimit",
        "InvalidParameter.InvalidMobile",
        "InvalidParameter.InvalidName",
        "InvalidParameter.Mobile",
        "InvalidParameter.Name",
        "InvalidParameter.NonsupportMobile",
        "InvalidParameter.NotifyType",
        "InvalidParameter.OrganizationName",
        "InvalidParameter.ParamError",
        "InvalidParameter.PersonAutoSignTag",
        "InvalidParameter.PreReadTime",
        "InvalidParameterValue.Mask",
        "LimitExceeded",
        "MissingParameter.ApproverMobile",
        "MissingParameter.ApproverName",
        "MissingParameter.ApproverOrganizationInfo",
        "OperationDenied",
        "OperationDenied.ApproverRepeat",
        "OperationDenied.BranchSendFlowToParentNotAllow",
        "OperationDenied.CcForbid",
        "OperationDenied.CcUserRepeat",
        "OperationDenied.Forbid",
        "OperationDenied.InvalidApproverAge",
        "OperationDenied.NoIdentityVerify",
        "OperationDenied.NoLogin",
        "OperationDenied.NoOpenServerSign",
        "OperationDenied.NoQuota",
        "OperationDenied.OrgUniformSocialCreditCodeErr",
        "OperationDenied.OrganizationNotActivated",
        "OperationDenied.OutQueryLimit",
        "OperationDenied.OverSeaForbid",
        "OperationDenied.PersonHasNoSignature",
        "OperationDenied.PersonNoOpenServerSign",
        "OperationDenied.WhiteListForbid",
        "RequestLimitExceeded",
        "ResourceNotFound",
        "ResourceNotFound.Application",
        "ResourceNotFound.AuthActiveOrganization",
        "ResourceNotFound.FlowApprover",
        "ResourceNotFound.Organization",
        "ResourceNotFound.SuperAdmin",
        "ResourceNotFound.User",
        "ResourceNotFound.VerifyUser",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
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
    /// Calls `CreateReleaseFlow`.
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
