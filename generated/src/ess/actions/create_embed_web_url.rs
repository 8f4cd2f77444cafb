// Generated from schema/ess/2020-11-11/actions/CreateEmbedWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes a link to a page of the service that is embedded in a web page of your own, in an iframe.
///
/// The link lives 5 minutes and works once, so make a new one each time.
/// Which page it is, and which permission the operator needs for it, is told by EmbedType.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The page shows one seal, and no seal is named.
///   Set BusinessId to the id of a seal.
/// - The page is about one template, and no template is named.
///   Set BusinessId to the id of a template.
/// - The page shows one contract, and no contract is named.
///   Set BusinessId to its FlowId.
/// - ApplicationId has an effect only on the pages CHANNEL_TEMPLATE and CHANNEL_COMPONENT.
///   Leave it out. (advice)
/// - UserData is supported only on the page that makes a template (CREATE_TEMPLATE).
///   Leave it out. (warns)
/// - SkipUploadFile has an effect only when a template is made or a contract is drafted.
///   Leave it out. (advice)
/// - SkipDownloadFile has an effect only on the page with the details of a contract (PREVIEW_FLOW_DETAIL).
///   Leave it out. (advice)
/// - This page is about nothing in particular, so BusinessId has no effect: leave it out. (advice)
/// - ShowFlowDetailComponent is for pages with a contract: leave it out. (advice)
/// - ShowTemplateComponent is for looking at a template (PREVIEW_TEMPLATE): leave it out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.LicenseHasExpired`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_LICENSE_HAS_EXPIRED),
/// [`OperationDenied.OrganizationClosing`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_CLOSING),
/// [`OperationDenied.WhiteListForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_WHITE_LIST_FORBID),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateEmbedWebUrlRequest {
    /// The member of staff who uses the page.
    /// Which permission this person needs depends on EmbedType.
    pub operator: Option<structs::UserInfo>,
    /// Which page is embedded.
    pub embed_type: enums::EmbedPage,
    /// What the page is about: the id of a seal, a template or a contract, as EmbedType asks for.
    /// To make a template or draft a contract it is optional and the id of a file from UploadFiles: a PDF for a template (convert others by CreateFileConvertTask), DOC or DOCX up to 10 MB for a draft.
    pub business_id: Option<String>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The person who gets a copy and looks at the contract by the link.
    pub reviewer: Option<structs::ReviewerInfo>,
    /// Which parts of the page are shown or locked: controls, the upload, the download, watermarks and the description of a seal.
    pub option: Option<structs::EmbedUrlOption>,
    /// Data of your own, a JSON text in base64, which comes back in the callbacks when the template is made, edited or deleted.
    /// Only for making a template (CREATE_TEMPLATE).
    ///
    /// Limits: base64 (warns).
    pub user_data: Option<String>,
    /// The third-party application whose template library or controls are managed.
    /// Only for CHANNEL_TEMPLATE and CHANNEL_COMPONENT.
    pub application_id: Option<String>,
}

impl CreateEmbedWebUrlRequest {
    /// Makes one with what it needs.
    pub fn new(embed_type: impl Into<enums::EmbedPage>) -> Self {
        Self {
            embed_type: embed_type.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `EmbedType`.
    pub fn embed_type(mut self, embed_type: impl Into<enums::EmbedPage>) -> Self {
        self.embed_type = embed_type.into();
        self
    }
    /// Sets `BusinessId`.
    pub fn business_id(mut self, business_id: impl Into<String>) -> Self {
        self.business_id = Some(business_id.into());
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `Reviewer`.
    #[inline]
    pub fn reviewer(mut self, reviewer: structs::ReviewerInfo) -> Self {
        self.reviewer = Some(reviewer);
        self
    }
    /// Sets `Option`.
    #[inline]
    pub fn option(mut self, option: structs::EmbedUrlOption) -> Self {
        self.option = Some(option);
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
    /// Sets `ApplicationId`.
    pub fn application_id(mut self, application_id: impl Into<String>) -> Self {
        self.application_id = Some(application_id.into());
        self
    }
}

impl rt::Record for CreateEmbedWebUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.embed_type),
                rt::Member::OptionalText(&self.business_id),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.reviewer),
                rt::Member::Value(&self.option),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::OptionalText(&self.application_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.embed_type),
                rt::Slot::OptionalText(&mut self.business_id),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.reviewer),
                rt::Slot::Value(&mut self.option),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::OptionalText(&mut self.application_id),
            ],
        );
    }
}

impl rt::Blank for CreateEmbedWebUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        embed_type: rt::Blank::BLANK,
        business_id: None,
        agent: None,
        reviewer: None,
        option: None,
        user_data: None,
        application_id: None,
    };
}

rt::record_traits!(CreateEmbedWebUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateEmbedWebUrlRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("EmbedType", rt::Kind::Enum(&enums::embed_page::TABLE)),
        rt::Field::Optional("BusinessId", rt::Kind::Text),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "Reviewer",
            rt::Kind::Record(&structs::reviewer_info::SHAPE),
        ),
        rt::Field::Optional(
            "Option",
            rt::Kind::Record(&structs::embed_url_option::SHAPE),
        ),
        rt::Field::Limited(
            "UserData",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Base64))],
        ),
        rt::Field::Optional("ApplicationId", rt::Kind::Text),
    ],
    rules: &[
        rt::Rule {
            id: "seal",
            message: "The page shows one seal, and no seal is named. Set BusinessId to the id of a seal.",
            each: "",
            when: rt::Condition::In(
                "EmbedType",
                &[rt::Literal::Text("PREVIEW_SEAL_DETAIL")],
                None,
            ),
            demand: rt::Demand::Require(&["BusinessId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "template",
            message: "The page is about one template, and no template is named. Set BusinessId to the id of a template.",
            each: "",
            when: rt::Condition::In(
                "EmbedType",
                &[
                    rt::Literal::Text("MODIFY_TEMPLATE"),
                    rt::Literal::Text("PREVIEW_TEMPLATE"),
                ],
                None,
            ),
            demand: rt::Demand::Require(&["BusinessId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "contract",
            message: "The page shows one contract, and no contract is named. Set BusinessId to its FlowId.",
            each: "",
            when: rt::Condition::In(
                "EmbedType",
                &[
                    rt::Literal::Text("PREVIEW_FLOW"),
                    rt::Literal::Text("PREVIEW_FLOW_DETAIL"),
                ],
                None,
            ),
            demand: rt::Demand::Require(&["BusinessId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "application-pages-only",
            message: "ApplicationId has an effect only on the pages CHANNEL_TEMPLATE and CHANNEL_COMPONENT. Leave it out.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "EmbedType",
                    &[
                        rt::Literal::Text("CHANNEL_TEMPLATE"),
                        rt::Literal::Text("CHANNEL_COMPONENT"),
                    ],
                    None,
                ),
            ),
            demand: rt::Demand::Ignored(&["ApplicationId"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "user-data-new-template-only",
            message: "UserData is supported only on the page that makes a template (CREATE_TEMPLATE). Leave it out.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "EmbedType",
                    &[rt::Literal::Text("CREATE_TEMPLATE")],
                    None,
                ),
            ),
            demand: rt::Demand::Forbid(&["UserData"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "skip-upload-pages",
            message: "SkipUploadFile has an effect only when a template is made or a contract is drafted. Leave it out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "Option.SkipUploadFile",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "EmbedType",
                            &[
                                rt::Literal::Text("CREATE_TEMPLATE"),
                                rt::Literal::Text("CREATE_CONTRACT_DRAFT_COOPEDIT"),
                            ],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["Option.SkipUploadFile"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "skip-download-pages",
            message: "SkipDownloadFile has an effect only on the page with the details of a contract (PREVIEW_FLOW_DETAIL). Leave it out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "Option.SkipDownloadFile",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "EmbedType",
                            &[rt::Literal::Text("PREVIEW_FLOW_DETAIL")],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["Option.SkipDownloadFile"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "business-id-not-needed",
            message: "This page is about nothing in particular, so BusinessId has no effect: leave it out.",
            each: "",
            when: rt::Condition::In(
                "EmbedType",
                &[
                    rt::Literal::Text("CREATE_SEAL"),
                    rt::Literal::Text("PREVIEW_SEAL_LIST"),
                    rt::Literal::Text("EXTEND_SERVICE"),
                ],
                None,
            ),
            demand: rt::Demand::Ignored(&["BusinessId"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "option-of-contracts",
            message: "ShowFlowDetailComponent is for pages with a contract: leave it out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "Option.ShowFlowDetailComponent",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "EmbedType",
                            &[
                                rt::Literal::Text("PREVIEW_FLOW_DETAIL"),
                                rt::Literal::Text("PREVIEW_FLOW"),
                                rt::Literal::Text("PREVIEW_CC_FLOW"),
                            ],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["Option.ShowFlowDetailComponent"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "option-of-template-preview",
            message: "ShowTemplateComponent is for looking at a template (PREVIEW_TEMPLATE): leave it out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "Option.ShowTemplateComponent",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "EmbedType",
                            &[rt::Literal::Text("PREVIEW_TEMPLATE")],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["Option.ShowTemplateComponent"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for CreateEmbedWebUrlRequest {
    type Response = CreateEmbedWebUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateEmbedWebUrl` answers.
#[non_exhaustive]
pub struct CreateEmbedWebUrlResponse {
    /// The link.
    /// It lives 5 minutes and works once.
    ///
    /// Limits: an absolute URL (warns).
    pub web_url: String,
}

impl Default for CreateEmbedWebUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateEmbedWebUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.web_url)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.web_url)]);
    }
}

impl rt::Blank for CreateEmbedWebUrlResponse {
    const BLANK: Self = Self { web_url: String::new() };
}

rt::record_traits!(CreateEmbedWebUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateEmbedWebUrlResponse",
    fields: &[
        rt::Field::Limited(
            "WebUrl",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Url))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateEmbedWebUrl",
    summary: "Makes a link to a page of the service that is embedded in a web page of your own, in an iframe.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.System \
        InvalidParameter.ParamError \
        InvalidParameterValue \
        MissingParameter \
        OperationDenied \
        OperationDenied.Forbid \
        OperationDenied.LicenseHasExpired \
        OperationDenied.OrganizationClosing \
        OperationDenied.WhiteListForbid \
        ResourceNotFound.Flow \
        ResourceUnavailable \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateEmbedWebUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateEmbedWebUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Makes a link to a page of the service that is embedded in a web page of your own, in an iframe.
    ///
    /// See [`CreateEmbedWebUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_embed_web_url(
        &self,
        request: &CreateEmbedWebUrlRequest,
    ) -> rt::Call<'_, CreateEmbedWebUrlResponse> {
        self.0.send(request)
    }
}
