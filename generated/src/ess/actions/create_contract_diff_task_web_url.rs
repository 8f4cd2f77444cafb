// Generated from schema/ess/2020-11-11/actions/CreateContractDiffTaskWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateContractDiffTaskWebUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateContractDiffTaskWebUrlRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `SkipFileUpload`.
    pub skip_file_upload: bool,
    /// `OriginalFileResourceId`.
    pub original_file_resource_id: Option<String>,
    /// `DiffFileResourceId`.
    pub diff_file_resource_id: Option<String>,
    /// `UserData`.
    pub user_data: Option<String>,
    /// `Tags`.
    pub tags: Option<Vec<structs::Tag>>,
}

impl CreateContractDiffTaskWebUrlRequest {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(skip_file_upload: bool) -> Self {
        Self {
            skip_file_upload,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `SkipFileUpload`.
    #[inline]
    pub fn skip_file_upload(mut self, skip_file_upload: bool) -> Self {
        self.skip_file_upload = skip_file_upload;
        self
    }
    /// Sets `OriginalFileResourceId`.
    pub fn original_file_resource_id(
        mut self,
        original_file_resource_id: impl Into<String>,
    ) -> Self {
        self.original_file_resource_id = Some(original_file_resource_id.into());
        self
    }
    /// Sets `DiffFileResourceId`.
    pub fn diff_file_resource_id(
        mut self,
        diff_file_resource_id: impl Into<String>,
    ) -> Self {
        self.diff_file_resource_id = Some(diff_file_resource_id.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, tags: impl IntoIterator<Item = structs::Tag>) -> Self {
        self.tags = Some(rt::list(tags));
        self
    }
}

impl rt::Record for CreateContractDiffTaskWebUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Boolean(&self.skip_file_upload),
                rt::Member::OptionalText(&self.original_file_resource_id),
                rt::Member::OptionalText(&self.diff_file_resource_id),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::Value(&self.tags),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Boolean(&mut self.skip_file_upload),
                rt::Slot::OptionalText(&mut self.original_file_resource_id),
                rt::Slot::OptionalText(&mut self.diff_file_resource_id),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Value::slot(&mut self.tags),
            ],
        );
    }
}

impl rt::Blank for CreateContractDiffTaskWebUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        skip_file_upload: false,
        original_file_resource_id: None,
        diff_file_resource_id: None,
        user_data: None,
        tags: None,
    };
}

rt::record_traits!(CreateContractDiffTaskWebUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateContractDiffTaskWebUrlRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("SkipFileUpload", rt::Kind::Boolean),
        rt::Field::optional("OriginalFileResourceId", rt::Kind::Text),
        rt::Field::optional("DiffFileResourceId", rt::Kind::Text),
        rt::Field::optional("UserData", rt::Kind::Text).sensitive(),
        rt::Field::optional(
            "Tags",
            rt::Kind::List(&rt::Kind::Record(&structs::tag::SHAPE)),
        ),
    ],
    rules: &[],
};

impl rt::Request for CreateContractDiffTaskWebUrlRequest {
    type Response = CreateContractDiffTaskWebUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateContractDiffTaskWebUrl` answers.
#[non_exhaustive]
pub struct CreateContractDiffTaskWebUrlResponse {
    /// `TaskId`.
    pub task_id: Option<String>,
    /// `WebUrl`.
    pub web_url: String,
    /// `UserData`.
    pub user_data: Option<String>,
}

impl Default for CreateContractDiffTaskWebUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateContractDiffTaskWebUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.task_id),
                rt::Member::Text(&self.web_url),
                rt::Member::OptionalText(&self.user_data),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.task_id),
                rt::Slot::Text(&mut self.web_url),
                rt::Slot::OptionalText(&mut self.user_data),
            ],
        );
    }
}

impl rt::Blank for CreateContractDiffTaskWebUrlResponse {
    const BLANK: Self = Self {
        task_id: None,
        web_url: String::new(),
        user_data: None,
    };
}

rt::record_traits!(CreateContractDiffTaskWebUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateContractDiffTaskWebUrlResponse",
    fields: &[
        rt::Field::optional("TaskId", rt::Kind::Text),
        rt::Field::required("WebUrl", rt::Kind::Text).sensitive(),
        rt::Field::optional("UserData", rt::Kind::Text).sensitive(),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateContractDiffTaskWebUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &["FailedOperation", "InternalError.Db", "InvalidParameter"],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateContractDiffTaskWebUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateContractDiffTaskWebUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `CreateContractDiffTaskWebUrl`.
    ///
    /// See [`CreateContractDiffTaskWebUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_contract_diff_task_web_url(
        &self,
        request: &CreateContractDiffTaskWebUrlRequest,
    ) -> rt::Call<'_, CreateContractDiffTaskWebUrlResponse> {
        self.0.send(request)
    }
}
