// Generated from schema/essbasic/2021-05-26/actions/ChannelDescribeBillUsageDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelDescribeBillUsageDetail`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelDescribeBillUsageDetailRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `StartTime`.
    pub start_time: String,
    /// `EndTime`.
    pub end_time: String,
    /// `QuotaType`.
    pub quota_type: Option<String>,
    /// `Offset`.
    pub offset: Option<i64>,
    /// `Limit`.
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
    pub fn quota_type(mut self, quota_type: impl Into<String>) -> Self {
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
                rt::Member::OptionalText(&self.quota_type),
                rt::Member::OptionalInteger(&self.offset),
                rt::Member::OptionalInteger(&self.limit),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::Text(&mut self.start_time),
                rt::Slot::Text(&mut self.end_time),
                rt::Slot::OptionalText(&mut self.quota_type),
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
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("StartTime", rt::Kind::Text),
        rt::Field::required("EndTime", rt::Kind::Text),
        rt::Field::optional("QuotaType", rt::Kind::Text),
        rt::Field::optional("Offset", rt::Kind::Integer),
        rt::Field::optional("Limit", rt::Kind::Integer),
    ],
    rules: &[],
};

impl rt::Request for ChannelDescribeBillUsageDetailRequest {
    type Response = ChannelDescribeBillUsageDetailResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelDescribeBillUsageDetail` answers.
#[non_exhaustive]
pub struct ChannelDescribeBillUsageDetailResponse {
    /// `Total`.
    pub total: Option<i64>,
    /// `Details`.
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
                rt::Value::slot(&mut self.details),
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
        rt::Field::optional("Total", rt::Kind::Integer),
        rt::Field::optional(
            "Details",
            rt::Kind::List(&rt::Kind::Record(&structs::channel_bill_usage_detail::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelDescribeBillUsageDetail",
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
        blank: rt::blank::<ChannelDescribeBillUsageDetailRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelDescribeBillUsageDetailResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelDescribeBillUsageDetail`.
    ///
    /// See [`ChannelDescribeBillUsageDetailRequest`] for what it takes.
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
