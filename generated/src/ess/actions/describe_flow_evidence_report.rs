// Generated from schema/ess/2020-11-11/actions/DescribeFlowEvidenceReport.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DescribeFlowEvidenceReport`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DescribeFlowEvidenceReportRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `ReportId`.
    pub report_id: String,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `ReportType`.
    pub report_type: Option<i64>,
}

impl DescribeFlowEvidenceReportRequest {
    /// Makes one with what it needs.
    pub fn new(report_id: impl Into<String>) -> Self {
        Self {
            report_id: report_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `ReportId`.
    pub fn report_id(mut self, report_id: impl Into<String>) -> Self {
        self.report_id = report_id.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `ReportType`.
    #[inline]
    pub fn report_type(mut self, report_type: i64) -> Self {
        self.report_type = Some(report_type);
        self
    }
}

impl rt::Record for DescribeFlowEvidenceReportRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.report_id),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalInteger(&self.report_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.report_id),
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalInteger(&mut self.report_type),
            ],
        );
    }
}

impl rt::Blank for DescribeFlowEvidenceReportRequest {
    const BLANK: Self = Self {
        operator: None,
        report_id: String::new(),
        agent: None,
        report_type: None,
    };
}

rt::record_traits!(DescribeFlowEvidenceReportRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeFlowEvidenceReportRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("ReportId", rt::Kind::Text),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("ReportType", rt::Kind::Integer),
    ],
    rules: &[],
};

impl rt::Request for DescribeFlowEvidenceReportRequest {
    type Response = DescribeFlowEvidenceReportResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeFlowEvidenceReport` answers.
#[non_exhaustive]
pub struct DescribeFlowEvidenceReportResponse {
    /// `ReportUrl`.
    pub report_url: String,
    /// `Status`.
    pub status: String,
}

impl Default for DescribeFlowEvidenceReportResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeFlowEvidenceReportResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.report_url), rt::Member::Text(&self.status)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [rt::Slot::Text(&mut self.report_url), rt::Slot::Text(&mut self.status)],
        );
    }
}

impl rt::Blank for DescribeFlowEvidenceReportResponse {
    const BLANK: Self = Self {
        report_url: String::new(),
        status: String::new(),
    };
}

rt::record_traits!(DescribeFlowEvidenceReportResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeFlowEvidenceReportResponse",
    fields: &[
        rt::Field::required("ReportUrl", rt::Kind::Text).sensitive(),
        rt::Field::required("Status", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeFlowEvidenceReport",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError.System",
        "InvalidParameter.DataNotFound",
        "InvalidParameter.ParamError",
        "InvalidParameterValue.Mask",
        "MissingParameter.FlowId",
        "OperationDenied.FlowStatusForbid",
        "OperationDenied.NotBelongSuperAdminOrLegalPerson",
        "OperationDenied.WhiteListForbid",
        "ResourceNotFound.Flow",
        "ResourceNotFound.FlowApprover",
        "ResourceNotFound.Url",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeFlowEvidenceReportRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeFlowEvidenceReportResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `DescribeFlowEvidenceReport`.
    ///
    /// See [`DescribeFlowEvidenceReportRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_flow_evidence_report(
        &self,
        request: &DescribeFlowEvidenceReportRequest,
    ) -> rt::Call<'_, DescribeFlowEvidenceReportResponse> {
        self.0.send(request)
    }
}
