// Generated from schema/ess/2020-11-11/actions/CreateMiniAppPrepareFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateMiniAppPrepareFlow`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateMiniAppPrepareFlowRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `ResourceType`.
    pub resource_type: i64,
    /// `ResourceId`.
    pub resource_id: String,
    /// `FlowName`.
    pub flow_name: String,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `Approvers`.
    pub approvers: Option<Vec<structs::MiniAppCreateApproverInfo>>,
    /// `CcInfos`.
    pub cc_infos: Option<Vec<structs::CcInfo>>,
    /// `Unordered`.
    pub unordered: Option<bool>,
    /// `DeadlineAfterStartDays`.
    pub deadline_after_start_days: Option<i64>,
    /// `UserFlowTypeId`.
    pub user_flow_type_id: Option<String>,
    /// `FlowOption`.
    pub flow_option: Option<structs::MiniAppCreateFlowOption>,
    /// `PageOption`.
    pub page_option: Option<structs::MiniAppCreateFlowPageOption>,
    /// `UserData`.
    pub user_data: Option<String>,
    /// `Hides`.
    pub hides: Option<Vec<i64>>,
}

impl CreateMiniAppPrepareFlowRequest {
    /// Makes one with what it needs.
    pub fn new(
        resource_type: i64,
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
    pub fn resource_type(mut self, resource_type: i64) -> Self {
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
    pub fn hides(mut self, hides: impl IntoIterator<Item = i64>) -> Self {
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
                rt::Member::Integer(&self.resource_type),
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
                rt::Value::slot(&mut self.operator),
                rt::Slot::Integer(&mut self.resource_type),
                rt::Slot::Text(&mut self.resource_id),
                rt::Slot::Text(&mut self.flow_name),
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.approvers),
                rt::Value::slot(&mut self.cc_infos),
                rt::Slot::OptionalBoolean(&mut self.unordered),
                rt::Slot::OptionalInteger(&mut self.deadline_after_start_days),
                rt::Slot::OptionalText(&mut self.user_flow_type_id),
                rt::Value::slot(&mut self.flow_option),
                rt::Value::slot(&mut self.page_option),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Value::slot(&mut self.hides),
            ],
        );
    }
}

impl rt::Blank for CreateMiniAppPrepareFlowRequest {
    const BLANK: Self = Self {
        operator: None,
        resource_type: 0,
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
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("ResourceType", rt::Kind::Integer),
        rt::Field::required("ResourceId", rt::Kind::Text),
        rt::Field::required("FlowName", rt::Kind::Text),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional(
            "Approvers",
            rt::Kind::List(
                &rt::Kind::Record(&structs::mini_app_create_approver_info::SHAPE),
            ),
        ),
        rt::Field::optional(
            "CcInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::cc_info::SHAPE)),
        ),
        rt::Field::optional("Unordered", rt::Kind::Boolean),
        rt::Field::optional("DeadlineAfterStartDays", rt::Kind::Integer),
        rt::Field::optional("UserFlowTypeId", rt::Kind::Text),
        rt::Field::optional(
            "FlowOption",
            rt::Kind::Record(&structs::mini_app_create_flow_option::SHAPE),
        ),
        rt::Field::optional(
            "PageOption",
            rt::Kind::Record(&structs::mini_app_create_flow_page_option::SHAPE),
        ),
        rt::Field::optional("UserData", rt::Kind::Text).sensitive(),
        rt::Field::optional("Hides", rt::Kind::List(&rt::Kind::Integer)),
    ],
    rules: &[],
};

impl rt::Request for CreateMiniAppPrepareFlowRequest {
    type Response = CreateMiniAppPrepareFlowResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateMiniAppPrepareFlow` answers.
#[non_exhaustive]
pub struct CreateMiniAppPrepareFlowResponse {
    /// `LongUrl`.
    pub long_url: String,
    /// `ShortUrl`.
    pub short_url: String,
    /// `MiniAppPath`.
    pub mini_app_path: String,
    /// `FlowId`.
    pub flow_id: String,
    /// `QrcodeUrl`.
    pub qrcode_url: String,
    /// `WeixinQrcodeUrl`.
    pub weixin_qrcode_url: Option<String>,
    /// `ExpiredOn`.
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
        rt::Field::required("LongUrl", rt::Kind::Text).sensitive(),
        rt::Field::required("ShortUrl", rt::Kind::Text).sensitive(),
        rt::Field::required("MiniAppPath", rt::Kind::Text).sensitive(),
        rt::Field::required("FlowId", rt::Kind::Text),
        rt::Field::required("QrcodeUrl", rt::Kind::Text).sensitive(),
        rt::Field::optional("WeixinQrcodeUrl", rt::Kind::Text).sensitive(),
        rt::Field::required("ExpiredOn", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateMiniAppPrepareFlow",
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
        "UnauthorizedOperation.NoPermissionFeature",
    ],
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
    /// Calls `CreateMiniAppPrepareFlow`.
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
