// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateEmbedWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Creates a link to a page of the console for an iframe on your own site.
///
/// For making and looking at seals, templates and contracts without leaving your site.
/// The link works for 5 minutes.
/// ChannelCreateWebThemeConfig sets the look of the pages.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - This page is about one template, contract or seal, which is missing: set BusinessId to its id.
/// - This page is about nothing in particular, so BusinessId has no effect: leave it out. (advice)
/// - This option is for the page with the details of a contract (PREVIEW_FLOW_DETAIL): leave it out. (advice)
/// - ShowFlowDetailComponent is for pages with a contract: leave it out. (advice)
/// - ShowTemplateComponent is for looking at a template (PREVIEW_TEMPLATE): leave it out. (advice)
/// - SkipUploadFile is for making a template (CREATE_TEMPLATE): leave it out. (advice)
/// - UserData is supported only on the page that makes a template (CREATE_TEMPLATE): leave it out. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.NoRoleAuth`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_NO_ROLE_AUTH),
/// [`InternalError.DbRead`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_READ),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateEmbedWebUrlRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given, and company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// Which page the link opens.
    pub embed_type: enums::EmbedPage,
    /// What the page is about: the id of a template, of a contract or of a seal, as EmbedType says.
    /// For CREATE_TEMPLATE it may be the id of a PDF from UploadFiles; CreateFileConvertTask makes a PDF of other formats.
    pub business_id: Option<String>,
    /// Whether components are hidden while a template is looked at.
    ///
    /// Out of use; use `Option`. Option.ShowTemplateComponent decides.
    pub hidden_components: Option<bool>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
    /// Data of your own, as JSON in base64, which comes back in the callbacks when the template is made, changed or deleted.
    /// For CREATE_TEMPLATE only.
    ///
    /// Limits: base64 (warns).
    pub user_data: Option<String>,
    /// Which components and buttons the page shows, and what the user cannot edit on it.
    /// Each setting works on certain pages only.
    pub option: Option<structs::EmbedUrlOption>,
}

impl ChannelCreateEmbedWebUrlRequest {
    /// Makes one with what it needs.
    pub fn new(embed_type: impl Into<enums::EmbedPage>) -> Self {
        Self {
            embed_type: embed_type.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
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
    /// Sets `HiddenComponents`.
    #[deprecated(note = "use `Option`")]
    #[inline]
    pub fn hidden_components(mut self, hidden_components: bool) -> Self {
        self.hidden_components = Some(hidden_components);
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
    /// Sets `Option`.
    #[inline]
    pub fn option(mut self, option: structs::EmbedUrlOption) -> Self {
        self.option = Some(option);
        self
    }
}

impl rt::Record for ChannelCreateEmbedWebUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.embed_type),
                rt::Member::OptionalText(&self.business_id),
                rt::Member::OptionalBoolean(&self.hidden_components),
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::Value(&self.option),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.embed_type),
                rt::Slot::OptionalText(&mut self.business_id),
                rt::Slot::OptionalBoolean(&mut self.hidden_components),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::Value(&mut self.option),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateEmbedWebUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        embed_type: rt::Blank::BLANK,
        business_id: None,
        hidden_components: None,
        operator: None,
        user_data: None,
        option: None,
    };
}

rt::record_traits!(ChannelCreateEmbedWebUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateEmbedWebUrlRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Required("EmbedType", rt::Kind::Enum(&enums::embed_page::TABLE)),
        rt::Field::Optional("BusinessId", rt::Kind::Text),
        rt::Field::Marked(
            "HiddenComponents",
            rt::Kind::Boolean,
            rt::OPTIONAL.disabled("Option"),
        ),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
        rt::Field::Limited(
            "UserData",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Base64))],
        ),
        rt::Field::Optional(
            "Option",
            rt::Kind::Record(&structs::embed_url_option::SHAPE),
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
            id: "business-id",
            message: "This page is about one template, contract or seal, which is missing: set BusinessId to its id.",
            each: "",
            when: rt::Condition::In(
                "EmbedType",
                &[
                    rt::Literal::Text("MODIFY_TEMPLATE"),
                    rt::Literal::Text("PREVIEW_TEMPLATE"),
                    rt::Literal::Text("PREVIEW_FLOW"),
                    rt::Literal::Text("PREVIEW_FLOW_DETAIL"),
                    rt::Literal::Text("PREVIEW_SEAL_DETAIL"),
                ],
                None,
            ),
            demand: rt::Demand::Require(&["BusinessId"]),
            severity: rt::Severity::Deny,
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
            id: "option-of-contract-details",
            message: "This option is for the page with the details of a contract (PREVIEW_FLOW_DETAIL): leave it out.",
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
        rt::Rule {
            id: "option-of-new-template",
            message: "SkipUploadFile is for making a template (CREATE_TEMPLATE): leave it out.",
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
                            &[rt::Literal::Text("CREATE_TEMPLATE")],
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
            id: "user-data-new-template-only",
            message: "UserData is supported only on the page that makes a template (CREATE_TEMPLATE): leave it out.",
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
    ],
};

impl rt::Request for ChannelCreateEmbedWebUrlRequest {
    type Response = ChannelCreateEmbedWebUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateEmbedWebUrl` answers.
#[non_exhaustive]
pub struct ChannelCreateEmbedWebUrlResponse {
    /// The link, valid for 5 minutes.
    pub web_url: String,
}

impl Default for ChannelCreateEmbedWebUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateEmbedWebUrlResponse {
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

impl rt::Blank for ChannelCreateEmbedWebUrlResponse {
    const BLANK: Self = Self { web_url: String::new() };
}

rt::record_traits!(ChannelCreateEmbedWebUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateEmbedWebUrlResponse",
    fields: &[rt::Field::Marked("WebUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateEmbedWebUrl",
    summary: "Creates a link to a page of the console for an iframe on your own site.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.NoRoleAuth \
        InternalError.DbRead \
        InvalidParameter.ParamError \
        OperationDenied \
        ResourceNotFound.Application \
        ResourceNotFound.Flow \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateEmbedWebUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateEmbedWebUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Creates a link to a page of the console for an iframe on your own site.
    ///
    /// See [`ChannelCreateEmbedWebUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_embed_web_url(
        &self,
        request: &ChannelCreateEmbedWebUrlRequest,
    ) -> rt::Call<'_, ChannelCreateEmbedWebUrlResponse> {
        self.0.send(request)
    }
}
