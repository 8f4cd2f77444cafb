// Generated from schema/essbasic/2021-05-26/actions/ChannelDescribeBillUsageDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Lists the uses of quota, of one customer company or of all of an application.
///
/// Name a customer company in Agent.ProxyOrganizationOpenId for its uses alone; with AppId only, those of all companies are listed.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/partnerApis/fee/ChannelDescribeBillUsageDetail) (in Chinese)
///
/// # Rules
///
/// - The call is made for an application: set Agent.AppId.
/// - The days are too far apart or in the wrong order: let EndTime be at most 31 days after StartTime. (`InvalidParameterValue.InvalidTime`)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InvalidParameter.Limit`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_LIMIT),
/// [`InvalidParameterValue.InvalidQuotaType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE_INVALID_QUOTA_TYPE),
/// [`InvalidParameterValue.InvalidTime`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE_INVALID_TIME),
/// [`ResourceNotFound.NotExistApplication`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_NOT_EXIST_APPLICATION)
#[must_use]
#[non_exhaustive]
pub struct ChannelDescribeBillUsageDetailRequest {
    /// The application, and for the uses of one customer company that company in ProxyOrganizationOpenId.
    /// Only AppId must be given; the company must be verified.
    pub agent: Option<structs::Agent>,
    /// The first day, as `20280901`.
    /// From 10 October 2026 on it must lie in the same calendar month as EndTime.
    ///
    /// Limits: a day in eight digits, such as `20260930` (`InvalidParameterValue.InvalidTime`).
    pub start_time: String,
    /// The last day, as `20280930`, at most 31 days after StartTime.
    /// From 10 October 2026 on it must lie in the same calendar month as StartTime.
    ///
    /// Limits: a day in eight digits, such as `20260930` (`InvalidParameterValue.InvalidTime`).
    pub end_time: String,
    /// Lists the uses of one kind of quota alone.
    /// All kinds if left out.
    pub quota_type: Option<enums::QuotaType>,
    /// Which page is returned, counted from 0.
    ///
    /// Default: `0`. Limits: at least 0.
    pub offset: Option<i64>,
    /// How many uses a page holds.
    ///
    /// Default: `100`. Limits: at most 100 (`InvalidParameter.Limit`).
    pub limit: Option<i64>,
}

impl ChannelDescribeBillUsageDetailRequest {
    /// Makes one with what it needs.
    pub fn new(start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = start_time.into();
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = end_time.into();
        self
    }
    /// Sets `QuotaType`.
    pub fn quota_type(mut self, quota_type: impl Into<enums::QuotaType>) -> Self {
        self.quota_type = Some(quota_type.into());
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
}

impl rt::Record for ChannelDescribeBillUsageDetailRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.start_time),
                rt::Member::Text(&self.end_time),
                rt::Member::Value(&self.quota_type),
                rt::Member::OptionalInteger(&self.offset),
                rt::Member::OptionalInteger(&self.limit),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.start_time),
                rt::Slot::Text(&mut self.end_time),
                rt::Slot::Value(&mut self.quota_type),
                rt::Slot::OptionalInteger(&mut self.offset),
                rt::Slot::OptionalInteger(&mut self.limit),
            ],
        );
    }
}

impl rt::Blank for ChannelDescribeBillUsageDetailRequest {
    const BLANK: Self = Self {
        agent: None,
        start_time: String::new(),
        end_time: String::new(),
        quota_type: None,
        offset: None,
        limit: None,
    };
}

rt::record_traits!(ChannelDescribeBillUsageDetailRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelDescribeBillUsageDetailRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "StartTime",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Pattern(
                        rt::Pattern::new("^[0-9]{8}$")
                            .hint("a day in eight digits, such as `20260930`"),
                    ),
                    "InvalidParameterValue.InvalidTime",
                ),
            ],
        ),
        rt::Field::Limited(
            "EndTime",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Pattern(
                        rt::Pattern::new("^[0-9]{8}$")
                            .hint("a day in eight digits, such as `20260930`"),
                    ),
                    "InvalidParameterValue.InvalidTime",
                ),
            ],
        ),
        rt::Field::Optional("QuotaType", rt::Kind::Enum(&enums::quota_type::TABLE)),
        rt::Field::Limited(
            "Offset",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Minimum(0.0))],
        ),
        rt::Field::Limited(
            "Limit",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Maximum(100.0),
                    "InvalidParameter.Limit",
                ),
            ],
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
            id: "at-most-31-days",
            message: "The days are too far apart or in the wrong order: let EndTime be at most 31 days after StartTime.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::DateSpan("StartTime", "EndTime", Some(31)),
            severity: rt::Severity::Deny,
            code: "InvalidParameterValue.InvalidTime",
        },
    ],
};

impl rt::Request for ChannelDescribeBillUsageDetailRequest {
    type Response = ChannelDescribeBillUsageDetailResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelDescribeBillUsageDetail` answers.
#[non_exhaustive]
pub struct ChannelDescribeBillUsageDetailResponse {
    /// How many uses there are in all.
    pub total: Option<i64>,
    /// The uses on this page.
    pub details: Vec<structs::ChannelBillUsageDetail>,
}

impl Default for ChannelDescribeBillUsageDetailResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelDescribeBillUsageDetailResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::OptionalInteger(&self.total), rt::Member::Value(&self.details)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalInteger(&mut self.total),
                rt::Slot::Value(&mut self.details),
            ],
        );
    }
}

impl rt::Blank for ChannelDescribeBillUsageDetailResponse {
    const BLANK: Self = Self {
        total: None,
        details: Vec::new(),
    };
}

rt::record_traits!(ChannelDescribeBillUsageDetailResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelDescribeBillUsageDetailResponse",
    fields: &[
        rt::Field::Optional("Total", rt::Kind::Integer),
        rt::Field::Optional(
            "Details",
            rt::Kind::List(&rt::Kind::Record(&structs::channel_bill_usage_detail::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelDescribeBillUsageDetail",
    summary: "Lists the uses of quota, of one customer company or of all of an application.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InvalidParameter.Limit \
        InvalidParameterValue.InvalidQuotaType \
        InvalidParameterValue.InvalidTime \
        ResourceNotFound.NotExistApplication",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelDescribeBillUsageDetailRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelDescribeBillUsageDetailResponse>,
    },
};

impl crate::essbasic::Client {
    /// Lists the uses of quota, of one customer company or of all of an application.
    ///
    /// See [`ChannelDescribeBillUsageDetailRequest`] for what it takes.
    ///
    /// [`channel_describe_bill_usage_detail_pages`](Self::channel_describe_bill_usage_detail_pages) reads all pages.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_describe_bill_usage_detail(
        &self,
        request: &ChannelDescribeBillUsageDetailRequest,
    ) -> rt::Call<'_, ChannelDescribeBillUsageDetailResponse> {
        self.0.send(request)
    }
}
