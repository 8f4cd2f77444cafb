// Generated from schema/essbasic/2021-05-26/actions/UploadFiles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `UploadFiles`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct UploadFilesRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `BusinessType`.
    pub business_type: String,
    /// `FileInfos`.
    pub file_infos: Option<Vec<structs::UploadFile>>,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
    /// `Deadline`.
    pub deadline: Option<i64>,
}

impl UploadFilesRequest {
    /// Makes one with what it needs.
    pub fn new(business_type: impl Into<String>) -> Self {
        Self {
            business_type: business_type.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `BusinessType`.
    pub fn business_type(mut self, business_type: impl Into<String>) -> Self {
        self.business_type = business_type.into();
        self
    }
    /// Sets `FileInfos`.
    pub fn file_infos(
        mut self,
        file_infos: impl IntoIterator<Item = structs::UploadFile>,
    ) -> Self {
        self.file_infos = Some(rt::list(file_infos));
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Deadline`.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }
}

impl rt::Record for UploadFilesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.business_type),
                rt::Member::Value(&self.file_infos),
                rt::Member::Value(&self.operator),
                rt::Member::OptionalInteger(&self.deadline),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::Text(&mut self.business_type),
                rt::Value::slot(&mut self.file_infos),
                rt::Value::slot(&mut self.operator),
                rt::Slot::OptionalInteger(&mut self.deadline),
            ],
        );
    }
}

impl rt::Blank for UploadFilesRequest {
    const BLANK: Self = Self {
        agent: None,
        business_type: String::new(),
        file_infos: None,
        operator: None,
        deadline: None,
    };
}

rt::record_traits!(UploadFilesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "UploadFilesRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("BusinessType", rt::Kind::Text),
        rt::Field::optional(
            "FileInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::upload_file::SHAPE)),
        ),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
        rt::Field::optional("Deadline", rt::Kind::Integer),
    ],
    rules: &[],
};

impl rt::Request for UploadFilesRequest {
    type Response = UploadFilesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `UploadFiles` answers.
#[non_exhaustive]
pub struct UploadFilesResponse {
    /// `TotalCount`.
    pub total_count: i64,
    /// `FileIds`.
    pub file_ids: Vec<String>,
    /// `FileUrls`.
    pub file_urls: Vec<String>,
    /// `Deadline`.
    pub deadline: Option<i64>,
}

impl Default for UploadFilesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for UploadFilesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Integer(&self.total_count),
                rt::Member::Value(&self.file_ids),
                rt::Member::Value(&self.file_urls),
                rt::Member::OptionalInteger(&self.deadline),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Integer(&mut self.total_count),
                rt::Value::slot(&mut self.file_ids),
                rt::Value::slot(&mut self.file_urls),
                rt::Slot::OptionalInteger(&mut self.deadline),
            ],
        );
    }
}

impl rt::Blank for UploadFilesResponse {
    const BLANK: Self = Self {
        total_count: 0,
        file_ids: Vec::new(),
        file_urls: Vec::new(),
        deadline: None,
    };
}

rt::record_traits!(UploadFilesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "UploadFilesResponse",
    fields: &[
        rt::Field::required("TotalCount", rt::Kind::Integer),
        rt::Field::required("FileIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::required("FileUrls", rt::Kind::List(&rt::Kind::Text)).sensitive(),
        rt::Field::optional("Deadline", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "UploadFiles",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::File,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "AuthFailure",
        "FailedOperation",
        "InternalError.Serialize",
        "InvalidParameter",
        "InvalidParameter.SensitiveFileContent",
        "OperationDenied",
        "ResourceNotFound",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<UploadFilesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<UploadFilesResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `UploadFiles`.
    ///
    /// See [`UploadFilesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn upload_files(
        &self,
        request: &UploadFilesRequest,
    ) -> rt::Call<'_, UploadFilesResponse> {
        self.0.send(request)
    }
}
