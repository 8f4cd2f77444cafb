// Generated from schema/ess/2020-11-11/actions/UploadFiles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `UploadFiles`.
///
/// By default the service takes 300 calls a second.
#[must_use]
#[non_exhaustive]
pub struct UploadFilesRequest {
    /// `BusinessType`.
    pub business_type: String,
    /// `Caller`.
    pub caller: Option<structs::Caller>,
    /// `FileInfos`.
    pub file_infos: Option<Vec<structs::UploadFile>>,
    /// `FileType`.
    pub file_type: Option<String>,
    /// `CoverRect`.
    pub cover_rect: Option<bool>,
    /// `CustomIds`.
    pub custom_ids: Option<Vec<String>>,
    /// `FileUrls`.
    ///
    /// Out of use.
    pub file_urls: Option<String>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
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
    /// Sets `BusinessType`.
    pub fn business_type(mut self, business_type: impl Into<String>) -> Self {
        self.business_type = business_type.into();
        self
    }
    /// Sets `Caller`.
    #[inline]
    pub fn caller(mut self, caller: structs::Caller) -> Self {
        self.caller = Some(caller);
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
    /// Sets `FileType`.
    pub fn file_type(mut self, file_type: impl Into<String>) -> Self {
        self.file_type = Some(file_type.into());
        self
    }
    /// Sets `CoverRect`.
    #[inline]
    pub fn cover_rect(mut self, cover_rect: bool) -> Self {
        self.cover_rect = Some(cover_rect);
        self
    }
    /// Sets `CustomIds`.
    pub fn custom_ids(
        mut self,
        custom_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom_ids = Some(rt::list_from(custom_ids));
        self
    }
    /// Sets `FileUrls`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn file_urls(mut self, file_urls: impl Into<String>) -> Self {
        self.file_urls = Some(file_urls.into());
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
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
                rt::Member::Text(&self.business_type),
                rt::Member::Value(&self.caller),
                rt::Member::Value(&self.file_infos),
                rt::Member::OptionalText(&self.file_type),
                rt::Member::OptionalBoolean(&self.cover_rect),
                rt::Member::Value(&self.custom_ids),
                rt::Member::OptionalText(&self.file_urls),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalInteger(&self.deadline),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.business_type),
                rt::Value::slot(&mut self.caller),
                rt::Value::slot(&mut self.file_infos),
                rt::Slot::OptionalText(&mut self.file_type),
                rt::Slot::OptionalBoolean(&mut self.cover_rect),
                rt::Value::slot(&mut self.custom_ids),
                rt::Slot::OptionalText(&mut self.file_urls),
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalInteger(&mut self.deadline),
            ],
        );
    }
}

impl rt::Blank for UploadFilesRequest {
    const BLANK: Self = Self {
        business_type: String::new(),
        caller: None,
        file_infos: None,
        file_type: None,
        cover_rect: None,
        custom_ids: None,
        file_urls: None,
        agent: None,
        deadline: None,
    };
}

rt::record_traits!(UploadFilesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "UploadFilesRequest",
    fields: &[
        rt::Field::required("BusinessType", rt::Kind::Text),
        rt::Field::optional("Caller", rt::Kind::Record(&structs::caller::SHAPE)),
        rt::Field::optional(
            "FileInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::upload_file::SHAPE)),
        ),
        rt::Field::optional("FileType", rt::Kind::Text),
        rt::Field::optional("CoverRect", rt::Kind::Boolean),
        rt::Field::optional("CustomIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("FileUrls", rt::Kind::Text).sensitive().disabled(""),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
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
    /// `FileIds`.
    pub file_ids: Vec<String>,
    /// `TotalCount`.
    pub total_count: i64,
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
                rt::Member::Value(&self.file_ids),
                rt::Member::Integer(&self.total_count),
                rt::Member::OptionalInteger(&self.deadline),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.file_ids),
                rt::Slot::Integer(&mut self.total_count),
                rt::Slot::OptionalInteger(&mut self.deadline),
            ],
        );
    }
}

impl rt::Blank for UploadFilesResponse {
    const BLANK: Self = Self {
        file_ids: Vec::new(),
        total_count: 0,
        deadline: None,
    };
}

rt::record_traits!(UploadFilesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "UploadFilesResponse",
    fields: &[
        rt::Field::required("FileIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::required("TotalCount", rt::Kind::Integer),
        rt::Field::optional("Deadline", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "UploadFiles",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::File,
    rate_limit: Some(300),
    deprecated: false,
    errors: &[
        "AuthFailure",
        "FailedOperation",
        "InternalError.Encryption",
        "InvalidParameter.SensitiveFileContent",
        "InvalidParameterValue",
        "LimitExceeded",
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

impl crate::ess::Client {
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
