// Generated from schema/essbasic/2021-05-26/actions/PrepareFlows.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Creates a page on which a user confirms contracts between a company and a person and starts them.
///
/// Not used any more.
/// Only for contracts between a company and private persons.
///
/// By default the service takes 20 calls a second.
///
/// Deprecated; use `ChannelCreatePrepareFlow`. The vendor says that it is not used any more.
///
/// # Rules
///
/// - Contracts are prepared in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - FlowOperateLimit only works with CreateFlowsByTemplates: leave it out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Api`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_API),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`InvalidParameter.FlowDeadLine`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_DEAD_LINE),
/// [`InvalidParameter.FlowName`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_NAME),
/// [`InvalidParameter.Name`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NAME),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`LimitExceeded.FlowInfos`](super::super::ErrorCode#associatedconstant.LIMIT_EXCEEDED_FLOW_INFOS),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.Organization`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_ORGANIZATION),
/// [`ResourceNotFound.Template`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_TEMPLATE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct PrepareFlowsRequest {
    /// The application, the customer company that would start the contracts, and its employee who confirms them.
    /// All three must be given.
    pub agent: Option<structs::Agent>,
    /// The contracts that the page shows for confirmation.
    ///
    /// Limits: at most 20 items (`LimitExceeded.FlowInfos`).
    pub flow_infos: Vec<structs::FlowInfo>,
    /// Where the user's browser goes after the page.
    ///
    /// Limits: an absolute URL (warns); at most 200 characters.
    pub jump_url: String,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
}

impl PrepareFlowsRequest {
    /// Makes one with what it needs.
    pub fn new(
        flow_infos: impl IntoIterator<Item = structs::FlowInfo>,
        jump_url: impl Into<String>,
    ) -> Self {
        Self {
            flow_infos: rt::list(flow_infos),
            jump_url: jump_url.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `FlowInfos`.
    pub fn flow_infos(
        mut self,
        flow_infos: impl IntoIterator<Item = structs::FlowInfo>,
    ) -> Self {
        self.flow_infos = rt::list(flow_infos);
        self
    }
    /// Sets `JumpUrl`.
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = jump_url.into();
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

impl rt::Record for PrepareFlowsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_infos),
                rt::Member::Text(&self.jump_url),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.flow_infos),
                rt::Slot::Text(&mut self.jump_url),
                rt::Slot::Value(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for PrepareFlowsRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_infos: Vec::new(),
        jump_url: String::new(),
        operator: None,
    };
}

rt::record_traits!(PrepareFlowsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "PrepareFlowsRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "FlowInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_info::SHAPE)),
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxItems(20),
                    "LimitExceeded.FlowInfos",
                ),
            ],
        ),
        rt::Field::Limited(
            "JumpUrl",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Url)),
                rt::Check::Deny(rt::Test::MaxLength(200, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "Contracts are prepared in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
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
            id: "no-operate-limit",
            message: "FlowOperateLimit only works with CreateFlowsByTemplates: leave it out.",
            each: "FlowInfos[*]",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["FlowOperateLimit"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for PrepareFlowsRequest {
    type Response = PrepareFlowsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `PrepareFlows` answers.
#[non_exhaustive]
pub struct PrepareFlowsResponse {
    /// The link to the page.
    pub confirm_url: String,
}

impl Default for PrepareFlowsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for PrepareFlowsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.confirm_url)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.confirm_url)]);
    }
}

impl rt::Blank for PrepareFlowsResponse {
    const BLANK: Self = Self { confirm_url: String::new() };
}

rt::record_traits!(PrepareFlowsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "PrepareFlowsResponse",
    fields: &[rt::Field::Marked("ConfirmUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "PrepareFlows",
    summary: "Creates a page on which a user confirms contracts between a company and a person and starts them.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: true,
    errors: "FailedOperation \
        InternalError \
        InternalError.Api \
        InternalError.Db \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.DataNotFound \
        InvalidParameter.FlowDeadLine \
        InvalidParameter.FlowName \
        InvalidParameter.Name \
        InvalidParameter.ParamError \
        LimitExceeded.FlowInfos \
        MissingParameter \
        OperationDenied \
        ResourceNotFound.Application \
        ResourceNotFound.Organization \
        ResourceNotFound.Template \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<PrepareFlowsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<PrepareFlowsResponse>,
    },
};

impl crate::essbasic::Client {
    /// Creates a page on which a user confirms contracts between a company and a person and starts them.
    ///
    /// See [`PrepareFlowsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[deprecated(
        note = "use `ChannelCreatePrepareFlow`. The vendor says that it is not used any more."
    )]
    #[inline]
    pub fn prepare_flows(
        &self,
        request: &PrepareFlowsRequest,
    ) -> rt::Call<'_, PrepareFlowsResponse> {
        self.0.send(request)
    }
}
