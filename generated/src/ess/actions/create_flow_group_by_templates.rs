// Generated from schema/ess/2020-11-11/actions/CreateFlowGroupByTemplates.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateFlowGroupByTemplates`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateFlowGroupByTemplatesRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `FlowGroupName`.
    pub flow_group_name: String,
    /// `FlowGroupInfos`.
    pub flow_group_infos: Vec<structs::FlowGroupInfo>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `FlowGroupOptions`.
    pub flow_group_options: Option<structs::FlowGroupOptions>,
    /// `UserFlowType`.
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
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.flow_group_name),
                rt::Value::slot(&mut self.flow_group_infos),
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.flow_group_options),
                rt::Value::slot(&mut self.user_flow_type),
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
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("FlowGroupName", rt::Kind::Text),
        rt::Field::required(
            "FlowGroupInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_group_info::SHAPE)),
        ),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional(
            "FlowGroupOptions",
            rt::Kind::Record(&structs::flow_group_options::SHAPE),
        ),
        rt::Field::optional(
            "UserFlowType",
            rt::Kind::Record(&structs::user_flow_type::SHAPE),
        ),
    ],
    rules: &[],
};

impl rt::Request for CreateFlowGroupByTemplatesRequest {
    type Response = CreateFlowGroupByTemplatesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFlowGroupByTemplates` answers.
#[non_exhaustive]
pub struct CreateFlowGroupByTemplatesResponse {
    /// `FlowGroupId`.
    pub flow_group_id: String,
    /// `FlowIds`.
    pub flow_ids: Vec<String>,
    /// `Approvers`.
    pub approvers: Vec<structs::FlowGroupApprovers>,
    /// `WorkflowInstanceId`.
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
                rt::Value::slot(&mut self.flow_ids),
                rt::Value::slot(&mut self.approvers),
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
        rt::Field::required("FlowGroupId", rt::Kind::Text),
        rt::Field::required("FlowIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_group_approvers::SHAPE)),
        ),
        rt::Field::optional("WorkflowInstanceId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateFlowGroupByTemplates",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "FailedOperation.AgeNotAchieveNormalLegal",
        "FailedOperation.FlowHasDocument",
        "FailedOperation.FlowHasNoDocument",
        "FailedOperation.NoSignReviewPass",
        "FailedOperation.OrganizationExperienceChange",
        "FailedOperation.OrganizationNameChanged",
        "FailedOperation.OrganizationNameNeedChange",
        "FailedOperation.PreViewUrlFail",
        "FailedOperation.RequestLimitExceeded",
        "FailedOperation.UserInfoNoMatch",
        "InternalError",
        "InternalError.Db",
        "InternalError.DbConnection",
        "InternalError.DbInsert",
        "InternalError.DependsApi",
        "InternalError.DependsDb",
        "InternalError.JsonMarshal",
        "InternalError.Pdf",
        "InternalError.Serialize",
        "InternalError.System",
        "InvalidParameter.ApproverType",
        "InvalidParameter.CardNumber",
        "InvalidParameter.CardType",
        "InvalidParameter.CcNum",
        "InvalidParameter.ClientToken",
        "InvalidParameter.ComponentFileIndex",
        "InvalidParameter.ComponentPage",
        "InvalidParameter.ComponentPosition",
        "InvalidParameter.ComponentTypeNoMatchValue",
        "InvalidParameter.ComponentValue",
        "InvalidParameter.CustomShowMap",
        "InvalidParameter.EmptyParams",
        "InvalidParameter.EndPoint",
        "InvalidParameter.FlowCallbackUrl",
        "InvalidParameter.FlowDeadLine",
        "InvalidParameter.FlowDescription",
        "InvalidParameter.FlowName",
        "InvalidParameter.FlowType",
        "InvalidParameter.FlowUserData",
        "InvalidParameter.FromSource",
        "InvalidParameter.IdCardValidityOverLimit",
        "InvalidParameter.InvalidChannel",
        "InvalidParameter.InvalidId",
        "InvalidParameter.InvalidMobile",
        "InvalidParameter.InvalidName",
        "InvalidParameter.InvalidOrganizationName",
        "InvalidParameter.InvalidVerifyChannel",
        "InvalidParameter.MissingRequiredComponentValue",
        "InvalidParameter.Mobile",
        "InvalidParameter.Name",
        "InvalidParameter.NotifyType",
        "InvalidParameter.OrganizationName",
        "InvalidParameter.ParamError",
        "InvalidParameter.PersonAutoSignTag",
        "InvalidParameter.PreReadTime",
        "InvalidParameter.SealId",
        "InvalidParameter.SignComponents",
        "InvalidParameter.VerifyChannel",
        "InvalidParameterValue",
        "LimitExceeded",
        "MissingParameter",
        "MissingParameter.ApproverMobile",
        "MissingParameter.ApproverName",
        "MissingParameter.ApproverOrganizationInfo",
        "MissingParameter.ApproverRole",
        "MissingParameter.ApproverSignComponent",
        "MissingParameter.Field",
        "MissingParameter.FileNames",
        "MissingParameter.FlowApprover",
        "MissingParameter.FlowId",
        "MissingParameter.KeyWord",
        "MissingParameter.Recipient",
        "MissingParameter.ResourceId",
        "MissingParameter.ServerSignSealId",
        "MissingParameter.SignComponents",
        "OperationDenied",
        "OperationDenied.ApproverNoMatchTemplate",
        "OperationDenied.ApproverRepeat",
        "OperationDenied.BranchSendFlowToParentNotAllow",
        "OperationDenied.CcForbid",
        "OperationDenied.CcUserRepeat",
        "OperationDenied.ErrNoSupportIndividualHasOrganizationName",
        "OperationDenied.FileDeleted",
        "OperationDenied.FileNoMatchResource",
        "OperationDenied.FlowStatusForbid",
        "OperationDenied.Forbid",
        "OperationDenied.InvalidApproverAge",
        "OperationDenied.ManyResourceId",
        "OperationDenied.NoIdentityVerify",
        "OperationDenied.NoLogin",
        "OperationDenied.NoOpenServerSign",
        "OperationDenied.NoPermissionUseResource",
        "OperationDenied.NoPermissionUseServerSignSeal",
        "OperationDenied.NoQuota",
        "OperationDenied.NoSupportComponentType",
        "OperationDenied.NoSupportJumpPage",
        "OperationDenied.OrgUniformSocialCreditCodeErr",
        "OperationDenied.OrganizationNotActivated",
        "OperationDenied.OutQueryLimit",
        "OperationDenied.OverSeaForbid",
        "OperationDenied.PersonHasNoSignature",
        "OperationDenied.PersonNoOpenServerSign",
        "OperationDenied.PersonServerSignForbid",
        "OperationDenied.RequiredComponentNotFill",
        "OperationDenied.ServerSignNoAllowComponent",
        "OperationDenied.ServerSignNoSupportSignature",
        "OperationDenied.SubOrgNotJoin",
        "OperationDenied.WhiteListForbid",
        "RequestLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceNotFound.Application",
        "ResourceNotFound.AuthActiveOrganization",
        "ResourceNotFound.Document",
        "ResourceNotFound.ErrNotExistRole",
        "ResourceNotFound.Flow",
        "ResourceNotFound.FlowApprover",
        "ResourceNotFound.NotExistDocument",
        "ResourceNotFound.NotExistFlow",
        "ResourceNotFound.NotExistResource",
        "ResourceNotFound.NotExistTemplate",
        "ResourceNotFound.Organization",
        "ResourceNotFound.Resource",
        "ResourceNotFound.SuperAdmin",
        "ResourceNotFound.User",
        "ResourceNotFound.VerifyUser",
        "ResourceUnavailable",
        "UnauthorizedOperation",
        "UnauthorizedOperation.NoPermissionFeature",
        "UnknownParameter",
        "UnsupportedOperation",
    ],
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
    /// Calls `CreateFlowGroupByTemplates`.
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
