// Generated from schema/ess/2020-11-11/actions/CreateContractDiffTaskWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Gives a link to a page on which two versions of a contract are compared.
///
/// With SkipFileUpload true the comparison of two uploaded files starts at once; with false the user picks the files on the page.
/// Files are PDF or Word, less than 60 MB each.
/// The page may be embedded as an iframe, but does not follow the themes of CreateWebThemeConfig.
/// The link lives for 5 minutes and opens once; DescribeContractDiffTaskWebUrl gives later ones.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/embedPages/CreateContractDiffTaskWebUrl) (in Chinese)
///
/// # Rules
///
/// - SkipFileUpload true compares two uploaded files: fill OriginalFileResourceId and DiffFileResourceId, or set SkipFileUpload to false.
/// - With SkipFileUpload false the user picks the files on the page: leave OriginalFileResourceId and DiffFileResourceId out. (advice)
/// - The operator has no id.
///   Set Operator.UserId to the platform's id of the member of staff.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER)
#[must_use]
#[non_exhaustive]
pub struct CreateContractDiffTaskWebUrlRequest {
    /// The member of staff who opens the page, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// Whether to compare two uploaded files at once (true), or to let the user pick the files on the page (false).
    pub skip_file_upload: bool,
    /// The older version of the contract, by its id from UploadFiles, PDF or Word of less than 60 MB; needed if SkipFileUpload is true.
    pub original_file_resource_id: Option<String>,
    /// The newer version of the contract, by its id from UploadFiles, PDF or Word of less than 60 MB; needed if SkipFileUpload is true.
    pub diff_file_resource_id: Option<String>,
    /// Data of your own, in base64, which comes back unchanged in callbacks about the comparison and in this action's answer.
    ///
    /// Limits: base64 (warns); at most 1024 characters.
    pub user_data: Option<String>,
    /// Labels of your own as pairs of key and value, to sort tasks and to rule who may see them.
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
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Boolean(&mut self.skip_file_upload),
                rt::Slot::OptionalText(&mut self.original_file_resource_id),
                rt::Slot::OptionalText(&mut self.diff_file_resource_id),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::Value(&mut self.tags),
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
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("SkipFileUpload", rt::Kind::Boolean),
        rt::Field::Optional("OriginalFileResourceId", rt::Kind::Text),
        rt::Field::Optional("DiffFileResourceId", rt::Kind::Text),
        rt::Field::Limited(
            "UserData",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Deny(rt::Test::MaxLength(1024, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Optional(
            "Tags",
            rt::Kind::List(&rt::Kind::Record(&structs::tag::SHAPE)),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "files-to-compare",
            message: "SkipFileUpload true compares two uploaded files: fill OriginalFileResourceId and DiffFileResourceId, or set SkipFileUpload to false.",
            each: "",
            when: rt::Condition::In(
                "SkipFileUpload",
                &[rt::Literal::Boolean(true)],
                None,
            ),
            demand: rt::Demand::Require(
                &["OriginalFileResourceId", "DiffFileResourceId"],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "files-from-the-page",
            message: "With SkipFileUpload false the user picks the files on the page: leave OriginalFileResourceId and DiffFileResourceId out.",
            each: "",
            when: rt::Condition::In(
                "SkipFileUpload",
                &[rt::Literal::Boolean(false)],
                None,
            ),
            demand: rt::Demand::Ignored(
                &["OriginalFileResourceId", "DiffFileResourceId"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "operator-user-id",
            message: "The operator has no id. Set Operator.UserId to the platform's id of the member of staff.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Operator.UserId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for CreateContractDiffTaskWebUrlRequest {
    type Response = CreateContractDiffTaskWebUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateContractDiffTaskWebUrl` answers.
#[non_exhaustive]
pub struct CreateContractDiffTaskWebUrlResponse {
    /// The comparison task that was started, for DescribeContractDiffTaskWebUrl.
    /// Empty if SkipFileUpload is false.
    pub task_id: Option<String>,
    /// The link to the page of the comparison; it lives for 5 minutes and opens once.
    pub web_url: String,
    /// The data of your own that was given in the request, in base64.
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
        rt::Field::Optional("TaskId", rt::Kind::Text),
        rt::Field::Marked("WebUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("UserData", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateContractDiffTaskWebUrl",
    summary: "Gives a link to a page on which two versions of a contract are compared.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.Db \
        InvalidParameter",
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
    /// Gives a link to a page on which two versions of a contract are compared.
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
