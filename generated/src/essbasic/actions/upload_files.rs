// Generated from schema/essbasic/2021-05-26/actions/UploadFiles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Uploads files for contracts, templates, seals and other uses, and gives ids for them.
///
/// It goes to the file host, which the client chooses by itself.
/// The ids can be used for an hour, as often as needed: a PDF in ChannelCreateFlowByFiles, other formats in CreateFileConvertTask first.
/// If one of the files fails, none is uploaded.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/partnerApis/files/UploadFiles) (in Chinese)
///
/// # Rules
///
/// - The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - There is no file to upload: set FileInfos. (warns)
/// - A picture of a seal or business licence may have 8 MB at most: make it smaller.
/// - Templates are made from PDF, Word and HTML files: give FileName such a suffix, or choose another BusinessType. (warns)
/// - Contracts are made from PDF, Word, Excel, HTML and text files and pictures: give FileName such a suffix, or choose another BusinessType. (warns)
/// - Seals are made from JPEG and PNG pictures: give FileName such a suffix, or choose another BusinessType. (warns)
/// - The archive takes PDF and ZIP files: give FileName such a suffix, or choose another BusinessType. (warns)
/// - A business licence is a JPEG or PNG picture: give FileName such a suffix, or choose another BusinessType. (warns)
///
/// # Error codes
///
/// [`AuthFailure`](super::super::ErrorCode#associatedconstant.AUTH_FAILURE),
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.Serialize`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SERIALIZE),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.SensitiveFileContent`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_SENSITIVE_FILE_CONTENT),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct UploadFilesRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given, and company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// What the files are for, which decides the formats that are taken.
    pub business_type: enums::UploadPurpose,
    /// The files, all of the same format.
    ///
    /// Limits: at most 20 items.
    pub file_infos: Option<Vec<structs::UploadFile>>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
    /// Until when the ids can be used, at most a year ahead; one hour after uploading if left out.
    /// Tencent must enable it.
    ///
    /// 0 means one hour from now. Limits: seconds since 1970; not in the past, at most 366 days from now (warns).
    pub deadline: Option<i64>,
}

impl UploadFilesRequest {
    /// Makes one with what it needs.
    pub fn new(business_type: impl Into<enums::UploadPurpose>) -> Self {
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
    pub fn business_type(
        mut self,
        business_type: impl Into<enums::UploadPurpose>,
    ) -> Self {
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
    #[deprecated(note = "use `Agent`")]
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
                rt::Member::Value(&self.business_type),
                rt::Member::Value(&self.file_infos),
                rt::Member::Value(&self.operator),
                rt::Member::OptionalInteger(&self.deadline),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.business_type),
                rt::Slot::Value(&mut self.file_infos),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalInteger(&mut self.deadline),
            ],
        );
    }
}

impl rt::Blank for UploadFilesRequest {
    const BLANK: Self = Self {
        agent: None,
        business_type: rt::Blank::BLANK,
        file_infos: None,
        operator: None,
        deadline: None,
    };
}

rt::record_traits!(UploadFilesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "UploadFilesRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Required(
            "BusinessType",
            rt::Kind::Enum(&enums::upload_purpose::TABLE),
        ),
        rt::Field::Limited(
            "FileInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::upload_file::SHAPE)),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(20))],
        ),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
        rt::Field::Limited(
            "Deadline",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds)),
                rt::Check::Warn(rt::Test::Time(Some(0), Some(31622400))),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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
            id: "files",
            message: "There is no file to upload: set FileInfos.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["FileInfos"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "pictures-at-most-8-mb",
            message: "A picture of a seal or business licence may have 8 MB at most: make it smaller.",
            each: "FileInfos[*]",
            when: rt::Condition::In(
                "$.BusinessType",
                &[rt::Literal::Text("SEAL"), rt::Literal::Text("BUSINESSLICENSE")],
                None,
            ),
            demand: rt::Demand::Limit(
                "FileBody",
                &[rt::Test::MaxLength(11184812, rt::LengthUnit::Chars)],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "template-formats",
            message: "Templates are made from PDF, Word and HTML files: give FileName such a suffix, or choose another BusinessType.",
            each: "FileInfos[*]",
            when: rt::Condition::In(
                "$.BusinessType",
                &[rt::Literal::Text("TEMPLATE")],
                None,
            ),
            demand: rt::Demand::Limit(
                "FileName",
                &[
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^.]*$|\\.(?i:pdf|docx?|html?)$"),
                    ),
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "document-formats",
            message: "Contracts are made from PDF, Word, Excel, HTML and text files and pictures: give FileName such a suffix, or choose another BusinessType.",
            each: "FileInfos[*]",
            when: rt::Condition::In(
                "$.BusinessType",
                &[rt::Literal::Text("DOCUMENT")],
                None,
            ),
            demand: rt::Demand::Limit(
                "FileName",
                &[
                    rt::Test::Pattern(
                        rt::Pattern::new(
                            "^[^.]*$|\\.(?i:pdf|docx?|xlsx?|html?|jpe?g|png|bmp|txt)$",
                        ),
                    ),
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "seal-formats",
            message: "Seals are made from JPEG and PNG pictures: give FileName such a suffix, or choose another BusinessType.",
            each: "FileInfos[*]",
            when: rt::Condition::In(
                "$.BusinessType",
                &[rt::Literal::Text("SEAL")],
                None,
            ),
            demand: rt::Demand::Limit(
                "FileName",
                &[rt::Test::Pattern(rt::Pattern::new("^[^.]*$|\\.(?i:jpe?g|png)$"))],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "archive-formats",
            message: "The archive takes PDF and ZIP files: give FileName such a suffix, or choose another BusinessType.",
            each: "FileInfos[*]",
            when: rt::Condition::In(
                "$.BusinessType",
                &[rt::Literal::Text("ARCHIVE")],
                None,
            ),
            demand: rt::Demand::Limit(
                "FileName",
                &[rt::Test::Pattern(rt::Pattern::new("^[^.]*$|\\.(?i:pdf|zip)$"))],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "licence-formats",
            message: "A business licence is a JPEG or PNG picture: give FileName such a suffix, or choose another BusinessType.",
            each: "FileInfos[*]",
            when: rt::Condition::In(
                "$.BusinessType",
                &[rt::Literal::Text("BUSINESSLICENSE")],
                None,
            ),
            demand: rt::Demand::Limit(
                "FileName",
                &[rt::Test::Pattern(rt::Pattern::new("^[^.]*$|\\.(?i:jpe?g|png)$"))],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for UploadFilesRequest {
    type Response = UploadFilesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `UploadFiles` answers.
#[non_exhaustive]
pub struct UploadFilesResponse {
    /// How many files were uploaded.
    pub total_count: i64,
    /// The ids of the files, in the order of the request; 32 letters and digits each, valid until Deadline.
    pub file_ids: Vec<String>,
    /// Links to download the files again, valid for 5 minutes.
    pub file_urls: Vec<String>,
    /// Until when the ids can be used, in seconds since 1970.
    ///
    /// In seconds.
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
                rt::Slot::Value(&mut self.file_ids),
                rt::Slot::Value(&mut self.file_urls),
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
        rt::Field::Required("TotalCount", rt::Kind::Integer),
        rt::Field::Required("FileIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Marked(
            "FileUrls",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED_SENSITIVE,
        ),
        rt::Field::Optional("Deadline", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "UploadFiles",
    summary: "Uploads files for contracts, templates, seals and other uses, and gives ids for them.",
    effect: rt::Effect::Write,
    host: rt::HostRole::File,
    rate_limit: Some(20),
    deprecated: false,
    errors: "AuthFailure \
        FailedOperation \
        InternalError.Serialize \
        InvalidParameter \
        InvalidParameter.SensitiveFileContent \
        OperationDenied \
        ResourceNotFound \
        UnauthorizedOperation.NoPermissionFeature",
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
    /// Uploads files for contracts, templates, seals and other uses, and gives ids for them.
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
