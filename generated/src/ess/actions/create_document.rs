// Generated from schema/ess/2020-11-11/actions/CreateDocument.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateDocument`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateDocumentRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `TemplateId`.
    pub template_id: String,
    /// `FlowId`.
    pub flow_id: Option<String>,
    /// `FileNames`.
    pub file_names: Option<Vec<String>>,
    /// `FormFields`.
    pub form_fields: Option<Vec<structs::FormField>>,
    /// `NeedPreview`.
    pub need_preview: Option<bool>,
    /// `PreviewType`.
    pub preview_type: Option<i64>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `ClientToken`.
    pub client_token: Option<String>,
}

impl CreateDocumentRequest {
    /// Makes one with what it needs.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = template_id.into();
        self
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }
    /// Sets `FileNames`.
    pub fn file_names(
        mut self,
        file_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_names = Some(rt::list_from(file_names));
        self
    }
    /// Sets `FormFields`.
    pub fn form_fields(
        mut self,
        form_fields: impl IntoIterator<Item = structs::FormField>,
    ) -> Self {
        self.form_fields = Some(rt::list(form_fields));
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
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }
}

impl rt::Record for CreateDocumentRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.template_id),
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::Value(&self.file_names),
                rt::Member::Value(&self.form_fields),
                rt::Member::OptionalBoolean(&self.need_preview),
                rt::Member::OptionalInteger(&self.preview_type),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.client_token),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.template_id),
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Value::slot(&mut self.file_names),
                rt::Value::slot(&mut self.form_fields),
                rt::Slot::OptionalBoolean(&mut self.need_preview),
                rt::Slot::OptionalInteger(&mut self.preview_type),
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalText(&mut self.client_token),
            ],
        );
    }
}

impl rt::Blank for CreateDocumentRequest {
    const BLANK: Self = Self {
        operator: None,
        template_id: String::new(),
        flow_id: None,
        file_names: None,
        form_fields: None,
        need_preview: None,
        preview_type: None,
        agent: None,
        client_token: None,
    };
}

rt::record_traits!(CreateDocumentRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateDocumentRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("TemplateId", rt::Kind::Text),
        rt::Field::optional("FlowId", rt::Kind::Text),
        rt::Field::optional("FileNames", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional(
            "FormFields",
            rt::Kind::List(&rt::Kind::Record(&structs::form_field::SHAPE)),
        ),
        rt::Field::optional("NeedPreview", rt::Kind::Boolean),
        rt::Field::optional("PreviewType", rt::Kind::Integer),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("ClientToken", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for CreateDocumentRequest {
    type Response = CreateDocumentResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateDocument` answers.
#[non_exhaustive]
pub struct CreateDocumentResponse {
    /// `DocumentId`.
    pub document_id: String,
    /// `PreviewFileUrl`.
    pub preview_file_url: String,
    /// `Approvers`.
    pub approvers: Vec<structs::ApproverItem>,
}

impl Default for CreateDocumentResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateDocumentResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.document_id),
                rt::Member::Text(&self.preview_file_url),
                rt::Member::Value(&self.approvers),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.document_id),
                rt::Slot::Text(&mut self.preview_file_url),
                rt::Value::slot(&mut self.approvers),
            ],
        );
    }
}

impl rt::Blank for CreateDocumentResponse {
    const BLANK: Self = Self {
        document_id: String::new(),
        preview_file_url: String::new(),
        approvers: Vec::new(),
    };
}

rt::record_traits!(CreateDocumentResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateDocumentResponse",
    fields: &[
        rt::Field::required("DocumentId", rt::Kind::Text),
        rt::Field::required("PreviewFileUrl", rt::Kind::Text).sensitive(),
        rt::Field::optional(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::approver_item::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateDocument",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "FailedOperation.FlowHasDocument",
        "FailedOperation.FlowHasNoDocument",
        "FailedOperation.PreViewUrlFail",
        "FailedOperation.TemplateHasNoResource",
        "InternalError",
        "InternalError.Api",
        "InternalError.Cos",
        "InternalError.Db",
        "InternalError.DbConnection",
        "InternalError.DbDataDeleted",
        "InternalError.DbInsert",
        "InternalError.DbNoRowFound",
        "InternalError.JsonMarshal",
        "InternalError.JsonUnmarshal",
        "InternalError.System",
        "InvalidParameter",
        "InvalidParameter.ApproverType",
        "InvalidParameter.CardNumber",
        "InvalidParameter.CardType",
        "InvalidParameter.ClientToken",
        "InvalidParameter.ComponentPage",
        "InvalidParameter.ComponentTypeNoMatchValue",
        "InvalidParameter.DataNotFound",
        "InvalidParameter.EmptyParams",
        "InvalidParameter.InvalidId",
        "InvalidParameter.ParamError",
        "InvalidParameter.SealId",
        "InvalidParameterValue",
        "InvalidParameterValue.Mask",
        "MissingParameter.ApproverSignComponent",
        "MissingParameter.FileNames",
        "MissingParameter.Recipient",
        "MissingParameter.ServerSignSealId",
        "MissingParameter.SignComponents",
        "OperationDenied",
        "OperationDenied.ApproverNoMatchTemplate",
        "OperationDenied.FileNoMatchResource",
        "OperationDenied.Forbid",
        "OperationDenied.NoIdentityVerify",
        "OperationDenied.NoLogin",
        "OperationDenied.ServerSignNoAllowComponent",
        "ResourceNotFound",
        "ResourceNotFound.Document",
        "ResourceNotFound.Template",
        "ResourceNotFound.User",
        "ResourceUnavailable",
        "UnauthorizedOperation",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateDocumentRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateDocumentResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `CreateDocument`.
    ///
    /// See [`CreateDocumentRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_document(
        &self,
        request: &CreateDocumentRequest,
    ) -> rt::Call<'_, CreateDocumentResponse> {
        self.0.send(request)
    }
}
