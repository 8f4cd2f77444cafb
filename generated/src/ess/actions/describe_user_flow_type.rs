// Generated from schema/ess/2020-11-11/actions/DescribeUserFlowType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Lists the categories that the company made up for its contracts, if asked with the number of templates in each.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Categories can be searched by user-flow-type-id, and by the keys for templates: template-id, share-template-id and template-name.
///   Use one of these as the Key. (warns)
/// - The search for a shared template (share-template-id) needs the subsidiary that got it.
///   Set Agent.ProxyOrganizationId. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`MissingParameter.UserId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_USER_ID),
/// [`OperationDenied.ErrNoResourceAccess`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS),
/// [`ResourceNotFound.Template`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_TEMPLATE),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct DescribeUserFlowTypeRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// Set it when a parent company asks for a subsidiary, whose id then goes into ProxyOrganizationId.
    pub agent: Option<structs::Agent>,
    /// Which categories are wanted.
    /// Keys are user-flow-type-id (the category itself), template-id, template-name and share-template-id (a template of the parent company that it shares with the subsidiary); the keys about templates are those of DescribeFlowTemplates.
    pub filters: Option<Vec<structs::Filter>>,
    /// Whether only categories that have templates are listed, and the templates are counted.
    /// Otherwise all are listed, without the numbers.
    ///
    /// Default: `false`.
    pub query_bind_template: Option<bool>,
}

impl DescribeUserFlowTypeRequest {
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
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = structs::Filter>,
    ) -> Self {
        self.filters = Some(rt::list(filters));
        self
    }
    /// Sets `QueryBindTemplate`.
    #[inline]
    pub fn query_bind_template(mut self, query_bind_template: bool) -> Self {
        self.query_bind_template = Some(query_bind_template);
        self
    }
}

impl Default for DescribeUserFlowTypeRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeUserFlowTypeRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.filters),
                rt::Member::OptionalBoolean(&self.query_bind_template),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.filters),
                rt::Slot::OptionalBoolean(&mut self.query_bind_template),
            ],
        );
    }
}

impl rt::Blank for DescribeUserFlowTypeRequest {
    const BLANK: Self = Self {
        operator: None,
        agent: None,
        filters: None,
        query_bind_template: None,
    };
}

rt::record_traits!(DescribeUserFlowTypeRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeUserFlowTypeRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "Filters",
            rt::Kind::List(&rt::Kind::Record(&structs::filter::SHAPE)),
        ),
        rt::Field::Optional("QueryBindTemplate", rt::Kind::Boolean),
    ],
    rules: &[
        rt::Rule {
            id: "filter-keys",
            message: "Categories can be searched by user-flow-type-id, and by the keys for templates: template-id, share-template-id and template-name. Use one of these as the Key.",
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
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for DescribeUserFlowTypeRequest {
    type Response = DescribeUserFlowTypeResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeUserFlowType` answers.
#[non_exhaustive]
pub struct DescribeUserFlowTypeResponse {
    /// The categories that were found.
    pub all_user_flow_types: Vec<structs::TemplateUserFlowType>,
}

impl Default for DescribeUserFlowTypeResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeUserFlowTypeResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.all_user_flow_types)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.all_user_flow_types)]);
    }
}

impl rt::Blank for DescribeUserFlowTypeResponse {
    const BLANK: Self = Self {
        all_user_flow_types: Vec::new(),
    };
}

rt::record_traits!(DescribeUserFlowTypeResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeUserFlowTypeResponse",
    fields: &[
        rt::Field::Optional(
            "AllUserFlowTypes",
            rt::Kind::List(&rt::Kind::Record(&structs::template_user_flow_type::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeUserFlowType",
    summary: "Lists the categories that the company made up for its contracts, if asked with the number of templates in each.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.Db \
        InternalError.System \
        MissingParameter.UserId \
        OperationDenied.ErrNoResourceAccess \
        ResourceNotFound.Template \
        ResourceUnavailable \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeUserFlowTypeRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeUserFlowTypeResponse>,
    },
};

impl crate::ess::Client {
    /// Lists the categories that the company made up for its contracts, if asked with the number of templates in each.
    ///
    /// See [`DescribeUserFlowTypeRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_user_flow_type(
        &self,
        request: &DescribeUserFlowTypeRequest,
    ) -> rt::Call<'_, DescribeUserFlowTypeResponse> {
        self.0.send(request)
    }
}
