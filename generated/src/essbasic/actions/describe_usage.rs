// Generated from schema/essbasic/2021-05-26/actions/DescribeUsage.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Tells how many contracts the customer companies of an application used.
///
/// It could be called 50 times a day, more often by agreement with Tencent.
///
/// By default the service takes 20 calls a second.
///
/// Out of use; use `ChannelDescribeBillUsageDetail`. Switched off on 3 February 2026.
///
/// # Rules
///
/// - The call is made for an application: set Agent.AppId.
/// - The days are too far apart or in the wrong order: let EndDate be at most 90 days after StartDate. (warns) (`InvalidParameter.Date`)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Api`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_API),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.Date`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATE),
/// [`InvalidParameter.Limit`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_LIMIT),
/// [`LimitExceeded.CallTimes`](super::super::ErrorCode#associatedconstant.LIMIT_EXCEEDED_CALL_TIMES),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`MissingParameter.Date`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_DATE),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.BannedApplication`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_BANNED_APPLICATION),
/// [`OperationDenied.UserNotInOrganization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NOT_IN_ORGANIZATION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE),
/// [`UnknownParameter`](super::super::ErrorCode#associatedconstant.UNKNOWN_PARAMETER),
/// [`UnsupportedOperation`](super::super::ErrorCode#associatedconstant.UNSUPPORTED_OPERATION)
#[must_use]
#[non_exhaustive]
pub struct DescribeUsageRequest {
    /// The application whose customer companies are looked at; only AppId must be given.
    pub agent: Option<structs::Agent>,
    /// The first day, which is included.
    ///
    /// Limits: a date like `2026-01-31` (warns) (`InvalidParameter.Date`).
    pub start_date: String,
    /// The last day, which is included, at most 90 days after StartDate.
    ///
    /// Limits: a date like `2026-01-31` (warns) (`InvalidParameter.Date`).
    pub end_date: String,
    /// `true` sums up each company over the whole time, `false` tells each company day by day, without the days on which nothing happened.
    ///
    /// Default: `false`.
    pub need_aggregate: Option<bool>,
    /// How many records of use a page holds.
    ///
    /// Default: `1000`. Limits: at most 1000 (`InvalidParameter.Limit`).
    pub limit: Option<i64>,
    /// Which page is returned, counted from 0.
    ///
    /// Limits: at least 0.
    pub offset: Option<i64>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
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
    #[deprecated(note = "use `Agent`")]
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
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.start_date),
                rt::Slot::Text(&mut self.end_date),
                rt::Slot::OptionalBoolean(&mut self.need_aggregate),
                rt::Slot::OptionalInteger(&mut self.limit),
                rt::Slot::OptionalInteger(&mut self.offset),
                rt::Slot::Value(&mut self.operator),
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
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "StartDate",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Format(rt::Format::Date),
                    "InvalidParameter.Date",
                ),
            ],
        ),
        rt::Field::Limited(
            "EndDate",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Format(rt::Format::Date),
                    "InvalidParameter.Date",
                ),
            ],
        ),
        rt::Field::Optional("NeedAggregate", rt::Kind::Boolean),
        rt::Field::Limited(
            "Limit",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Maximum(1000.0),
                    "InvalidParameter.Limit",
                ),
            ],
        ),
        rt::Field::Limited(
            "Offset",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Minimum(0.0))],
        ),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-app",
            message: "The call is made for an application: set Agent.AppId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Agent.AppId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "at-most-90-days",
            message: "The days are too far apart or in the wrong order: let EndDate be at most 90 days after StartDate.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::DateSpan("StartDate", "EndDate", Some(90)),
            severity: rt::Severity::Warn,
            code: "InvalidParameter.Date",
        },
    ],
};

impl rt::Request for DescribeUsageRequest {
    type Response = DescribeUsageResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeUsage` answers.
#[non_exhaustive]
pub struct DescribeUsageResponse {
    /// How many records of use there are in all.
    pub total: i64,
    /// The records of use on this page.
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
            &mut [rt::Slot::Integer(&mut self.total), rt::Slot::Value(&mut self.details)],
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
        rt::Field::Required("Total", rt::Kind::Integer),
        rt::Field::Required(
            "Details",
            rt::Kind::List(&rt::Kind::Record(&structs::usage_detail::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "DescribeUsage",
    summary: "Tells how many contracts the customer companies of an application used.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: true,
    errors: "FailedOperation \
        InternalError \
        InternalError.Api \
        InvalidParameter \
        InvalidParameter.Date \
        InvalidParameter.Limit \
        LimitExceeded.CallTimes \
        MissingParameter \
        MissingParameter.Date \
        OperationDenied \
        OperationDenied.BannedApplication \
        OperationDenied.UserNotInOrganization \
        ResourceNotFound \
        ResourceNotFound.Application \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature \
        UnknownParameter \
        UnsupportedOperation",
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
    /// Tells how many contracts the customer companies of an application used.
    ///
    /// See [`DescribeUsageRequest`] for what it takes.
    ///
    /// [`describe_usage_pages`](Self::describe_usage_pages) reads all pages.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[deprecated(
        note = "use `ChannelDescribeBillUsageDetail`. Switched off on 3 February 2026."
    )]
    #[inline]
    pub fn describe_usage(
        &self,
        request: &DescribeUsageRequest,
    ) -> rt::Call<'_, DescribeUsageResponse> {
        self.0.send(request)
    }
}
