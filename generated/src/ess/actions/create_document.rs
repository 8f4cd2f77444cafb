// Generated from schema/ess/2020-11-11/actions/CreateDocument.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes the document of a contract from a template, the second of three steps.
///
/// CreateFlow comes before it and StartFlow after it.
/// It fills only the fields that the template gives to the initiator.
/// If there are any, the PDF is put together after the call: wait for the callback that says so, or some seconds, before StartFlow.
/// Call StartFlow within five minutes; later the contract can no longer be started, and its quota is lost.
/// A preview starts nothing, and its ids are temporary: to go on, call this action again with the same data but without NeedPreview, and hand what that call made to StartFlow.
/// Previews have a quota of their own, twice the number of contracts bought; more can be bought.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/startFlows/CreateDocument) (in Chinese)
///
/// # Rules
///
/// - The document belongs to a contract: call CreateFlow first, and set FlowId to the id that it gave. (warns)
/// - PreviewType has an effect only while NeedPreview is true. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.FlowHasDocument`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_FLOW_HAS_DOCUMENT),
/// [`FailedOperation.FlowHasNoDocument`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_FLOW_HAS_NO_DOCUMENT),
/// [`FailedOperation.PreViewUrlFail`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_PRE_VIEW_URL_FAIL),
/// [`FailedOperation.TemplateHasNoResource`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_TEMPLATE_HAS_NO_RESOURCE),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Api`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_API),
/// [`InternalError.Cos`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_COS),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DbConnection`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_CONNECTION),
/// [`InternalError.DbDataDeleted`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_DATA_DELETED),
/// [`InternalError.DbInsert`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_INSERT),
/// [`InternalError.DbNoRowFound`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_NO_ROW_FOUND),
/// [`InternalError.JsonMarshal`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_JSON_MARSHAL),
/// [`InternalError.JsonUnmarshal`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_JSON_UNMARSHAL),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ApproverType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPROVER_TYPE),
/// [`InvalidParameter.CardNumber`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_NUMBER),
/// [`InvalidParameter.CardType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_TYPE),
/// [`InvalidParameter.ClientToken`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CLIENT_TOKEN),
/// [`InvalidParameter.ComponentPage`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_COMPONENT_PAGE),
/// [`InvalidParameter.ComponentTypeNoMatchValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_COMPONENT_TYPE_NO_MATCH_VALUE),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`InvalidParameter.EmptyParams`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_EMPTY_PARAMS),
/// [`InvalidParameter.InvalidId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_ID),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.SealId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_SEAL_ID),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`InvalidParameterValue.Mask`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE_MASK),
/// [`MissingParameter.ApproverSignComponent`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_APPROVER_SIGN_COMPONENT),
/// [`MissingParameter.FileNames`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_FILE_NAMES),
/// [`MissingParameter.Recipient`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_RECIPIENT),
/// [`MissingParameter.ServerSignSealId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_SERVER_SIGN_SEAL_ID),
/// [`MissingParameter.SignComponents`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_SIGN_COMPONENTS),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.ApproverNoMatchTemplate`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_APPROVER_NO_MATCH_TEMPLATE),
/// [`OperationDenied.FileNoMatchResource`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FILE_NO_MATCH_RESOURCE),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN),
/// [`OperationDenied.ServerSignNoAllowComponent`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_SERVER_SIGN_NO_ALLOW_COMPONENT),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Document`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_DOCUMENT),
/// [`ResourceNotFound.Template`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_TEMPLATE),
/// [`ResourceNotFound.User`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_USER),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateDocumentRequest {
    /// The initiator of the contract, as in CreateFlow; it may be one of a subsidiary of the group.
    pub operator: Option<structs::UserInfo>,
    /// The template, by its id in the console or in DescribeFlowTemplates.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub template_id: String,
    /// The draft that CreateFlow made, whose parties must fit the template.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: Option<String>,
    /// How the file of the contract is named, in place of the template's name.
    /// It is a list, but contracts have one file for now.
    ///
    /// Limits: at most 200 characters; at most 1 item (warns) (`OperationDenied.FileNoMatchResource`).
    pub file_names: Option<Vec<String>>,
    /// What the initiator's fields of the template are filled with.
    /// It may also give the seal of a control that is sealed automatically, by the id of the control.
    /// An attachment field takes ids of doc, docx, xls, xlsx, html, jpg, jpeg, png, bmp, txt and pdf files: pictures alone go to the end of the contract, otherwise everything goes to the page after the field.
    pub form_fields: Option<Vec<structs::FormField>>,
    /// True only makes a preview, which nobody can sign: the answer has PreviewFileUrl, a link that lives 300 seconds, and its ids can neither be started nor looked up.
    /// False makes the document of the contract.
    /// Data tables are not in the preview; the callback about the finished document has them.
    /// Each preview is taken from a quota of its own.
    ///
    /// Default: `false`.
    pub need_preview: Option<bool>,
    /// Whether the link to the preview downloads the PDF or shows the contract in the browser.
    ///
    /// Default: `0`.
    pub preview_type: Option<enums::PreviewType>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// A token that once kept documents from being made twice.
    ///
    /// Deprecated. It is no longer used.
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
    pub fn preview_type(mut self, preview_type: enums::PreviewType) -> Self {
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
    #[deprecated(note = "the service advises against it")]
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
                rt::Member::Value(&self.preview_type),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.client_token),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.template_id),
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::Value(&mut self.file_names),
                rt::Slot::Value(&mut self.form_fields),
                rt::Slot::OptionalBoolean(&mut self.need_preview),
                rt::Slot::Value(&mut self.preview_type),
                rt::Slot::Value(&mut self.agent),
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
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "TemplateId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "FileNames",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(rt::Test::MaxLength(200, rt::LengthUnit::Chars)),
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::MaxItems(1),
                    "OperationDenied.FileNoMatchResource",
                ),
            ],
        ),
        rt::Field::Optional(
            "FormFields",
            rt::Kind::List(&rt::Kind::Record(&structs::form_field::SHAPE)),
        ),
        rt::Field::Optional("NeedPreview", rt::Kind::Boolean),
        rt::Field::Optional("PreviewType", rt::Kind::Enum(&enums::preview_type::TABLE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Marked("ClientToken", rt::Kind::Text, rt::OPTIONAL.deprecated("")),
    ],
    rules: &[
        rt::Rule {
            id: "which-flow",
            message: "The document belongs to a contract: call CreateFlow first, and set FlowId to the id that it gave.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["FlowId"]),
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

impl rt::Request for CreateDocumentRequest {
    type Response = CreateDocumentResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateDocument` answers.
#[non_exhaustive]
pub struct CreateDocumentResponse {
    /// The id of the document behind the contract.
    /// StartFlow takes the FlowId, not this one.
    pub document_id: String,
    /// The link to the preview of the document, valid for 300 seconds.
    /// Only if NeedPreview was set.
    /// If the template has data tables, the callback about the finished document brings the complete one.
    pub preview_file_url: String,
    /// The parties with the ids of their roles, which links and naming signers later need.
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
                rt::Slot::Value(&mut self.approvers),
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
        rt::Field::Required("DocumentId", rt::Kind::Text),
        rt::Field::Marked("PreviewFileUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Optional(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::approver_item::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateDocument",
    summary: "Makes the document of a contract from a template, the second of three steps.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.FlowHasDocument \
        FailedOperation.FlowHasNoDocument \
        FailedOperation.PreViewUrlFail \
        FailedOperation.TemplateHasNoResource \
        InternalError \
        InternalError.Api \
        InternalError.Cos \
        InternalError.Db \
        InternalError.DbConnection \
        InternalError.DbDataDeleted \
        InternalError.DbInsert \
        InternalError.DbNoRowFound \
        InternalError.JsonMarshal \
        InternalError.JsonUnmarshal \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.ApproverType \
        InvalidParameter.CardNumber \
        InvalidParameter.CardType \
        InvalidParameter.ClientToken \
        InvalidParameter.ComponentPage \
        InvalidParameter.ComponentTypeNoMatchValue \
        InvalidParameter.DataNotFound \
        InvalidParameter.EmptyParams \
        InvalidParameter.InvalidId \
        InvalidParameter.ParamError \
        InvalidParameter.SealId \
        InvalidParameterValue \
        InvalidParameterValue.Mask \
        MissingParameter.ApproverSignComponent \
        MissingParameter.FileNames \
        MissingParameter.Recipient \
        MissingParameter.ServerSignSealId \
        MissingParameter.SignComponents \
        OperationDenied \
        OperationDenied.ApproverNoMatchTemplate \
        OperationDenied.FileNoMatchResource \
        OperationDenied.Forbid \
        OperationDenied.NoIdentityVerify \
        OperationDenied.NoLogin \
        OperationDenied.ServerSignNoAllowComponent \
        ResourceNotFound \
        ResourceNotFound.Document \
        ResourceNotFound.Template \
        ResourceNotFound.User \
        ResourceUnavailable \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature",
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
    /// Makes the document of a contract from a template, the second of three steps.
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
