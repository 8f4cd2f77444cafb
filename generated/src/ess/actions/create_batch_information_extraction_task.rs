// Generated from schema/ess/2020-11-11/actions/CreateBatchInformationExtractionTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Starts AI extraction of named fields from several contract files, one task for each file.
///
/// Upload the files with UploadFiles first.
/// Say what to look for by FieldTemplateId or Fields.
/// Every task draws on the paid balance.
/// Poll DescribeInformationExtractionTask for the result.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/%E5%90%88%E5%90%8C%E6%99%BA%E8%83%BD%E7%9B%B8%E5%85%B3%E6%8E%A5%E5%8F%A3/CreateBatchInformationExtractionTask) (in Chinese)
///
/// # Rules
///
/// - FieldTemplateId brings its own fields, so Fields has no effect: leave one of them out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.BalanceNotEnough`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_BALANCE_NOT_ENOUGH),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.SensitiveFileContent`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_SENSITIVE_FILE_CONTENT),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN)
#[must_use]
#[non_exhaustive]
pub struct CreateBatchInformationExtractionTaskRequest {
    /// The member of staff who has the fields extracted, with UserId filled; this person needs the right to call the action and to use the files.
    pub operator: Option<structs::UserInfo>,
    /// The contract files to search, by their ids from UploadFiles: PDF and Word up to 10 MB each, PNG and JPEG up to 5 MB each.
    ///
    /// Limits: at least 1 item (warns); at most 5 items.
    pub resource_ids: Vec<String>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// A template of fields that was set up in the console, by the id that is shown there.
    /// It goes before Fields.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub field_template_id: Option<String>,
    /// The fields to look for, where no FieldTemplateId is given.
    pub fields: Option<Vec<structs::ExtractionField>>,
}

impl CreateBatchInformationExtractionTaskRequest {
    /// Makes one with what it needs.
    pub fn new(resource_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            resource_ids: rt::list_from(resource_ids),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `ResourceIds`.
    pub fn resource_ids(
        mut self,
        resource_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = rt::list_from(resource_ids);
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `FieldTemplateId`.
    pub fn field_template_id(mut self, field_template_id: impl Into<String>) -> Self {
        self.field_template_id = Some(field_template_id.into());
        self
    }
    /// Sets `Fields`.
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = structs::ExtractionField>,
    ) -> Self {
        self.fields = Some(rt::list(fields));
        self
    }
}

impl rt::Record for CreateBatchInformationExtractionTaskRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.resource_ids),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.field_template_id),
                rt::Member::Value(&self.fields),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.resource_ids),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.field_template_id),
                rt::Slot::Value(&mut self.fields),
            ],
        );
    }
}

impl rt::Blank for CreateBatchInformationExtractionTaskRequest {
    const BLANK: Self = Self {
        operator: None,
        resource_ids: Vec::new(),
        agent: None,
        field_template_id: None,
        fields: None,
    };
}

rt::record_traits!(CreateBatchInformationExtractionTaskRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateBatchInformationExtractionTaskRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "ResourceIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::MinItems(1)),
                rt::Check::Deny(rt::Test::MaxItems(5)),
            ],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "FieldTemplateId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Optional(
            "Fields",
            rt::Kind::List(&rt::Kind::Record(&structs::extraction_field::SHAPE)),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "template-decides",
            message: "FieldTemplateId brings its own fields, so Fields has no effect: leave one of them out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["Fields"], "FieldTemplateId"),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for CreateBatchInformationExtractionTaskRequest {
    type Response = CreateBatchInformationExtractionTaskResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateBatchInformationExtractionTask` answers.
#[non_exhaustive]
pub struct CreateBatchInformationExtractionTaskResponse {
    /// The ids of the extraction tasks, in the order of ResourceIds; keep them for DescribeInformationExtractionTask.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub task_ids: Vec<String>,
}

impl Default for CreateBatchInformationExtractionTaskResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateBatchInformationExtractionTaskResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.task_ids)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.task_ids)]);
    }
}

impl rt::Blank for CreateBatchInformationExtractionTaskResponse {
    const BLANK: Self = Self { task_ids: Vec::new() };
}

rt::record_traits!(CreateBatchInformationExtractionTaskResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateBatchInformationExtractionTaskResponse",
    fields: &[
        rt::Field::Limited(
            "TaskIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateBatchInformationExtractionTask",
    summary: "Starts AI extraction of named fields from several contract files, one task for each file.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.BalanceNotEnough \
        InternalError \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.System \
        InvalidParameter.ParamError \
        InvalidParameter.SensitiveFileContent \
        OperationDenied \
        OperationDenied.NoLogin",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateBatchInformationExtractionTaskRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateBatchInformationExtractionTaskResponse>,
    },
};

impl crate::ess::Client {
    /// Starts AI extraction of named fields from several contract files, one task for each file.
    ///
    /// See [`CreateBatchInformationExtractionTaskRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_batch_information_extraction_task(
        &self,
        request: &CreateBatchInformationExtractionTaskRequest,
    ) -> rt::Call<'_, CreateBatchInformationExtractionTaskResponse> {
        self.0.send(request)
    }
}
