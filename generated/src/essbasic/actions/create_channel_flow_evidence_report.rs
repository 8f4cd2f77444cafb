// Generated from schema/essbasic/2021-05-26/actions/CreateChannelFlowEvidenceReport.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `CreateChannelFlowEvidenceReport`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateChannelFlowEvidenceReportRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `FlowId`.
    pub flow_id: String,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
    /// `ReportType`.
    pub report_type: Option<i64>,
}

impl CreateChannelFlowEvidenceReportRequest {
    /// Makes one with what it needs.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = flow_id.into();
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `ReportType`.
    #[inline]
    pub fn report_type(mut self, report_type: i64) -> Self {
        self.report_type = Some(report_type);
        self
    }
}

impl rt::Record for CreateChannelFlowEvidenceReportRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.flow_id),
                rt::Member::Value(&self.operator),
                rt::Member::OptionalInteger(&self.report_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::Text(&mut self.flow_id),
                rt::Value::slot(&mut self.operator),
                rt::Slot::OptionalInteger(&mut self.report_type),
            ],
        );
    }
}

impl rt::Blank for CreateChannelFlowEvidenceReportRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_id: String::new(),
        operator: None,
        report_type: None,
    };
}

rt::record_traits!(CreateChannelFlowEvidenceReportRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateChannelFlowEvidenceReportRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("FlowId", rt::Kind::Text),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
        rt::Field::optional("ReportType", rt::Kind::Integer),
    ],
    rules: &[],
};

impl rt::Request for CreateChannelFlowEvidenceReportRequest {
    type Response = CreateChannelFlowEvidenceReportResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateChannelFlowEvidenceReport` answers.
#[non_exhaustive]
pub struct CreateChannelFlowEvidenceReportResponse {
    /// `ReportId`.
    pub report_id: String,
    /// `Status`.
    pub status: String,
    /// `ReportUrl`.
    pub report_url: String,
}

impl Default for CreateChannelFlowEvidenceReportResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateChannelFlowEvidenceReportResponse {
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

impl rt::Blank for CreateChannelFlowEvidenceReportResponse {
    const BLANK: Self = Self {
        report_id: String::new(),
        status: String::new(),
        report_url: String::new(),
    };
}

rt::record_traits!(CreateChannelFlowEvidenceReportResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateChannelFlowEvidenceReportResponse",
    fields: &[
        rt::Field::required("ReportId", rt::Kind::Text),
        rt::Field::required("Status", rt::Kind::Text),
        rt::Field::required("ReportUrl", rt::Kind::Text).sensitive(),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateChannelFlowEvidenceReport",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError.System",
        "MissingParameter.FlowId",
        "MissingParameter.ReportApplicant",
        "OperationDenied",
        "OperationDenied.FlowStatusForbid",
        "OperationDenied.NotBelongSuperAdminOrLegalPerson",
        "OperationDenied.ProveNoQuota",
        "OperationDenied.WhiteListForbid",
        "ResourceNotFound.Flow",
        "ResourceNotFound.FlowApprover",
        "ResourceNotFound.URL",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateChannelFlowEvidenceReportRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateChannelFlowEvidenceReportResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `CreateChannelFlowEvidenceReport`.
    ///
    /// See [`CreateChannelFlowEvidenceReportRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_channel_flow_evidence_report(
        &self,
        request: &CreateChannelFlowEvidenceReportRequest,
    ) -> rt::Call<'_, CreateChannelFlowEvidenceReportResponse> {
        self.0.send(request)
    }
}
