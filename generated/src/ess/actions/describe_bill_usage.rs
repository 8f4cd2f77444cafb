// Generated from schema/ess/2020-11-11/actions/DescribeBillUsage.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Tells how much quota the company has, and how much it used within a period.
///
/// For the single cases see DescribeBillUsageDetail.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - StartTime must not be after EndTime, and no more than 90 days may lie between them.
///   Ask for shorter periods one after the other. (`InvalidParameterValue.InvalidTime`)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InvalidParameterValue.InvalidQuotaType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE_INVALID_QUOTA_TYPE),
/// [`InvalidParameterValue.InvalidTime`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE_INVALID_TIME)
#[must_use]
#[non_exhaustive]
pub struct DescribeBillUsageRequest {
    /// The first day of the period, such as `20260901`.
    ///
    /// Limits: a day in eight digits, such as `20260930` (`InvalidParameterValue.InvalidTime`).
    pub start_time: String,
    /// The last day of the period, such as `20260930`.
    ///
    /// Limits: a day in eight digits, such as `20260930` (`InvalidParameterValue.InvalidTime`).
    pub end_time: String,
    /// The kind of quota that is asked about.
    /// All kinds if it is left out.
    ///
    /// Limits: one of `CloudEnterprise`, `SingleSignature`, `CloudProve`, `CloudOnlineSign`, `ChannelWeCard`, `SignFlow`, `SignFace`, `SignPassword`, `SignSMS`, `PersonalEssAuth`, `PersonalThirdAuth`, `OrgEssAuth`, `FlowNotify`, `AuthService` (warns); one of `CloudEnterprise`, `SingleSignature`, `CloudProve`, `CloudOnlineSign`, `ChannelWeCard`, `SignFlow`, `SignFace`, `SignPassword`, `SignSMS`, `PersonalEssAuth`, `PersonalThirdAuth`, `OrgEssAuth`, `FlowNotify`, `AuthService`, `NoAuthSign` (`InvalidParameterValue.InvalidQuotaType`).
    pub quota_type: Option<enums::QuotaType>,
    /// Whether the answer also tells what each subsidiary of the group used.
    ///
    /// Default: `false`.
    pub display_sub_enterprise: Option<bool>,
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
}

impl DescribeBillUsageRequest {
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
    /// Sets `QuotaType`.
    pub fn quota_type(mut self, quota_type: impl Into<enums::QuotaType>) -> Self {
        self.quota_type = Some(quota_type.into());
        self
    }
    /// Sets `DisplaySubEnterprise`.
    #[inline]
    pub fn display_sub_enterprise(mut self, display_sub_enterprise: bool) -> Self {
        self.display_sub_enterprise = Some(display_sub_enterprise);
        self
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

impl rt::Record for DescribeBillUsageRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.start_time),
                rt::Member::Text(&self.end_time),
                rt::Member::Value(&self.quota_type),
                rt::Member::OptionalBoolean(&self.display_sub_enterprise),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.start_time),
                rt::Slot::Text(&mut self.end_time),
                rt::Slot::Value(&mut self.quota_type),
                rt::Slot::OptionalBoolean(&mut self.display_sub_enterprise),
                rt::Slot::Value(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for DescribeBillUsageRequest {
    const BLANK: Self = Self {
        start_time: String::new(),
        end_time: String::new(),
        quota_type: None,
        display_sub_enterprise: None,
        operator: None,
    };
}

rt::record_traits!(DescribeBillUsageRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeBillUsageRequest",
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
            "QuotaType",
            rt::Kind::Enum(&enums::quota_type::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Warn(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("CloudEnterprise"),
                            rt::Literal::Text("SingleSignature"),
                            rt::Literal::Text("CloudProve"),
                            rt::Literal::Text("CloudOnlineSign"),
                            rt::Literal::Text("ChannelWeCard"),
                            rt::Literal::Text("SignFlow"),
                            rt::Literal::Text("SignFace"),
                            rt::Literal::Text("SignPassword"),
                            rt::Literal::Text("SignSMS"),
                            rt::Literal::Text("PersonalEssAuth"),
                            rt::Literal::Text("PersonalThirdAuth"),
                            rt::Literal::Text("OrgEssAuth"),
                            rt::Literal::Text("FlowNotify"),
                            rt::Literal::Text("AuthService"),
                        ],
                    ),
                ),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("CloudEnterprise"),
                            rt::Literal::Text("SingleSignature"),
                            rt::Literal::Text("CloudProve"),
                            rt::Literal::Text("CloudOnlineSign"),
                            rt::Literal::Text("ChannelWeCard"),
                            rt::Literal::Text("SignFlow"),
                            rt::Literal::Text("SignFace"),
                            rt::Literal::Text("SignPassword"),
                            rt::Literal::Text("SignSMS"),
                            rt::Literal::Text("PersonalEssAuth"),
                            rt::Literal::Text("PersonalThirdAuth"),
                            rt::Literal::Text("OrgEssAuth"),
                            rt::Literal::Text("FlowNotify"),
                            rt::Literal::Text("AuthService"),
                            rt::Literal::Text("NoAuthSign"),
                        ],
                    ),
                    "InvalidParameterValue.InvalidQuotaType",
                ),
            ],
        ),
        rt::Field::Optional("DisplaySubEnterprise", rt::Kind::Boolean),
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "period",
            message: "StartTime must not be after EndTime, and no more than 90 days may lie between them. Ask for shorter periods one after the other.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::DateSpan("StartTime", "EndTime", Some(90)),
            severity: rt::Severity::Deny,
            code: "InvalidParameterValue.InvalidTime",
        },
    ],
};

impl rt::Request for DescribeBillUsageRequest {
    type Response = DescribeBillUsageResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeBillUsage` answers.
#[non_exhaustive]
pub struct DescribeBillUsageResponse {
    /// What the company has and has used, one item for each kind of quota.
    pub summary: Vec<structs::OrgBillSummary>,
    /// What the subsidiaries used, if DisplaySubEnterprise was set.
    pub sub_org_summary: Vec<structs::SubOrgBillSummary>,
}

impl Default for DescribeBillUsageResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeBillUsageResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Value(&self.summary), rt::Member::Value(&self.sub_org_summary)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.summary),
                rt::Slot::Value(&mut self.sub_org_summary),
            ],
        );
    }
}

impl rt::Blank for DescribeBillUsageResponse {
    const BLANK: Self = Self {
        summary: Vec::new(),
        sub_org_summary: Vec::new(),
    };
}

rt::record_traits!(DescribeBillUsageResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeBillUsageResponse",
    fields: &[
        rt::Field::Required(
            "Summary",
            rt::Kind::List(&rt::Kind::Record(&structs::org_bill_summary::SHAPE)),
        ),
        rt::Field::Required(
            "SubOrgSummary",
            rt::Kind::List(&rt::Kind::Record(&structs::sub_org_bill_summary::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeBillUsage",
    summary: "Tells how much quota the company has, and how much it used within a period.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InvalidParameterValue.InvalidQuotaType \
        InvalidParameterValue.InvalidTime",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeBillUsageRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeBillUsageResponse>,
    },
};

impl crate::ess::Client {
    /// Tells how much quota the company has, and how much it used within a period.
    ///
    /// See [`DescribeBillUsageRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_bill_usage(
        &self,
        request: &DescribeBillUsageRequest,
    ) -> rt::Call<'_, DescribeBillUsageResponse> {
        self.0.send(request)
    }
}
