// Generated from schema/essbasic/2021-05-26/actions/CreateFlowsByTemplates.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Starts up to 20 contracts from templates.
///
/// DescribeTemplates gives the templates and their roles.
/// The initiating company and employee must be verified; signers need not be.
/// Starting costs quota at once, which comes back only if the contract is cancelled before anybody has signed by hand and free cancellations are left; expiry, refusal and completion do not bring it back.
/// Where a template has a dynamic table, attachments must be PDFs in A4.
/// Each contract succeeds or fails on its own: the answer's lists go in the order of FlowInfos.
/// Pass the signing links on with CreateSignUrls, and follow the contracts by callbacks or DescribeFlowDetailInfo.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Contracts are started in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - A contract needs its template: set TemplateId.
/// - Fields are found by their name here, not by ComponentId: set ComponentName. (warns)
/// - PreviewType has an effect only while NeedPreview is true. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.OrganizationExperienceChange`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE),
/// [`FailedOperation.OrganizationNameChanged`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_NAME_CHANGED),
/// [`FailedOperation.OrganizationNameNeedChange`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.Application`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPLICATION),
/// [`InvalidParameter.ApproverVerifyType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPROVER_VERIFY_TYPE),
/// [`InvalidParameter.BizApproverAlreadyExists`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_BIZ_APPROVER_ALREADY_EXISTS),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`InvalidParameter.FlowInfos`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_INFOS),
/// [`InvalidParameter.MissingRequiredParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_MISSING_REQUIRED_PARAMETER_VALUE),
/// [`InvalidParameter.Mobile`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_MOBILE),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`LimitExceeded`](super::super::ErrorCode#associatedconstant.LIMIT_EXCEEDED),
/// [`LimitExceeded.CreateFlowNum`](super::super::ErrorCode#associatedconstant.LIMIT_EXCEEDED_CREATE_FLOW_NUM),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.UserNotInOrganization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NOT_IN_ORGANIZATION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.Template`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_TEMPLATE),
/// [`ResourceNotFound.User`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_USER),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateFlowsByTemplatesRequest {
    /// The application, the customer company that starts the contracts, and its employee who does so.
    /// All three must be given; company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The contracts to start.
    ///
    /// Limits: at most 20 items (`LimitExceeded.CreateFlowNum`).
    pub flow_infos: Vec<structs::FlowInfo>,
    /// Whether to only make previews, which nobody can sign: nothing is started, and the answer has PreviewUrls, valid for 300 seconds, in place of FlowIds; where a template has a dynamic table, TaskInfos leads to the finished document.
    /// Previews have a quota of their own, twice the number of contracts bought; more must be bought.
    ///
    /// Default: `false`.
    pub need_preview: Option<bool>,
    /// Whether the preview links download the PDF (0) or show the contract in the browser (1).
    ///
    /// Default: `0`.
    pub preview_type: Option<enums::PreviewType>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
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
    pub fn preview_type(mut self, preview_type: enums::PreviewType) -> Self {
        self.preview_type = Some(preview_type);
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
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
                rt::Member::Value(&self.preview_type),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.flow_infos),
                rt::Slot::OptionalBoolean(&mut self.need_preview),
                rt::Slot::Value(&mut self.preview_type),
                rt::Slot::Value(&mut self.operator),
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
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "FlowInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_info::SHAPE)),
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxItems(20),
                    "LimitExceeded.CreateFlowNum",
                ),
            ],
        ),
        rt::Field::Optional("NeedPreview", rt::Kind::Boolean),
        rt::Field::Optional("PreviewType", rt::Kind::Enum(&enums::preview_type::TABLE)),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "Contracts are started in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(
                &[
                    "Agent.AppId",
                    "Agent.ProxyOrganizationOpenId",
                    "Agent.ProxyOperator.OpenId",
                ],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "template-needed",
            message: "A contract needs its template: set TemplateId.",
            each: "FlowInfos[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["TemplateId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "fields-by-name",
            message: "Fields are found by their name here, not by ComponentId: set ComponentName.",
            each: "FlowInfos[*].FormFields[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["ComponentName"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "preview-type-needs-preview",
            message: "PreviewType has an effect only while NeedPreview is true.",
            each: "",
            when: rt::Condition::In(
                "NeedPreview",
                &[rt::Literal::Boolean(false)],
                Some(rt::Literal::Boolean(false)),
            ),
            demand: rt::Demand::Ignored(&["PreviewType"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for CreateFlowsByTemplatesRequest {
    type Response = CreateFlowsByTemplatesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFlowsByTemplates` answers.
#[non_exhaustive]
pub struct CreateFlowsByTemplatesResponse {
    /// The ids of the contracts, in the order of FlowInfos; keep them, every later call takes them.
    pub flow_ids: Vec<String>,
    /// The CustomerData of each contract, in the order of FlowInfos.
    pub customer_data: Vec<String>,
    /// Why a contract could not be started, in the order of FlowInfos, with an empty text for each success.
    pub error_messages: Vec<String>,
    /// The links to the previews, valid for 300 seconds.
    /// Only if NeedPreview was set.
    /// With a dynamic table the link shows the document before the table is filled in: wait for the callback or for the task in TaskInfos.
    pub preview_urls: Vec<String>,
    /// The tasks for documents that take time to put together, such as those with dynamic tables.
    /// Ask after them with DescribeFileConvertTask.
    pub task_infos: Vec<structs::TaskInfo>,
    /// The signers of each contract with the ids that the service gave them.
    /// Keep them for links, reviews and deadlines.
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
                rt::Slot::Value(&mut self.flow_ids),
                rt::Slot::Value(&mut self.customer_data),
                rt::Slot::Value(&mut self.error_messages),
                rt::Slot::Value(&mut self.preview_urls),
                rt::Slot::Value(&mut self.task_infos),
                rt::Slot::Value(&mut self.flow_approvers),
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
        rt::Field::Required("FlowIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Marked(
            "CustomerData",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED_SENSITIVE,
        ),
        rt::Field::Required("ErrorMessages", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Marked(
            "PreviewUrls",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED_SENSITIVE,
        ),
        rt::Field::Required(
            "TaskInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::task_info::SHAPE)),
        ),
        rt::Field::Optional(
            "FlowApprovers",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_approver_item::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateFlowsByTemplates",
    summary: "Starts up to 20 contracts from templates.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.OrganizationExperienceChange \
        FailedOperation.OrganizationNameChanged \
        FailedOperation.OrganizationNameNeedChange \
        InternalError \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.Application \
        InvalidParameter.ApproverVerifyType \
        InvalidParameter.BizApproverAlreadyExists \
        InvalidParameter.DataNotFound \
        InvalidParameter.FlowInfos \
        InvalidParameter.MissingRequiredParameterValue \
        InvalidParameter.Mobile \
        InvalidParameter.ParamError \
        InvalidParameterValue \
        LimitExceeded \
        LimitExceeded.CreateFlowNum \
        MissingParameter \
        OperationDenied \
        OperationDenied.NoIdentityVerify \
        OperationDenied.UserNotInOrganization \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.Template \
        ResourceNotFound.User \
        ResourceUnavailable \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature",
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
    /// Starts up to 20 contracts from templates.
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
