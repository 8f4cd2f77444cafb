// Generated from schema/ess/2020-11-11/actions/CreateFlowApprovers.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateFlowApprovers`.
///
/// By default the service takes 30 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateFlowApproversRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `Approvers`.
    pub approvers: Vec<structs::FillApproverInfo>,
    /// `FlowId`.
    pub flow_id: Option<String>,
    /// `FillApproverType`.
    pub fill_approver_type: Option<i64>,
    /// `Initiator`.
    pub initiator: Option<String>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `FlowGroupId`.
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
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }
    /// Sets `FillApproverType`.
    #[inline]
    pub fn fill_approver_type(mut self, fill_approver_type: i64) -> Self {
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
                rt::Member::OptionalInteger(&self.fill_approver_type),
                rt::Member::OptionalText(&self.initiator),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.flow_group_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.approvers),
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::OptionalInteger(&mut self.fill_approver_type),
                rt::Slot::OptionalText(&mut self.initiator),
                rt::Value::slot(&mut self.agent),
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
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::fill_approver_info::SHAPE)),
        ),
        rt::Field::optional("FlowId", rt::Kind::Text),
        rt::Field::optional("FillApproverType", rt::Kind::Integer),
        rt::Field::optional("Initiator", rt::Kind::Text),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("FlowGroupId", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for CreateFlowApproversRequest {
    type Response = CreateFlowApproversResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFlowApprovers` answers.
#[non_exhaustive]
pub struct CreateFlowApproversResponse {
    /// `FillError`.
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
        out.open(&mut [rt::Value::slot(&mut self.fill_error)]);
    }
}

impl rt::Blank for CreateFlowApproversResponse {
    const BLANK: Self = Self { fill_error: Vec::new() };
}

rt::record_traits!(CreateFlowApproversResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateFlowApproversResponse",
    fields: &[
        rt::Field::optional(
            "FillError",
            rt::Kind::List(&rt::Kind::Record(&structs::fill_error::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateFlowApprovers",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(30),
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
        "InternalError.Db",
        "InternalError.DbRead",
        "InternalError.Decryption",
        "InternalError.DependsApi",
        "InternalError.DependsDb",
        "InternalError.Encryption",
        "InternalError.System",
        "InvalidParameter.ApproverType",
        "InvalidParameter.CardNumber",
        "InvalidParameter.CardType",
        "InvalidParameter.CcNum",
        "InvalidParameter.ClientToken",
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
        "InvalidParameter.NotifyType",
        "InvalidParameter.OrganizationName",
        "InvalidParameter.ParamError",
        "InvalidParameter.PersonAutoSignTag",
        "InvalidParameter.PreReadTime",
        "InvalidParameter.Sensitive",
        "InvalidParameterValue.Mask",
        "LimitExceeded",
        "MissingParameter.ApproverMobile",
        "MissingParameter.ApproverName",
        "MissingParameter.ApproverOrganizationInfo",
        "OperationDenied",
        "OperationDenied.ApproverRepeat",
        "OperationDenied.CcForbid",
        "OperationDenied.CcUserRepeat",
        "OperationDenied.Forbid",
        "OperationDenied.NoIdentityVerify",
        "OperationDenied.NoLogin",
        "OperationDenied.NoOpenServerSign",
        "OperationDenied.NoQuota",
        "OperationDenied.OrgUniformSocialCreditCodeErr",
        "OperationDenied.OrganizationNotActivated",
        "OperationDenied.OverSeaForbid",
        "OperationDenied.PersonHasNoSignature",
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
        blank: rt::blank::<CreateFlowApproversRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateFlowApproversResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `CreateFlowApprovers`.
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
