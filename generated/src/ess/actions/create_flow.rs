// Generated from schema/ess/2020-11-11/actions/CreateFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateFlow`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateFlowRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `FlowName`.
    pub flow_name: String,
    /// `Approvers`.
    pub approvers: Vec<structs::FlowCreateApprover>,
    /// `FlowDescription`.
    pub flow_description: Option<String>,
    /// `FlowType`.
    pub flow_type: Option<String>,
    /// `ClientToken`.
    pub client_token: Option<String>,
    /// `DeadLine`.
    pub dead_line: Option<i64>,
    /// `RemindedOn`.
    pub reminded_on: Option<i64>,
    /// `UserData`.
    pub user_data: Option<String>,
    /// `Unordered`.
    pub unordered: Option<bool>,
    /// `CustomShowMap`.
    pub custom_show_map: Option<String>,
    /// `NeedSignReview`.
    pub need_sign_review: Option<bool>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `CcInfos`.
    pub cc_infos: Option<Vec<structs::CcInfo>>,
    /// `AutoSignScene`.
    pub auto_sign_scene: Option<String>,
    /// `RelatedFlowId`.
    ///
    /// Out of use.
    pub related_flow_id: Option<String>,
    /// `CallbackUrl`.
    ///
    /// Out of use.
    pub callback_url: Option<String>,
    /// `FlowDisplayType`.
    pub flow_display_type: Option<i64>,
    /// `Workflow`.
    pub workflow: Option<bool>,
    /// `FlowOperateLimit`.
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
    pub fn auto_sign_scene(mut self, auto_sign_scene: impl Into<String>) -> Self {
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
    pub fn flow_display_type(mut self, flow_display_type: i64) -> Self {
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
                rt::Member::OptionalText(&self.auto_sign_scene),
                rt::Member::OptionalText(&self.related_flow_id),
                rt::Member::OptionalText(&self.callback_url),
                rt::Member::OptionalInteger(&self.flow_display_type),
                rt::Member::OptionalBoolean(&self.workflow),
                rt::Member::Value(&self.flow_operate_limit),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.flow_name),
                rt::Value::slot(&mut self.approvers),
                rt::Slot::OptionalText(&mut self.flow_description),
                rt::Slot::OptionalText(&mut self.flow_type),
                rt::Slot::OptionalText(&mut self.client_token),
                rt::Slot::OptionalInteger(&mut self.dead_line),
                rt::Slot::OptionalInteger(&mut self.reminded_on),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::OptionalBoolean(&mut self.unordered),
                rt::Slot::OptionalText(&mut self.custom_show_map),
                rt::Slot::OptionalBoolean(&mut self.need_sign_review),
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.cc_infos),
                rt::Slot::OptionalText(&mut self.auto_sign_scene),
                rt::Slot::OptionalText(&mut self.related_flow_id),
                rt::Slot::OptionalText(&mut self.callback_url),
                rt::Slot::OptionalInteger(&mut self.flow_display_type),
                rt::Slot::OptionalBoolean(&mut self.workflow),
                rt::Value::slot(&mut self.flow_operate_limit),
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
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("FlowName", rt::Kind::Text),
        rt::Field::required(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_create_approver::SHAPE)),
        ),
        rt::Field::optional("FlowDescription", rt::Kind::Text),
        rt::Field::optional("FlowType", rt::Kind::Text),
        rt::Field::optional("ClientToken", rt::Kind::Text),
        rt::Field::optional("DeadLine", rt::Kind::Integer),
        rt::Field::optional("RemindedOn", rt::Kind::Integer),
        rt::Field::optional("UserData", rt::Kind::Text).sensitive(),
        rt::Field::optional("Unordered", rt::Kind::Boolean),
        rt::Field::optional("CustomShowMap", rt::Kind::Text),
        rt::Field::optional("NeedSignReview", rt::Kind::Boolean),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional(
            "CcInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::cc_info::SHAPE)),
        ),
        rt::Field::optional("AutoSignScene", rt::Kind::Text),
        rt::Field::optional("RelatedFlowId", rt::Kind::Text).disabled(""),
        rt::Field::optional("CallbackUrl", rt::Kind::Text).disabled(""),
        rt::Field::optional("FlowDisplayType", rt::Kind::Integer),
        rt::Field::optional("Workflow", rt::Kind::Boolean),
        rt::Field::optional(
            "FlowOperateLimit",
            rt::Kind::Record(&structs::flow_operate_limit::SHAPE),
        ),
    ],
    rules: &[],
};

impl rt::Request for CreateFlowRequest {
    type Response = CreateFlowResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFlow` answers.
#[non_exhaustive]
pub struct CreateFlowResponse {
    /// `FlowId`.
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
    fields: &[rt::Field::required("FlowId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateFlow",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "FailedOperation.AgeNotAchieveNormalLegal",
        "FailedOperation.FlowHasDocument",
        "FailedOperation.NotFoundShadowUser",
        "FailedOperation.OrganizationExperienceChange",
        "FailedOperation.OrganizationNameChanged",
        "FailedOperation.OrganizationNameNeedChange",
        "FailedOperation.RequestLimitExceeded",
        "FailedOperation.UserInfoNoMatch",
        "InternalError.Db",
        "InternalError.DbInsert",
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
        "ResourceUnavailable",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
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
    /// Calls `CreateFlow`.
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
