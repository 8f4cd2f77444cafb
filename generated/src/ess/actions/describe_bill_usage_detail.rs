// Generated from schema/ess/2020-11-11/actions/DescribeBillUsageDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DescribeBillUsageDetail`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DescribeBillUsageDetailRequest {
    /// `StartTime`.
    pub start_time: String,
    /// `EndTime`.
    pub end_time: String,
    /// `Offset`.
    pub offset: Option<i64>,
    /// `Limit`.
    pub limit: Option<i64>,
    /// `QuotaType`.
    pub quota_type: Option<String>,
    /// `Agent`.
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
    pub fn quota_type(mut self, quota_type: impl Into<String>) -> Self {
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
                rt::Member::OptionalText(&self.quota_type),
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
                rt::Slot::OptionalText(&mut self.quota_type),
                rt::Value::slot(&mut self.agent),
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
        rt::Field::required("StartTime", rt::Kind::Text),
        rt::Field::required("EndTime", rt::Kind::Text),
        rt::Field::optional("Offset", rt::Kind::Integer),
        rt::Field::optional("Limit", rt::Kind::Integer),
        rt::Field::optional("QuotaType", rt::Kind::Text),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for DescribeBillUsageDetailRequest {
    type Response = DescribeBillUsageDetailResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeBillUsageDetail` answers.
#[non_exhaustive]
pub struct DescribeBillUsageDetailResponse {
    /// `Total`.
    pub total: Option<i64>,
    /// `Details`.
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
                rt::Value::slot(&mut self.details),
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
        rt::Field::optional("Total", rt::Kind::Integer),
        rt::Field::optional(
            "Details",
            rt::Kind::List(&rt::Kind::Record(&structs::bill_usage_detail::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeBillUsageDetail",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InvalidParameter.Limit",
        "InvalidParameterValue.InvalidQuotaType",
        "InvalidParameterValue.InvalidTime",
        "ResourceNotFound.NotExistApplication",
    ],
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
    /// Calls `DescribeBillUsageDetail`.
    ///
    /// See [`DescribeBillUsageDetailRequest`] for what it takes.
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
