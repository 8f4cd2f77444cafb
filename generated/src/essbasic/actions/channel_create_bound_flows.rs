// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateBoundFlows.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelCreateBoundFlows`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateBoundFlowsRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `FlowIds`.
    pub flow_ids: Option<Vec<String>>,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
}

impl ChannelCreateBoundFlowsRequest {
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
    /// Sets `FlowIds`.
    pub fn flow_ids(
        mut self,
        flow_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.flow_ids = Some(rt::list_from(flow_ids));
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

impl Default for ChannelCreateBoundFlowsRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateBoundFlowsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_ids),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.flow_ids),
                rt::Value::slot(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateBoundFlowsRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_ids: None,
        operator: None,
    };
}

rt::record_traits!(ChannelCreateBoundFlowsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateBoundFlowsRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("FlowIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
    ],
    rules: &[],
};

impl rt::Request for ChannelCreateBoundFlowsRequest {
    type Response = ChannelCreateBoundFlowsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateBoundFlows` answers.
#[non_exhaustive]
pub struct ChannelCreateBoundFlowsResponse {}

impl Default for ChannelCreateBoundFlowsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateBoundFlowsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut []);
    }
}

impl rt::Blank for ChannelCreateBoundFlowsResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(ChannelCreateBoundFlowsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateBoundFlowsResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateBoundFlows",
    summary: "",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "FailedOperation.HasAuthorized",
        "InternalError",
        "InternalError.Api",
        "InternalError.DbInsert",
        "InternalError.System",
        "InvalidParameter",
        "InvalidParameter.BusinessLicense",
        "InvalidParameter.DataNotFound",
        "InvalidParameter.FileType",
        "InvalidParameter.MenuStatus",
        "InvalidParameter.OpenId",
        "InvalidParameter.OrganizationId",
        "InvalidParameter.OrganizationName",
        "InvalidParameter.ParamError",
        "LimitExceeded.FileSize",
        "MissingParameter",
        "MissingParameter.CompanyActiveInfo",
        "MissingParameter.OrgOpenId",
        "MissingParameter.ProxyOperatorOpenId",
        "OperationDenied",
        "OperationDenied.BannedApplication",
        "OperationDenied.UserNotInOrganization",
        "ResourceNotFound",
        "ResourceNotFound.Application",
        "ResourceNotFound.ApplicationId",
        "ResourceNotFound.Flow",
        "UnauthorizedOperation",
        "UnauthorizedOperation.NoPermissionFeature",
        "UnknownParameter",
        "UnsupportedOperation",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateBoundFlowsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateBoundFlowsResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelCreateBoundFlows`.
    ///
    /// See [`ChannelCreateBoundFlowsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_bound_flows(
        &self,
        request: &ChannelCreateBoundFlowsRequest,
    ) -> rt::Call<'_, ChannelCreateBoundFlowsResponse> {
        self.0.send(request)
    }
}
