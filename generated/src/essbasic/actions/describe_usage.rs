// Generated from schema/essbasic/2021-05-26/actions/DescribeUsage.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `DescribeUsage`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DescribeUsageRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `StartDate`.
    ///
    /// Limits: a date like `2026-01-31` (warns).
    pub start_date: String,
    /// `EndDate`.
    ///
    /// Limits: a date like `2026-01-31` (warns).
    pub end_date: String,
    /// `NeedAggregate`.
    pub need_aggregate: Option<bool>,
    /// `Limit`.
    pub limit: Option<i64>,
    /// `Offset`.
    pub offset: Option<i64>,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
}

impl DescribeUsageRequest {
    /// Makes one with what it needs.
    pub fn new(start_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            start_date: start_date.into(),
            end_date: end_date.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `StartDate`.
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = start_date.into();
        self
    }
    /// Sets `EndDate`.
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = end_date.into();
        self
    }
    /// Sets `NeedAggregate`.
    #[inline]
    pub fn need_aggregate(mut self, need_aggregate: bool) -> Self {
        self.need_aggregate = Some(need_aggregate);
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
    /// Sets `Operator`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

impl rt::Record for DescribeUsageRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.start_date),
                rt::Member::Text(&self.end_date),
                rt::Member::OptionalBoolean(&self.need_aggregate),
                rt::Member::OptionalInteger(&self.limit),
                rt::Member::OptionalInteger(&self.offset),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::Text(&mut self.start_date),
                rt::Slot::Text(&mut self.end_date),
                rt::Slot::OptionalBoolean(&mut self.need_aggregate),
                rt::Slot::OptionalInteger(&mut self.limit),
                rt::Slot::OptionalInteger(&mut self.offset),
                rt::Value::slot(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for DescribeUsageRequest {
    const BLANK: Self = Self {
        agent: None,
        start_date: String::new(),
        end_date: String::new(),
        need_aggregate: None,
        limit: None,
        offset: None,
        operator: None,
    };
}

rt::record_traits!(DescribeUsageRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeUsageRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("StartDate", rt::Kind::Text)
            .checks(&[rt::Check::warn(rt::Test::Format(rt::Format::Date))]),
        rt::Field::required("EndDate", rt::Kind::Text)
            .checks(&[rt::Check::warn(rt::Test::Format(rt::Format::Date))]),
        rt::Field::optional("NeedAggregate", rt::Kind::Boolean),
        rt::Field::optional("Limit", rt::Kind::Integer),
        rt::Field::optional("Offset", rt::Kind::Integer),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
    ],
    rules: &[],
};

impl rt::Request for DescribeUsageRequest {
    type Response = DescribeUsageResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeUsage` answers.
#[non_exhaustive]
pub struct DescribeUsageResponse {
    /// `Total`.
    pub total: i64,
    /// `Details`.
    pub details: Vec<structs::UsageDetail>,
}

impl Default for DescribeUsageResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeUsageResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Integer(&self.total), rt::Member::Value(&self.details)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [rt::Slot::Integer(&mut self.total), rt::Value::slot(&mut self.details)],
        );
    }
}

impl rt::Blank for DescribeUsageResponse {
    const BLANK: Self = Self {
        total: 0,
        details: Vec::new(),
    };
}

rt::record_traits!(DescribeUsageResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeUsageResponse",
    fields: &[
        rt::Field::required("Total", rt::Kind::Integer),
        rt::Field::required(
            "Details",
            rt::Kind::List(&rt::Kind::Record(&structs::usage_detail::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "DescribeUsage",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InternalError.Api",
        "InvalidParameter",
        "InvalidParameter.Date",
        "InvalidParameter.Limit",
        "LimitExceeded.CallTimes",
        "MissingParameter",
        "MissingParameter.Date",
        "OperationDenied",
        "OperationDenied.BannedApplication",
        "OperationDenied.UserNotInOrganization",
        "ResourceNotFound",
        "ResourceNotFound.Application",
        "UnauthorizedOperation",
        "UnauthorizedOperation.NoPermissionFeature",
        "UnknownParameter",
        "UnsupportedOperation",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeUsageRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeUsageResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `DescribeUsage`.
    ///
    /// See [`DescribeUsageRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_usage(
        &self,
        request: &DescribeUsageRequest,
    ) -> rt::Call<'_, DescribeUsageResponse> {
        self.0.send(request)
    }
}
