// Generated from schema/essbasic/2021-05-26/actions/ChannelDescribeRoles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelDescribeRoles`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelDescribeRolesRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `Limit`.
    pub limit: String,
    /// `Filters`.
    pub filters: Option<Vec<structs::Filter>>,
    /// `Offset`.
    pub offset: Option<i64>,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
}

impl ChannelDescribeRolesRequest {
    /// Makes one with what it needs.
    pub fn new(limit: impl Into<String>) -> Self {
        Self {
            limit: limit.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `Limit`.
    pub fn limit(mut self, limit: impl Into<String>) -> Self {
        self.limit = limit.into();
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
    /// Sets `Operator`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

impl rt::Record for ChannelDescribeRolesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.limit),
                rt::Member::Value(&self.filters),
                rt::Member::OptionalInteger(&self.offset),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::Text(&mut self.limit),
                rt::Value::slot(&mut self.filters),
                rt::Slot::OptionalInteger(&mut self.offset),
                rt::Value::slot(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for ChannelDescribeRolesRequest {
    const BLANK: Self = Self {
        agent: None,
        limit: String::new(),
        filters: None,
        offset: None,
        operator: None,
    };
}

rt::record_traits!(ChannelDescribeRolesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelDescribeRolesRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("Limit", rt::Kind::Text),
        rt::Field::optional(
            "Filters",
            rt::Kind::List(&rt::Kind::Record(&structs::filter::SHAPE)),
        ),
        rt::Field::optional("Offset", rt::Kind::Integer),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
    ],
    rules: &[],
};

impl rt::Request for ChannelDescribeRolesRequest {
    type Response = ChannelDescribeRolesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelDescribeRoles` answers.
#[non_exhaustive]
pub struct ChannelDescribeRolesResponse {
    /// `Offset`.
    pub offset: i64,
    /// `Limit`.
    pub limit: i64,
    /// `TotalCount`.
    pub total_count: i64,
    /// `ChannelRoles`.
    pub channel_roles: Vec<structs::ChannelRole>,
}

impl Default for ChannelDescribeRolesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelDescribeRolesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Integer(&self.offset),
                rt::Member::Integer(&self.limit),
                rt::Member::Integer(&self.total_count),
                rt::Member::Value(&self.channel_roles),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Integer(&mut self.offset),
                rt::Slot::Integer(&mut self.limit),
                rt::Slot::Integer(&mut self.total_count),
                rt::Value::slot(&mut self.channel_roles),
            ],
        );
    }
}

impl rt::Blank for ChannelDescribeRolesResponse {
    const BLANK: Self = Self {
        offset: 0,
        limit: 0,
        total_count: 0,
        channel_roles: Vec::new(),
    };
}

rt::record_traits!(ChannelDescribeRolesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelDescribeRolesResponse",
    fields: &[
        rt::Field::required("Offset", rt::Kind::Integer),
        rt::Field::required("Limit", rt::Kind::Integer),
        rt::Field::required("TotalCount", rt::Kind::Integer),
        rt::Field::required(
            "ChannelRoles",
            rt::Kind::List(&rt::Kind::Record(&structs::channel_role::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelDescribeRoles",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &["InvalidParameter.OperatorId", "OperationDenied.OrganizationClosing"],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelDescribeRolesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelDescribeRolesResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelDescribeRoles`.
    ///
    /// See [`ChannelDescribeRolesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_describe_roles(
        &self,
        request: &ChannelDescribeRolesRequest,
    ) -> rt::Call<'_, ChannelDescribeRolesResponse> {
        self.0.send(request)
    }
}
