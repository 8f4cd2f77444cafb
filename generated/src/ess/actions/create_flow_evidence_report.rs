// Generated from schema/ess/2020-11-11/actions/CreateFlowEvidenceReport.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateFlowEvidenceReport`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateFlowEvidenceReportRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `FlowId`.
    pub flow_id: String,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `ReportType`.
    pub report_type: Option<i64>,
    /// `HybridEvidenceFlowFile`.
    pub hybrid_evidence_flow_file: Option<bool>,
}

impl CreateFlowEvidenceReportRequest {
    /// Makes one with what it needs.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = flow_id.into();
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
    /// Sets `HybridEvidenceFlowFile`.
    #[inline]
    pub fn hybrid_evidence_flow_file(mut self, hybrid_evidence_flow_file: bool) -> Self {
        self.hybrid_evidence_flow_file = Some(hybrid_evidence_flow_file);
        self
    }
}

impl rt::Record for CreateFlowEvidenceReportRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.flow_id),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalInteger(&self.report_type),
                rt::Member::OptionalBoolean(&self.hybrid_evidence_flow_file),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.flow_id),
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalInteger(&mut self.report_type),
                rt::Slot::OptionalBoolean(&mut self.hybrid_evidence_flow_file),
            ],
        );
    }
}

impl rt::Blank for CreateFlowEvidenceReportRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_id: String::new(),
        agent: None,
        report_type: None,
        hybrid_evidence_flow_file: None,
    };
}

rt::record_traits!(CreateFlowEvidenceReportRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateFlowEvidenceReportRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("FlowId", rt::Kind::Text),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("ReportType", rt::Kind::Integer),
        rt::Field::optional("HybridEvidenceFlowFile", rt::Kind::Boolean),
    ],
    rules: &[],
};

impl rt::Request for CreateFlowEvidenceReportRequest {
    type Response = CreateFlowEvidenceReportResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFlowEvidenceReport` answers.
#[non_exhaustive]
pub struct CreateFlowEvidenceReportResponse {
    /// `ReportId`.
    pub report_id: String,
    /// `Status`.
    pub status: String,
    /// `ReportUrl`.
    ///
    /// Out of use.
    pub report_url: String,
}

impl Default for CreateFlowEvidenceReportResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateFlowEvidenceReportResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.report_id),
                rt::Member::Text(&self.status),
                rt::Member::Text(&self.report_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.report_id),
                rt::Slot::Text(&mut self.status),
                rt::Slot::Text(&mut self.report_url),
            ],
        );
    }
}

impl rt::Blank for CreateFlowEvidenceReportResponse {
    const BLANK: Self = Self {
        report_id: String::new(),
        status: String::new(),
        report_url: String::new(),
    };
}

rt::record_traits!(CreateFlowEvidenceReportResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateFlowEvidenceReportResponse",
    fields: &[
        rt::Field::required("ReportId", rt::Kind::Text),
        rt::Field::required("Status", rt::Kind::Text),
        rt::Field::required("ReportUrl", rt::Kind::Text).sensitive().disabled(""),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateFlowEvidenceReport",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "InternalError.System",
        "InvalidParameter.ParamError",
        "MissingParameter.FlowId",
        "OperationDenied.FlowStatusForbid",
        "OperationDenied.Forbid",
        "OperationDenied.NotBelongSuperAdminOrLegalPerson",
        "OperationDenied.ProveNoQuota",
        "ResourceNotFound.Flow",
        "ResourceNotFound.FlowApprover",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateFlowEvidenceReportRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateFlowEvidenceReportResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `CreateFlowEvidenceReport`.
    ///
    /// See [`CreateFlowEvidenceReportRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_flow_evidence_report(
        &self,
        request: &CreateFlowEvidenceReportRequest,
    ) -> rt::Call<'_, CreateFlowEvidenceReportResponse> {
        self.0.send(request)
    }
}
