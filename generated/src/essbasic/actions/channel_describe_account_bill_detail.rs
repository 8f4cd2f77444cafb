// Generated from schema/essbasic/2021-05-26/actions/ChannelDescribeAccountBillDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Tells how many customer accounts of the quota are bound and how many are left.
///
/// To look at one customer company the vendor's text names Agent.ProxyOrganizationId, a member that it elsewhere calls internal; ProxyOrganizationOpenId is the open way to name a company.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made for an application: set Agent.AppId.
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
pub struct ChannelDescribeAccountBillDetailRequest {
    /// The application whose customer companies are looked at.
    /// AppId is enough; the customer company, where one is named, must be verified.
    pub agent: Option<structs::Agent>,
}

impl ChannelDescribeAccountBillDetailRequest {
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
}

impl Default for ChannelDescribeAccountBillDetailRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelDescribeAccountBillDetailRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.agent)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.agent)]);
    }
}

impl rt::Blank for ChannelDescribeAccountBillDetailRequest {
    const BLANK: Self = Self { agent: None };
}

rt::record_traits!(ChannelDescribeAccountBillDetailRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelDescribeAccountBillDetailRequest",
    fields: &[rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE))],
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
    ],
};

impl rt::Request for ChannelDescribeAccountBillDetailRequest {
    type Response = ChannelDescribeAccountBillDetailResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelDescribeAccountBillDetail` answers.
#[non_exhaustive]
pub struct ChannelDescribeAccountBillDetailResponse {
    /// How many accounts are bound at present.
    pub bound_accounts_number: Option<i64>,
    /// How many more accounts can be bound.
    pub remain_available_accounts_number: Option<i64>,
    /// How many accounts have lapsed.
    pub invalid_accounts_number: Option<i64>,
    /// How many accounts have been bought in all.
    pub total_buy_accounts_number: Option<i64>,
    /// How many accounts were given for free in all.
    pub total_gift_accounts_number: Option<i64>,
}

impl Default for ChannelDescribeAccountBillDetailResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelDescribeAccountBillDetailResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalInteger(&self.bound_accounts_number),
                rt::Member::OptionalInteger(&self.remain_available_accounts_number),
                rt::Member::OptionalInteger(&self.invalid_accounts_number),
                rt::Member::OptionalInteger(&self.total_buy_accounts_number),
                rt::Member::OptionalInteger(&self.total_gift_accounts_number),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalInteger(&mut self.bound_accounts_number),
                rt::Slot::OptionalInteger(&mut self.remain_available_accounts_number),
                rt::Slot::OptionalInteger(&mut self.invalid_accounts_number),
                rt::Slot::OptionalInteger(&mut self.total_buy_accounts_number),
                rt::Slot::OptionalInteger(&mut self.total_gift_accounts_number),
            ],
        );
    }
}

impl rt::Blank for ChannelDescribeAccountBillDetailResponse {
    const BLANK: Self = Self {
        bound_accounts_number: None,
        remain_available_accounts_number: None,
        invalid_accounts_number: None,
        total_buy_accounts_number: None,
        total_gift_accounts_number: None,
    };
}

rt::record_traits!(ChannelDescribeAccountBillDetailResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelDescribeAccountBillDetailResponse",
    fields: &[
        rt::Field::Optional("BoundAccountsNumber", rt::Kind::Integer),
        rt::Field::Optional("RemainAvailableAccountsNumber", rt::Kind::Integer),
        rt::Field::Optional("InvalidAccountsNumber", rt::Kind::Integer),
        rt::Field::Optional("TotalBuyAccountsNumber", rt::Kind::Integer),
        rt::Field::Optional("TotalGiftAccountsNumber", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelDescribeAccountBillDetail",
    summary: "Tells how many customer accounts of the quota are bound and how many are left.",
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
        blank: rt::blank::<ChannelDescribeAccountBillDetailRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelDescribeAccountBillDetailResponse>,
    },
};

impl crate::essbasic::Client {
    /// Tells how many customer accounts of the quota are bound and how many are left.
    ///
    /// See [`ChannelDescribeAccountBillDetailRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_describe_account_bill_detail(
        &self,
        request: &ChannelDescribeAccountBillDetailRequest,
    ) -> rt::Call<'_, ChannelDescribeAccountBillDetailResponse> {
        self.0.send(request)
    }
}
