// Generated from schema/ess/2020-11-11/actions/UploadFiles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Uploads files for contracts, templates, seals, the archive or registration.
///
/// It has a host of its own: `file.ess.tencent.cn`, or `file.test.ess.tencent.cn` for tests.
/// PDFs can be used by CreateFlowByFiles at once; other formats go through CreateFileConvertTask first.
/// Pictures may have 5 MB, business licences 8 MB, other files 60 MB.
/// The ids work for one hour, as often as you like; what needs longer must be uploaded again or have a Deadline.
///
/// By default the service takes 300 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/templatesAndFiles/UploadFiles) (in Chinese)
///
/// # Rules
///
/// - Nobody is named who uploads: set Caller.OperatorId to the UserId of a member of staff. (warns)
/// - There is nothing to upload: put the files into FileInfos. (warns)
/// - Templates are made from PDF, Word or HTML: choose another FileType or BusinessType. (warns)
/// - Seals and business licences are JPEG or PNG pictures: choose another FileType or BusinessType. (warns)
/// - The archive takes PDF, and ZIP without FileType: choose another FileType or BusinessType. (warns)
/// - Templates are made from PDF, Word and HTML files: give FileName such an ending, or choose another BusinessType. (warns)
/// - Contracts are made from PDF, Word, Excel, HTML and text files and pictures: give FileName such an ending, or choose another BusinessType. (warns)
/// - Seals and business licences are JPEG or PNG pictures: give FileName such an ending, or choose another BusinessType. (warns)
/// - The archive takes PDF and ZIP files: give FileName such an ending, or choose another BusinessType. (warns)
/// - A picture may have 5 MB at most: make it smaller. (warns)
/// - The picture of a business licence may have 8 MB at most: make it smaller.
/// - CoverRect works on PDFs only: leave it out. (advice)
/// - FileType says PDF, but the ending of FileName says something else: mend one of them.
///   All files of a call must have the stated format. (warns)
/// - FileType says DOC, but the ending of FileName says something else: mend one of them.
///   All files of a call must have the stated format. (warns)
/// - FileType says DOCX, but the ending of FileName says something else: mend one of them.
///   All files of a call must have the stated format. (warns)
/// - FileType says XLS, but the ending of FileName says something else: mend one of them.
///   All files of a call must have the stated format. (warns)
/// - FileType says XLSX, but the ending of FileName says something else: mend one of them.
///   All files of a call must have the stated format. (warns)
/// - FileType says HTML, but the ending of FileName says something else: mend one of them.
///   All files of a call must have the stated format. (warns)
/// - FileType says JPEG, but the ending of FileName says something else: mend one of them.
///   All files of a call must have the stated format. (warns)
/// - FileType says PNG, but the ending of FileName says something else: mend one of them.
///   All files of a call must have the stated format. (warns)
///
/// # Error codes
///
/// [`AuthFailure`](super::super::ErrorCode#associatedconstant.AUTH_FAILURE),
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.Encryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_ENCRYPTION),
/// [`InvalidParameter.SensitiveFileContent`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_SENSITIVE_FILE_CONTENT),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`LimitExceeded`](super::super::ErrorCode#associatedconstant.LIMIT_EXCEEDED),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct UploadFilesRequest {
    /// What the files are for, which decides the formats that are taken.
    pub business_type: enums::UploadPurpose,
    /// The member of staff who uploads, with OperatorId filled; this person needs the right to call the action.
    pub caller: Option<structs::Caller>,
    /// The files, all of one format if FileType is set.
    ///
    /// Limits: at most 20 items.
    pub file_infos: Option<Vec<structs::UploadFile>>,
    /// The format of all the files.
    /// Without it content and file names tell.
    ///
    /// Limits: one of `pdf`, `doc`, `docx`, `xls`, `xlsx`, `html`, `jpg`, `jpeg`, `png` (warns).
    pub file_type: Option<enums::FileFormat>,
    /// True makes grey boxes in a PDF white, false leaves them.
    /// Of use only if a keyword that controls are placed by stands in such a box.
    ///
    /// Default: `false`.
    pub cover_rect: Option<bool>,
    /// Ids of your own for the files.
    ///
    /// Deprecated. It is no longer used.
    pub custom_ids: Option<Vec<String>>,
    /// Where up to 20 files could be fetched from.
    ///
    /// Out of use; use `FileInfos`.
    pub file_urls: Option<String>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// Until when the ids work, at most one year from now.
    /// The vendor opens it on request only.
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
    /// Sets `BusinessType`.
    pub fn business_type(
        mut self,
        business_type: impl Into<enums::UploadPurpose>,
    ) -> Self {
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
    pub fn file_type(mut self, file_type: impl Into<enums::FileFormat>) -> Self {
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
    #[deprecated(note = "the service advises against it")]
    pub fn custom_ids(
        mut self,
        custom_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom_ids = Some(rt::list_from(custom_ids));
        self
    }
    /// Sets `FileUrls`.
    #[deprecated(note = "use `FileInfos`")]
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
                rt::Member::Value(&self.business_type),
                rt::Member::Value(&self.caller),
                rt::Member::Value(&self.file_infos),
                rt::Member::Value(&self.file_type),
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
                rt::Slot::Value(&mut self.business_type),
                rt::Slot::Value(&mut self.caller),
                rt::Slot::Value(&mut self.file_infos),
                rt::Slot::Value(&mut self.file_type),
                rt::Slot::OptionalBoolean(&mut self.cover_rect),
                rt::Slot::Value(&mut self.custom_ids),
                rt::Slot::OptionalText(&mut self.file_urls),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalInteger(&mut self.deadline),
            ],
        );
    }
}

impl rt::Blank for UploadFilesRequest {
    const BLANK: Self = Self {
        business_type: rt::Blank::BLANK,
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
        rt::Field::Required(
            "BusinessType",
            rt::Kind::Enum(&enums::upload_purpose::TABLE),
        ),
        rt::Field::Optional("Caller", rt::Kind::Record(&structs::caller::SHAPE)),
        rt::Field::Limited(
            "FileInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::upload_file::SHAPE)),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(20))],
        ),
        rt::Field::Limited(
            "FileType",
            rt::Kind::Enum(&enums::file_format::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Warn(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("pdf"),
                            rt::Literal::Text("doc"),
                            rt::Literal::Text("docx"),
                            rt::Literal::Text("xls"),
                            rt::Literal::Text("xlsx"),
                            rt::Literal::Text("html"),
                            rt::Literal::Text("jpg"),
                            rt::Literal::Text("jpeg"),
                            rt::Literal::Text("png"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Optional("CoverRect", rt::Kind::Boolean),
        rt::Field::Marked(
            "CustomIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL.deprecated(""),
        ),
        rt::Field::Marked(
            "FileUrls",
            rt::Kind::Text,
            rt::SENSITIVE.disabled("FileInfos"),
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
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
            id: "caller",
            message: "Nobody is named who uploads: set Caller.OperatorId to the UserId of a member of staff.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Caller"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "something-to-upload",
            message: "There is nothing to upload: put the files into FileInfos.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["FileInfos"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "template-formats",
            message: "Templates are made from PDF, Word or HTML: choose another FileType or BusinessType.",
            each: "",
            when: rt::Condition::In(
                "BusinessType",
                &[rt::Literal::Text("TEMPLATE")],
                None,
            ),
            demand: rt::Demand::Allow(
                "FileType",
                &[
                    rt::Literal::Text("pdf"),
                    rt::Literal::Text("doc"),
                    rt::Literal::Text("docx"),
                    rt::Literal::Text("html"),
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "picture-formats",
            message: "Seals and business licences are JPEG or PNG pictures: choose another FileType or BusinessType.",
            each: "",
            when: rt::Condition::In(
                "BusinessType",
                &[rt::Literal::Text("SEAL"), rt::Literal::Text("BUSINESSLICENSE")],
                None,
            ),
            demand: rt::Demand::Allow(
                "FileType",
                &[
                    rt::Literal::Text("jpg"),
                    rt::Literal::Text("jpeg"),
                    rt::Literal::Text("png"),
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "archive-formats",
            message: "The archive takes PDF, and ZIP without FileType: choose another FileType or BusinessType.",
            each: "",
            when: rt::Condition::In(
                "BusinessType",
                &[rt::Literal::Text("ARCHIVE")],
                None,
            ),
            demand: rt::Demand::Allow("FileType", &[rt::Literal::Text("pdf")]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "template-names",
            message: "Templates are made from PDF, Word and HTML files: give FileName such an ending, or choose another BusinessType.",
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
            id: "document-names",
            message: "Contracts are made from PDF, Word, Excel, HTML and text files and pictures: give FileName such an ending, or choose another BusinessType.",
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
            id: "picture-names",
            message: "Seals and business licences are JPEG or PNG pictures: give FileName such an ending, or choose another BusinessType.",
            each: "FileInfos[*]",
            when: rt::Condition::In(
                "$.BusinessType",
                &[rt::Literal::Text("SEAL"), rt::Literal::Text("BUSINESSLICENSE")],
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
            id: "archive-names",
            message: "The archive takes PDF and ZIP files: give FileName such an ending, or choose another BusinessType.",
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
            id: "picture-size",
            message: "A picture may have 5 MB at most: make it smaller.",
            each: "FileInfos[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::Or(
                        &[
                            rt::Condition::In(
                                "$.FileType",
                                &[
                                    rt::Literal::Text("jpg"),
                                    rt::Literal::Text("jpeg"),
                                    rt::Literal::Text("png"),
                                ],
                                None,
                            ),
                            rt::Condition::In(
                                "$.BusinessType",
                                &[rt::Literal::Text("SEAL")],
                                None,
                            ),
                        ],
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "$.BusinessType",
                            &[rt::Literal::Text("BUSINESSLICENSE")],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Limit(
                "FileBody",
                &[rt::Test::MaxLength(6990508, rt::LengthUnit::Chars)],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "license-size",
            message: "The picture of a business licence may have 8 MB at most: make it smaller.",
            each: "FileInfos[*]",
            when: rt::Condition::In(
                "$.BusinessType",
                &[rt::Literal::Text("BUSINESSLICENSE")],
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
            id: "cover-only-pdf",
            message: "CoverRect works on PDFs only: leave it out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In("CoverRect", &[rt::Literal::Boolean(true)], None),
                    rt::Condition::In(
                        "FileType",
                        &[
                            rt::Literal::Text("doc"),
                            rt::Literal::Text("docx"),
                            rt::Literal::Text("xls"),
                            rt::Literal::Text("xlsx"),
                            rt::Literal::Text("html"),
                            rt::Literal::Text("jpg"),
                            rt::Literal::Text("jpeg"),
                            rt::Literal::Text("png"),
                        ],
                        None,
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["CoverRect"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "pdf-name",
            message: "FileType says PDF, but the ending of FileName says something else: mend one of them. All files of a call must have the stated format.",
            each: "FileInfos[*]",
            when: rt::Condition::In("$.FileType", &[rt::Literal::Text("pdf")], None),
            demand: rt::Demand::Limit(
                "FileName",
                &[rt::Test::Pattern(rt::Pattern::new("^[^.]*$|\\.(?i:pdf)$"))],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "word-older-name",
            message: "FileType says DOC, but the ending of FileName says something else: mend one of them. All files of a call must have the stated format.",
            each: "FileInfos[*]",
            when: rt::Condition::In("$.FileType", &[rt::Literal::Text("doc")], None),
            demand: rt::Demand::Limit(
                "FileName",
                &[rt::Test::Pattern(rt::Pattern::new("^[^.]*$|\\.(?i:doc)$"))],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "word-name",
            message: "FileType says DOCX, but the ending of FileName says something else: mend one of them. All files of a call must have the stated format.",
            each: "FileInfos[*]",
            when: rt::Condition::In("$.FileType", &[rt::Literal::Text("docx")], None),
            demand: rt::Demand::Limit(
                "FileName",
                &[rt::Test::Pattern(rt::Pattern::new("^[^.]*$|\\.(?i:docx)$"))],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "excel-older-name",
            message: "FileType says XLS, but the ending of FileName says something else: mend one of them. All files of a call must have the stated format.",
            each: "FileInfos[*]",
            when: rt::Condition::In("$.FileType", &[rt::Literal::Text("xls")], None),
            demand: rt::Demand::Limit(
                "FileName",
                &[rt::Test::Pattern(rt::Pattern::new("^[^.]*$|\\.(?i:xls)$"))],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "excel-name",
            message: "FileType says XLSX, but the ending of FileName says something else: mend one of them. All files of a call must have the stated format.",
            each: "FileInfos[*]",
            when: rt::Condition::In("$.FileType", &[rt::Literal::Text("xlsx")], None),
            demand: rt::Demand::Limit(
                "FileName",
                &[rt::Test::Pattern(rt::Pattern::new("^[^.]*$|\\.(?i:xlsx)$"))],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "html-name",
            message: "FileType says HTML, but the ending of FileName says something else: mend one of them. All files of a call must have the stated format.",
            each: "FileInfos[*]",
            when: rt::Condition::In("$.FileType", &[rt::Literal::Text("html")], None),
            demand: rt::Demand::Limit(
                "FileName",
                &[rt::Test::Pattern(rt::Pattern::new("^[^.]*$|\\.(?i:html?)$"))],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "jpeg-name",
            message: "FileType says JPEG, but the ending of FileName says something else: mend one of them. All files of a call must have the stated format.",
            each: "FileInfos[*]",
            when: rt::Condition::In(
                "$.FileType",
                &[rt::Literal::Text("jpg"), rt::Literal::Text("jpeg")],
                None,
            ),
            demand: rt::Demand::Limit(
                "FileName",
                &[rt::Test::Pattern(rt::Pattern::new("^[^.]*$|\\.(?i:jpe?g)$"))],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "png-name",
            message: "FileType says PNG, but the ending of FileName says something else: mend one of them. All files of a call must have the stated format.",
            each: "FileInfos[*]",
            when: rt::Condition::In("$.FileType", &[rt::Literal::Text("png")], None),
            demand: rt::Demand::Limit(
                "FileName",
                &[rt::Test::Pattern(rt::Pattern::new("^[^.]*$|\\.(?i:png)$"))],
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
    /// The ids of the files, each of 32 characters.
    /// They work until Deadline, as often as you like, and not after it.
    pub file_ids: Vec<String>,
    /// How many files were uploaded.
    pub total_count: i64,
    /// When the ids stop working, in Unix seconds.
    ///
    /// Limits: seconds since 1970.
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
                rt::Slot::Value(&mut self.file_ids),
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
        rt::Field::Required("FileIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Required("TotalCount", rt::Kind::Integer),
        rt::Field::Limited(
            "Deadline",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "UploadFiles",
    summary: "Uploads files for contracts, templates, seals, the archive or registration.",
    effect: rt::Effect::Write,
    host: rt::HostRole::File,
    rate_limit: Some(300),
    deprecated: false,
    errors: "AuthFailure \
        FailedOperation \
        InternalError.Encryption \
        InvalidParameter.SensitiveFileContent \
        InvalidParameterValue \
        LimitExceeded \
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

impl crate::ess::Client {
    /// Uploads files for contracts, templates, seals, the archive or registration.
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
