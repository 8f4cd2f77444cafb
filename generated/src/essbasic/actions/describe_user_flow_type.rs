// Generated from schema/essbasic/2021-05-26/actions/DescribeUserFlowType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Lists the categories of contracts that a customer company has defined.
///
/// The categories file contracts and templates, such as employment contracts; DescribeTemplates can search by them.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - Categories can be searched by their ids only: set Key to user-flow-type-id. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND)
#[must_use]
#[non_exhaustive]
pub struct DescribeUserFlowTypeRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given, and company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// Which categories are listed: Key `user-flow-type-id` with the ids of categories in Values.
    /// All if left out.
    pub filters: Option<Vec<structs::Filter>>,
    /// `true` lists the categories that templates are in, with the number of templates; `false` lists the categories without that number.
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
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.filters),
                rt::Member::OptionalBoolean(&self.query_bind_template),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.filters),
                rt::Slot::OptionalBoolean(&mut self.query_bind_template),
            ],
        );
    }
}

impl rt::Blank for DescribeUserFlowTypeRequest {
    const BLANK: Self = Self {
        agent: None,
        filters: None,
        query_bind_template: None,
    };
}

rt::record_traits!(DescribeUserFlowTypeRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeUserFlowTypeRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "Filters",
            rt::Kind::List(&rt::Kind::Record(&structs::filter::SHAPE)),
        ),
        rt::Field::Optional("QueryBindTemplate", rt::Kind::Boolean),
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
            id: "filter-keys",
            message: "Categories can be searched by their ids only: set Key to user-flow-type-id.",
            each: "Filters[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Allow("Key", &[rt::Literal::Text("user-flow-type-id")]),
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
    service: &crate::essbasic::SERVICE,
    name: "DescribeUserFlowType",
    summary: "Lists the categories of contracts that a customer company has defined.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        ResourceNotFound",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeUserFlowTypeRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeUserFlowTypeResponse>,
    },
};

impl crate::essbasic::Client {
    /// Lists the categories of contracts that a customer company has defined.
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
