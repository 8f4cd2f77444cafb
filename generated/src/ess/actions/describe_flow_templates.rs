// Generated from schema/ess/2020-11-11/actions/DescribeFlowTemplates.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Lists the company's templates, with their roles and controls.
///
/// It comes before CreateFlow and CreateDocument, or CreateFlowGroupByTemplates: they need the TemplateId, the RecipientId of each role and the ids or names of the controls.
/// Every control belongs to a role, by ComponentRecipientId.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/templatesAndFiles/DescribeFlowTemplates) (in Chinese)
///
/// # Rules
///
/// - Templates can be searched by template-id, share-template-id, template-name and user-flow-type-id.
///   Use one of these as the Key. (warns)
/// - The search for a shared template (share-template-id) needs the subsidiary that got it.
///   Set Agent.ProxyOrganizationId.
/// - ShowPreviewComponents has an effect only with WithPreviewUrl.
///   Set WithPreviewUrl, or leave it out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.NotFoundShadowUser`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_NOT_FOUND_SHADOW_USER),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ContentType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CONTENT_TYPE),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`MissingParameter.UserId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_USER_ID),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.ErrNoResourceAccess`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.SubOrgNotJoin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_SUB_ORG_NOT_JOIN),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.Template`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_TEMPLATE),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE),
/// [`UnknownParameter`](super::super::ErrorCode#associatedconstant.UNKNOWN_PARAMETER)
#[must_use]
#[non_exhaustive]
pub struct DescribeFlowTemplatesRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// Set it when a parent company asks for a subsidiary, whose id then goes into ProxyOrganizationId; a search by share-template-id needs it.
    pub agent: Option<structs::Agent>,
    /// Whether roles and controls are told too.
    ///
    /// Default: `0`.
    pub content_type: Option<enums::TemplateDetail>,
    /// Which templates are wanted.
    /// Keys are template-id, template-name, user-flow-type-id (a category of contracts) and share-template-id (a template of the parent company, to find what a subsidiary got of it).
    pub filters: Option<Vec<structs::Filter>>,
    /// How many templates are passed over.
    ///
    /// Default: `0`. Limits: at least 0; at most 20000.
    pub offset: Option<i64>,
    /// How many templates are told at most.
    ///
    /// Default: `20`. Limits: at most 200.
    pub limit: Option<i64>,
    /// The third-party application whose template library is searched, with the templates shared with its customer companies.
    /// If it is left out, the company's own templates are.
    pub application_id: Option<String>,
    /// Whether the template library of applications was searched in place of the company's own.
    ///
    /// Out of use; use `ApplicationId`.
    pub is_channel: Option<bool>,
    /// The company whose templates were meant.
    ///
    /// Out of use. The vendor has not opened it.
    pub organization: Option<structs::OrganizationInfo>,
    /// By which way the templates were made.
    ///
    /// Out of use. The vendor has not opened it.
    pub generate_source: Option<i64>,
    /// Whether each template comes with a link to look at it (PreviewUrl) in a browser or an iframe, which lives 5 minutes.
    ///
    /// Default: `false`.
    pub with_preview_url: Option<bool>,
    /// Whether the preview shows the controls in their places and lets one try signing, for checking a template before contracts are made from it.
    /// Otherwise it shows the file alone.
    ///
    /// Default: `false`.
    pub show_preview_components: Option<bool>,
}

impl DescribeFlowTemplatesRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `ContentType`.
    #[inline]
    pub fn content_type(mut self, content_type: enums::TemplateDetail) -> Self {
        self.content_type = Some(content_type);
        self
    }
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = structs::Filter>,
    ) -> Self {
        self.filters = Some(rt::list(filters));
        self
    }
    /// Sets `Offset`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
    /// Sets `ApplicationId`.
    pub fn application_id(mut self, application_id: impl Into<String>) -> Self {
        self.application_id = Some(application_id.into());
        self
    }
    /// Sets `IsChannel`.
    #[deprecated(note = "use `ApplicationId`")]
    #[inline]
    pub fn is_channel(mut self, is_channel: bool) -> Self {
        self.is_channel = Some(is_channel);
        self
    }
    /// Sets `Organization`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn organization(mut self, organization: structs::OrganizationInfo) -> Self {
        self.organization = Some(organization);
        self
    }
    /// Sets `GenerateSource`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn generate_source(mut self, generate_source: i64) -> Self {
        self.generate_source = Some(generate_source);
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
}

impl Default for DescribeFlowTemplatesRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeFlowTemplatesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.content_type),
                rt::Member::Value(&self.filters),
                rt::Member::OptionalInteger(&self.offset),
                rt::Member::OptionalInteger(&self.limit),
                rt::Member::OptionalText(&self.application_id),
                rt::Member::OptionalBoolean(&self.is_channel),
                rt::Member::Value(&self.organization),
                rt::Member::OptionalInteger(&self.generate_source),
                rt::Member::OptionalBoolean(&self.with_preview_url),
                rt::Member::OptionalBoolean(&self.show_preview_components),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.content_type),
                rt::Slot::Value(&mut self.filters),
                rt::Slot::OptionalInteger(&mut self.offset),
                rt::Slot::OptionalInteger(&mut self.limit),
                rt::Slot::OptionalText(&mut self.application_id),
                rt::Slot::OptionalBoolean(&mut self.is_channel),
                rt::Slot::Value(&mut self.organization),
                rt::Slot::OptionalInteger(&mut self.generate_source),
                rt::Slot::OptionalBoolean(&mut self.with_preview_url),
                rt::Slot::OptionalBoolean(&mut self.show_preview_components),
            ],
        );
    }
}

impl rt::Blank for DescribeFlowTemplatesRequest {
    const BLANK: Self = Self {
        operator: None,
        agent: None,
        content_type: None,
        filters: None,
        offset: None,
        limit: None,
        application_id: None,
        is_channel: None,
        organization: None,
        generate_source: None,
        with_preview_url: None,
        show_preview_components: None,
    };
}

rt::record_traits!(DescribeFlowTemplatesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeFlowTemplatesRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "ContentType",
            rt::Kind::Enum(&enums::template_detail::TABLE),
        ),
        rt::Field::Optional(
            "Filters",
            rt::Kind::List(&rt::Kind::Record(&structs::filter::SHAPE)),
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
            "Limit",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Maximum(200.0))],
        ),
        rt::Field::Optional("ApplicationId", rt::Kind::Text),
        rt::Field::Marked(
            "IsChannel",
            rt::Kind::Boolean,
            rt::OPTIONAL.disabled("ApplicationId"),
        ),
        rt::Field::Marked(
            "Organization",
            rt::Kind::Record(&structs::organization_info::SHAPE),
            rt::OPTIONAL.disabled(""),
        ),
        rt::Field::Marked(
            "GenerateSource",
            rt::Kind::Integer,
            rt::OPTIONAL.disabled(""),
        ),
        rt::Field::Optional("WithPreviewUrl", rt::Kind::Boolean),
        rt::Field::Optional("ShowPreviewComponents", rt::Kind::Boolean),
    ],
    rules: &[
        rt::Rule {
            id: "filter-keys",
            message: "Templates can be searched by template-id, share-template-id, template-name and user-flow-type-id. Use one of these as the Key.",
            each: "Filters[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Allow(
                "Key",
                &[
                    rt::Literal::Text("template-id"),
                    rt::Literal::Text("share-template-id"),
                    rt::Literal::Text("template-name"),
                    rt::Literal::Text("user-flow-type-id"),
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "shared-template-of-whom",
            message: "The search for a shared template (share-template-id) needs the subsidiary that got it. Set Agent.ProxyOrganizationId.",
            each: "",
            when: rt::Condition::Any(
                "Filters[*]",
                &rt::Condition::In(
                    "Key",
                    &[rt::Literal::Text("share-template-id")],
                    None,
                ),
            ),
            demand: rt::Demand::Require(&["Agent.ProxyOrganizationId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "controls-in-preview",
            message: "ShowPreviewComponents has an effect only with WithPreviewUrl. Set WithPreviewUrl, or leave it out.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "ShowPreviewComponents",
                        &[rt::Literal::Boolean(true)],
                        None,
                    ),
                    rt::Condition::In(
                        "WithPreviewUrl",
                        &[rt::Literal::Boolean(false)],
                        Some(rt::Literal::Boolean(false)),
                    ),
                ],
            ),
            demand: rt::Demand::Ignored(&["ShowPreviewComponents"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for DescribeFlowTemplatesRequest {
    type Response = DescribeFlowTemplatesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeFlowTemplates` answers.
#[non_exhaustive]
pub struct DescribeFlowTemplatesResponse {
    /// The templates that were found, as many as Limit allows.
    pub templates: Vec<structs::TemplateInfo>,
    /// How many templates there are in all.
    pub total_count: i64,
}

impl Default for DescribeFlowTemplatesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeFlowTemplatesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Value(&self.templates), rt::Member::Integer(&self.total_count)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.templates),
                rt::Slot::Integer(&mut self.total_count),
            ],
        );
    }
}

impl rt::Blank for DescribeFlowTemplatesResponse {
    const BLANK: Self = Self {
        templates: Vec::new(),
        total_count: 0,
    };
}

rt::record_traits!(DescribeFlowTemplatesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeFlowTemplatesResponse",
    fields: &[
        rt::Field::Required(
            "Templates",
            rt::Kind::List(&rt::Kind::Record(&structs::template_info::SHAPE)),
        ),
        rt::Field::Required("TotalCount", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeFlowTemplates",
    summary: "Lists the company's templates, with their roles and controls.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.NotFoundShadowUser \
        InternalError \
        InternalError.Db \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.ContentType \
        InvalidParameter.ParamError \
        InvalidParameterValue \
        MissingParameter \
        MissingParameter.UserId \
        OperationDenied \
        OperationDenied.ErrNoResourceAccess \
        OperationDenied.Forbid \
        OperationDenied.NoIdentityVerify \
        OperationDenied.SubOrgNotJoin \
        ResourceNotFound.Application \
        ResourceNotFound.Template \
        ResourceUnavailable \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature \
        UnknownParameter",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeFlowTemplatesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeFlowTemplatesResponse>,
    },
};

impl crate::ess::Client {
    /// Lists the company's templates, with their roles and controls.
    ///
    /// See [`DescribeFlowTemplatesRequest`] for what it takes.
    ///
    /// [`describe_flow_templates_pages`](Self::describe_flow_templates_pages) reads all pages.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_flow_templates(
        &self,
        request: &DescribeFlowTemplatesRequest,
    ) -> rt::Call<'_, DescribeFlowTemplatesResponse> {
        self.0.send(request)
    }
}
