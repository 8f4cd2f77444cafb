// Generated from schema/ess/2020-11-11/actions/ExportContractReviewMarkedRisk.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Starts an export of the risks that people have marked in contract reviews.
///
/// It takes the risks that were ignored, marked as wrong or added by hand in a span of days.
/// Ask DescribeContractReviewMarkedRiskExportTask for the file.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - ToDate lies before FromDate: put the earlier day into FromDate. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN)
#[must_use]
#[non_exhaustive]
pub struct ExportContractReviewMarkedRiskRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The first day of the span, in the form `2006-01-02`.
    ///
    /// Limits: a date like `2026-01-31` (warns).
    pub from_date: String,
    /// The last day of the span, in the form `2006-01-02`.
    ///
    /// Limits: a date like `2026-01-31` (warns).
    pub to_date: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl ExportContractReviewMarkedRiskRequest {
    /// Makes one with what it needs.
    pub fn new(from_date: impl Into<String>, to_date: impl Into<String>) -> Self {
        Self {
            from_date: from_date.into(),
            to_date: to_date.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `FromDate`.
    pub fn from_date(mut self, from_date: impl Into<String>) -> Self {
        self.from_date = from_date.into();
        self
    }
    /// Sets `ToDate`.
    pub fn to_date(mut self, to_date: impl Into<String>) -> Self {
        self.to_date = to_date.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for ExportContractReviewMarkedRiskRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.from_date),
                rt::Member::Text(&self.to_date),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.from_date),
                rt::Slot::Text(&mut self.to_date),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for ExportContractReviewMarkedRiskRequest {
    const BLANK: Self = Self {
        operator: None,
        from_date: String::new(),
        to_date: String::new(),
        agent: None,
    };
}

rt::record_traits!(ExportContractReviewMarkedRiskRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ExportContractReviewMarkedRiskRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "FromDate",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Date))],
        ),
        rt::Field::Limited(
            "ToDate",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Date))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "dates-in-order",
            message: "ToDate lies before FromDate: put the earlier day into FromDate.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::DateSpan("FromDate", "ToDate", None),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for ExportContractReviewMarkedRiskRequest {
    type Response = ExportContractReviewMarkedRiskResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ExportContractReviewMarkedRisk` answers.
#[non_exhaustive]
pub struct ExportContractReviewMarkedRiskResponse {
    /// The export task, for DescribeContractReviewMarkedRiskExportTask.
    pub task_id: Option<String>,
}

impl Default for ExportContractReviewMarkedRiskResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ExportContractReviewMarkedRiskResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::OptionalText(&self.task_id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::OptionalText(&mut self.task_id)]);
    }
}

impl rt::Blank for ExportContractReviewMarkedRiskResponse {
    const BLANK: Self = Self { task_id: None };
}

rt::record_traits!(ExportContractReviewMarkedRiskResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ExportContractReviewMarkedRiskResponse",
    fields: &[rt::Field::Optional("TaskId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "ExportContractReviewMarkedRisk",
    summary: "Starts an export of the risks that people have marked in contract reviews.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.System \
        InvalidParameter.ParamError \
        OperationDenied \
        OperationDenied.NoLogin",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ExportContractReviewMarkedRiskRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ExportContractReviewMarkedRiskResponse>,
    },
};

impl crate::ess::Client {
    /// Starts an export of the risks that people have marked in contract reviews.
    ///
    /// See [`ExportContractReviewMarkedRiskRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn export_contract_review_marked_risk(
        &self,
        request: &ExportContractReviewMarkedRiskRequest,
    ) -> rt::Call<'_, ExportContractReviewMarkedRiskResponse> {
        self.0.send(request)
    }
}
