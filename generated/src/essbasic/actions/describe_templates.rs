// Generated from schema/essbasic/2021-05-26/actions/DescribeTemplates.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Lists the templates that a customer company can use, with their roles and components.
///
/// Call it before CreateFlowsByTemplates or ChannelCreateFlowGroupByTemplates, for the ids of template, roles and components.
/// It lists the company's own templates: those that it made in the console (CreateConsoleLoginUrl leads there) and those that came to it from the library of the platform, not that library.
/// TemplateId, TemplateName and ChannelTemplateId can be combined; a template must then meet them all.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - TemplateId decides, so TemplateIds has no effect: leave one of them out. (advice)
/// - With TemplateIds everything comes at once, so Limit and Offset have no effect: leave them out. (advice)
/// - With ContentType 1 no components are told, so QueryAllComponents has no effect: leave it out. (advice)
/// - ShowPreviewComponents has an effect only with WithPreviewUrl: set that to true, or leave it out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.Application`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPLICATION),
/// [`InvalidParameter.ContentType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CONTENT_TYPE),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.OrganizationClosing`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_CLOSING),
/// [`OperationDenied.UserNotInOrganization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NOT_IN_ORGANIZATION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.Resource`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_RESOURCE),
/// [`ResourceNotFound.Template`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_TEMPLATE),
/// [`ResourceNotFound.User`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_USER),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct DescribeTemplatesRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given, and company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// One template, by its id, which the console shows too.
    /// It goes before TemplateIds.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub template_id: Option<String>,
    /// Whether roles and components are told as well.
    ///
    /// Default: `0`.
    pub content_type: Option<enums::TemplateDetail>,
    /// Several templates, by the ids that the console shows; if one of them is not a template of the company, the call fails.
    /// Limit and Offset then have no effect.
    ///
    /// Limits: an id of 32 letters and digits (warns); at most 100 items.
    pub template_ids: Option<Vec<String>>,
    /// How many templates a page holds.
    ///
    /// Default: `20`. Limits: at most 100.
    pub limit: Option<i64>,
    /// How many templates are passed over before the first one that is returned.
    ///
    /// Default: `0`. Limits: at least 0; at most 20000.
    pub offset: Option<i64>,
    /// A part of the name: all templates that have it in their names are listed.
    ///
    /// Limits: only Chinese characters, letters, digits and `_` (warns); at most 200 characters.
    pub template_name: Option<String>,
    /// A template of the platform: those that came from it, claimed or pushed, are listed.
    pub channel_template_id: Option<String>,
    /// `true` tells the components of all parties, `false` those of the initiator.
    ///
    /// Default: `false`.
    pub query_all_components: Option<bool>,
    /// `true` adds to each template a link to look at it, valid for 5 minutes, in a browser or an iframe.
    ///
    /// Default: `false`.
    pub with_preview_url: Option<bool>,
    /// `true` lets the preview show the components over the document, and try out signing; otherwise it shows the document alone.
    ///
    /// Default: `false`.
    pub show_preview_components: Option<bool>,
    /// `true` adds to each template a link to download its PDF, valid for 5 minutes.
    /// Tencent must enable it.
    ///
    /// Default: `false`.
    pub with_pdf_url: Option<bool>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
    /// Lists only the templates of one category, by its id from DescribeUserFlowType.
    pub user_flow_type_id: Option<String>,
}

impl DescribeTemplatesRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
    /// Sets `ContentType`.
    #[inline]
    pub fn content_type(mut self, content_type: enums::TemplateDetail) -> Self {
        self.content_type = Some(content_type);
        self
    }
    /// Sets `TemplateIds`.
    pub fn template_ids(
        mut self,
        template_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.template_ids = Some(rt::list_from(template_ids));
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
    /// Sets `Offset`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
    /// Sets `TemplateName`.
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.template_name = Some(template_name.into());
        self
    }
    /// Sets `ChannelTemplateId`.
    pub fn channel_template_id(
        mut self,
        channel_template_id: impl Into<String>,
    ) -> Self {
        self.channel_template_id = Some(channel_template_id.into());
        self
    }
    /// Sets `QueryAllComponents`.
    #[inline]
    pub fn query_all_components(mut self, query_all_components: bool) -> Self {
        self.query_all_components = Some(query_all_components);
        self
    }
    /// Sets `WithPreviewUrl`.
    #[inline]
    pub fn with_preview_url(mut self, with_preview_url: bool) -> Self {
        self.with_preview_url = Some(with_preview_url);
        self
    }
    /// Sets `ShowPreviewComponents`.
    #[inline]
    pub fn show_preview_components(mut self, show_preview_components: bool) -> Self {
        self.show_preview_components = Some(show_preview_components);
        self
    }
    /// Sets `WithPdfUrl`.
    #[inline]
    pub fn with_pdf_url(mut self, with_pdf_url: bool) -> Self {
        self.with_pdf_url = Some(with_pdf_url);
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `UserFlowTypeId`.
    pub fn user_flow_type_id(mut self, user_flow_type_id: impl Into<String>) -> Self {
        self.user_flow_type_id = Some(user_flow_type_id.into());
        self
    }
}

impl Default for DescribeTemplatesRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeTemplatesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.template_id),
                rt::Member::Value(&self.content_type),
                rt::Member::Value(&self.template_ids),
                rt::Member::OptionalInteger(&self.limit),
                rt::Member::OptionalInteger(&self.offset),
                rt::Member::OptionalText(&self.template_name),
                rt::Member::OptionalText(&self.channel_template_id),
                rt::Member::OptionalBoolean(&self.query_all_components),
                rt::Member::OptionalBoolean(&self.with_preview_url),
                rt::Member::OptionalBoolean(&self.show_preview_components),
                rt::Member::OptionalBoolean(&self.with_pdf_url),
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.user_flow_type_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.template_id),
                rt::Slot::Value(&mut self.content_type),
                rt::Slot::Value(&mut self.template_ids),
                rt::Slot::OptionalInteger(&mut self.limit),
                rt::Slot::OptionalInteger(&mut self.offset),
                rt::Slot::OptionalText(&mut self.template_name),
                rt::Slot::OptionalText(&mut self.channel_template_id),
                rt::Slot::OptionalBoolean(&mut self.query_all_components),
                rt::Slot::OptionalBoolean(&mut self.with_preview_url),
                rt::Slot::OptionalBoolean(&mut self.show_preview_components),
                rt::Slot::OptionalBoolean(&mut self.with_pdf_url),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalText(&mut self.user_flow_type_id),
            ],
        );
    }
}

impl rt::Blank for DescribeTemplatesRequest {
    const BLANK: Self = Self {
        agent: None,
        template_id: None,
        content_type: None,
        template_ids: None,
        limit: None,
        offset: None,
        template_name: None,
        channel_template_id: None,
        query_all_components: None,
        with_preview_url: None,
        show_preview_components: None,
        with_pdf_url: None,
        operator: None,
        user_flow_type_id: None,
    };
}

rt::record_traits!(DescribeTemplatesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeTemplatesRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "TemplateId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Optional(
            "ContentType",
            rt::Kind::Enum(&enums::template_detail::TABLE),
        ),
        rt::Field::Limited(
            "TemplateIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Id32)),
                rt::Check::Deny(rt::Test::MaxItems(100)),
            ],
        ),
        rt::Field::Limited(
            "Limit",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Maximum(100.0))],
        ),
        rt::Field::Limited(
            "Offset",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[
                rt::Check::Deny(rt::Test::Minimum(0.0)),
                rt::Check::Deny(rt::Test::Maximum(20000.0)),
            ],
        ),
        rt::Field::Limited(
            "TemplateName",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::CjkWord)),
                rt::Check::Deny(rt::Test::MaxLength(200, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Optional("ChannelTemplateId", rt::Kind::Text),
        rt::Field::Optional("QueryAllComponents", rt::Kind::Boolean),
        rt::Field::Optional("WithPreviewUrl", rt::Kind::Boolean),
        rt::Field::Optional("ShowPreviewComponents", rt::Kind::Boolean),
        rt::Field::Optional("WithPdfUrl", rt::Kind::Boolean),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
        rt::Field::Optional("UserFlowTypeId", rt::Kind::Text),
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
            id: "template-id-wins",
            message: "TemplateId decides, so TemplateIds has no effect: leave one of them out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["TemplateIds"], "TemplateId"),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "no-pages-with-ids",
            message: "With TemplateIds everything comes at once, so Limit and Offset have no effect: leave them out.",
            each: "",
            when: rt::Condition::Not(&rt::Condition::Present("TemplateId")),
            demand: rt::Demand::Ignored(&["Limit", "Offset"], "TemplateIds"),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "components-need-details",
            message: "With ContentType 1 no components are told, so QueryAllComponents has no effect: leave it out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In("ContentType", &[rt::Literal::Integer(1)], None),
                    rt::Condition::In(
                        "QueryAllComponents",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["QueryAllComponents"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "preview-components-need-preview",
            message: "ShowPreviewComponents has an effect only with WithPreviewUrl: set that to true, or leave it out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "ShowPreviewComponents",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "WithPreviewUrl",
                            &[rt::Literal::Boolean(true)],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["ShowPreviewComponents"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for DescribeTemplatesRequest {
    type Response = DescribeTemplatesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeTemplates` answers.
#[non_exhaustive]
pub struct DescribeTemplatesResponse {
    /// The templates on this page.
    pub templates: Vec<structs::TemplateInfo>,
    /// How many templates there are in all.
    pub total_count: i64,
    /// How many templates a page holds, as the request had it.
    pub limit: i64,
    /// How many templates were passed over.
    pub offset: i64,
}

impl Default for DescribeTemplatesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeTemplatesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.templates),
                rt::Member::Integer(&self.total_count),
                rt::Member::Integer(&self.limit),
                rt::Member::Integer(&self.offset),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.templates),
                rt::Slot::Integer(&mut self.total_count),
                rt::Slot::Integer(&mut self.limit),
                rt::Slot::Integer(&mut self.offset),
            ],
        );
    }
}

impl rt::Blank for DescribeTemplatesResponse {
    const BLANK: Self = Self {
        templates: Vec::new(),
        total_count: 0,
        limit: 0,
        offset: 0,
    };
}

rt::record_traits!(DescribeTemplatesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeTemplatesResponse",
    fields: &[
        rt::Field::Required(
            "Templates",
            rt::Kind::List(&rt::Kind::Record(&structs::template_info::SHAPE)),
        ),
        rt::Field::Required("TotalCount", rt::Kind::Integer),
        rt::Field::Required("Limit", rt::Kind::Integer),
        rt::Field::Required("Offset", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "DescribeTemplates",
    summary: "Lists the templates that a customer company can use, with their roles and components.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.Application \
        InvalidParameter.ContentType \
        InvalidParameter.DataNotFound \
        InvalidParameter.ParamError \
        InvalidParameterValue \
        MissingParameter \
        OperationDenied \
        OperationDenied.NoIdentityVerify \
        OperationDenied.OrganizationClosing \
        OperationDenied.UserNotInOrganization \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.Resource \
        ResourceNotFound.Template \
        ResourceNotFound.User \
        ResourceUnavailable \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeTemplatesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeTemplatesResponse>,
    },
};

impl crate::essbasic::Client {
    /// Lists the templates that a customer company can use, with their roles and components.
    ///
    /// See [`DescribeTemplatesRequest`] for what it takes.
    ///
    /// [`describe_templates_pages`](Self::describe_templates_pages) reads all pages.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_templates(
        &self,
        request: &DescribeTemplatesRequest,
    ) -> rt::Call<'_, DescribeTemplatesResponse> {
        self.0.send(request)
    }
}
