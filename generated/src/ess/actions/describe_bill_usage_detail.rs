// Generated from schema/ess/2020-11-11/actions/DescribeBillUsageDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Lists the cases in which quota was spent within a period, page by page.
///
/// From 10 October 2026 on StartTime and EndTime must lie in the same calendar month.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - StartTime must not be after EndTime, and no more than 31 days may lie between them.
///   Ask month by month. (`InvalidParameterValue.InvalidTime`)
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
pub struct DescribeBillUsageDetailRequest {
    /// The first day, such as `20260901`; from 10 October 2026 on in the same month as EndTime.
    ///
    /// Limits: a day in eight digits, such as `20260930` (`InvalidParameterValue.InvalidTime`).
    pub start_time: String,
    /// The last day, such as `20260930`; from 10 October 2026 on in the same month as StartTime.
    ///
    /// Limits: a day in eight digits, such as `20260930` (`InvalidParameterValue.InvalidTime`).
    pub end_time: String,
    /// The page that is wanted, counted from 0.
    ///
    /// Default: `0`. Limits: at least 0.
    pub offset: Option<i64>,
    /// How many cases a page has.
    ///
    /// Default: `100`. Limits: at most 100 (`InvalidParameter.Limit`).
    pub limit: Option<i64>,
    /// The kind of quota whose cases are listed.
    /// All kinds if it is left out.
    pub quota_type: Option<enums::QuotaType>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl DescribeBillUsageDetailRequest {
    /// Makes one with what it needs.
    pub fn new(start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..rt::Blank::BLANK
        }
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
    /// Sets `QuotaType`.
    pub fn quota_type(mut self, quota_type: impl Into<enums::QuotaType>) -> Self {
        self.quota_type = Some(quota_type.into());
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for DescribeBillUsageDetailRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.start_time),
                rt::Member::Text(&self.end_time),
                rt::Member::OptionalInteger(&self.offset),
                rt::Member::OptionalInteger(&self.limit),
                rt::Member::Value(&self.quota_type),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.start_time),
                rt::Slot::Text(&mut self.end_time),
                rt::Slot::OptionalInteger(&mut self.offset),
                rt::Slot::OptionalInteger(&mut self.limit),
                rt::Slot::Value(&mut self.quota_type),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for DescribeBillUsageDetailRequest {
    const BLANK: Self = Self {
        start_time: String::new(),
        end_time: String::new(),
        offset: None,
        limit: None,
        quota_type: None,
        agent: None,
    };
}

rt::record_traits!(DescribeBillUsageDetailRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeBillUsageDetailRequest",
    fields: &[
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
        rt::Field::Optional("QuotaType", rt::Kind::Enum(&enums::quota_type::TABLE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "period",
            message: "StartTime must not be after EndTime, and no more than 31 days may lie between them. Ask month by month.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::DateSpan("StartTime", "EndTime", Some(31)),
            severity: rt::Severity::Deny,
            code: "InvalidParameterValue.InvalidTime",
        },
    ],
};

impl rt::Request for DescribeBillUsageDetailRequest {
    type Response = DescribeBillUsageDetailResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeBillUsageDetail` answers.
#[non_exhaustive]
pub struct DescribeBillUsageDetailResponse {
    /// How many cases there are on all pages.
    pub total: Option<i64>,
    /// The cases of this page.
    pub details: Vec<structs::BillUsageDetail>,
}

impl Default for DescribeBillUsageDetailResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeBillUsageDetailResponse {
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

impl rt::Blank for DescribeBillUsageDetailResponse {
    const BLANK: Self = Self {
        total: None,
        details: Vec::new(),
    };
}

rt::record_traits!(DescribeBillUsageDetailResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeBillUsageDetailResponse",
    fields: &[
        rt::Field::Optional("Total", rt::Kind::Integer),
        rt::Field::Optional(
            "Details",
            rt::Kind::List(&rt::Kind::Record(&structs::bill_usage_detail::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeBillUsageDetail",
    summary: "Lists the cases in which quota was spent within a period, page by page.",
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
        blank: rt::blank::<DescribeBillUsageDetailRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeBillUsageDetailResponse>,
    },
};

impl crate::ess::Client {
    /// Lists the cases in which quota was spent within a period, page by page.
    ///
    /// See [`DescribeBillUsageDetailRequest`] for what it takes.
    ///
    /// [`describe_bill_usage_detail_pages`](Self::describe_bill_usage_detail_pages) reads all pages.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_bill_usage_detail(
        &self,
        request: &DescribeBillUsageDetailRequest,
    ) -> rt::Call<'_, DescribeBillUsageDetailResponse> {
        self.0.send(request)
    }
}
