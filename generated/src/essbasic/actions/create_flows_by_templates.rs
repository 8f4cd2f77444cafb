// Generated from schema/essbasic/2021-05-26/actions/CreateFlowsByTemplates.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `CreateFlowsByTemplates`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateFlowsByTemplatesRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `FlowInfos`.
    pub flow_infos: Vec<structs::FlowInfo>,
    /// `NeedPreview`.
    pub need_preview: Option<bool>,
    /// `PreviewType`.
    pub preview_type: Option<i64>,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
}

impl CreateFlowsByTemplatesRequest {
    /// Makes one with what it needs.
    pub fn new(flow_infos: impl IntoIterator<Item = structs::FlowInfo>) -> Self {
        Self {
            flow_infos: rt::list(flow_infos),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `FlowInfos`.
    pub fn flow_infos(
        mut self,
        flow_infos: impl IntoIterator<Item = structs::FlowInfo>,
    ) -> Self {
        self.flow_infos = rt::list(flow_infos);
        self
    }
    /// Sets `NeedPreview`.
    #[inline]
    pub fn need_preview(mut self, need_preview: bool) -> Self {
        self.need_preview = Some(need_preview);
        self
    }
    /// Sets `PreviewType`.
    #[inline]
    pub fn preview_type(mut self, preview_type: i64) -> Self {
        self.preview_type = Some(preview_type);
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

impl rt::Record for CreateFlowsByTemplatesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_infos),
                rt::Member::OptionalBoolean(&self.need_preview),
                rt::Member::OptionalInteger(&self.preview_type),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.flow_infos),
                rt::Slot::OptionalBoolean(&mut self.need_preview),
                rt::Slot::OptionalInteger(&mut self.preview_type),
                rt::Value::slot(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for CreateFlowsByTemplatesRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_infos: Vec::new(),
        need_preview: None,
        preview_type: None,
        operator: None,
    };
}

rt::record_traits!(CreateFlowsByTemplatesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateFlowsByTemplatesRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required(
            "FlowInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_info::SHAPE)),
        ),
        rt::Field::optional("NeedPreview", rt::Kind::Boolean),
        rt::Field::optional("PreviewType", rt::Kind::Integer),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
    ],
    rules: &[],
};

impl rt::Request for CreateFlowsByTemplatesRequest {
    type Response = CreateFlowsByTemplatesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFlowsByTemplates` answers.
#[non_exhaustive]
pub struct CreateFlowsByTemplatesResponse {
    /// `FlowIds`.
    pub flow_ids: Vec<String>,
    /// `CustomerData`.
    pub customer_data: Vec<String>,
    /// `ErrorMessages`.
    pub error_messages: Vec<String>,
    /// `PreviewUrls`.
    pub preview_urls: Vec<String>,
    /// `TaskInfos`.
    pub task_infos: Vec<structs::TaskInfo>,
    /// `FlowApprovers`.
    pub flow_approvers: Vec<structs::FlowApproverItem>,
}

impl Default for CreateFlowsByTemplatesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateFlowsByTemplatesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.flow_ids),
                rt::Member::Value(&self.customer_data),
                rt::Member::Value(&self.error_messages),
                rt::Member::Value(&self.preview_urls),
                rt::Member::Value(&self.task_infos),
                rt::Member::Value(&self.flow_approvers),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.flow_ids),
                rt::Value::slot(&mut self.customer_data),
                rt::Value::slot(&mut self.error_messages),
                rt::Value::slot(&mut self.preview_urls),
                rt::Value::slot(&mut self.task_infos),
                rt::Value::slot(&mut self.flow_approvers),
            ],
        );
    }
}

impl rt::Blank for CreateFlowsByTemplatesResponse {
    const BLANK: Self = Self {
        flow_ids: Vec::new(),
        customer_data: Vec::new(),
        error_messages: Vec::new(),
        preview_urls: Vec::new(),
        task_infos: Vec::new(),
        flow_approvers: Vec::new(),
    };
}

rt::record_traits!(CreateFlowsByTemplatesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateFlowsByTemplatesResponse",
    fields: &[
        rt::Field::required("FlowIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::required("CustomerData", rt::Kind::List(&rt::Kind::Text)).sensitive(),
        rt::Field::required("ErrorMessages", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::required("PreviewUrls", rt::Kind::List(&rt::Kind::Text)).sensitive(),
        rt::Field::required(
            "TaskInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::task_info::SHAPE)),
        ),
        rt::Field::optional(
            "FlowApprovers",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_approver_item::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateFlowsByTemplates",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "FailedOperation.OrganizationExperienceChange",
        "FailedOperation.OrganizationNameChanged",
        "FailedOperation.OrganizationNameNeedChange",
        "InternalError",
        "InternalError.System",
        "InvalidParameter",
        "InvalidParameter.Application",
        "InvalidParameter.ApproverVerifyType",
        "InvalidParameter.BizApproverAlreadyExists",
        "InvalidParameter.DataNotFound",
        "InvalidParameter.FlowInfos",
        "InvalidParameter.MissingRequiredParameterValue",
        "InvalidParameter.Mobile",
        "InvalidParameter.ParamError",
        "InvalidParameterValue",
        "LimitExceeded",
        "LimitExceeded.CreateFlowNum",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.NoIdentityVerify",
        "OperationDenied.UserNotInOrganization",
        "ResourceNotFound",
        "ResourceNotFound.Application",
        "ResourceNotFound.Template",
        "ResourceNotFound.User",
        "ResourceUnavailable",
        "UnauthorizedOperation",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateFlowsByTemplatesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateFlowsByTemplatesResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `CreateFlowsByTemplates`.
    ///
    /// See [`CreateFlowsByTemplatesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_flows_by_templates(
        &self,
        request: &CreateFlowsByTemplatesRequest,
    ) -> rt::Call<'_, CreateFlowsByTemplatesResponse> {
        self.0.send(request)
    }
}
