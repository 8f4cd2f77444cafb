// Generated from schema/essbasic/2021-05-26/actions/DescribeChannelFlowEvidenceReport.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `DescribeChannelFlowEvidenceReport`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DescribeChannelFlowEvidenceReportRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `ReportId`.
    pub report_id: String,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
    /// `ReportType`.
    pub report_type: Option<i64>,
}

impl DescribeChannelFlowEvidenceReportRequest {
    /// Makes one with what it needs.
    pub fn new(report_id: impl Into<String>) -> Self {
        Self {
            report_id: report_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `ReportId`.
    pub fn report_id(mut self, report_id: impl Into<String>) -> Self {
        self.report_id = report_id.into();
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

impl rt::Record for DescribeChannelFlowEvidenceReportRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.report_id),
                rt::Member::Value(&self.operator),
                rt::Member::OptionalInteger(&self.report_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::Text(&mut self.report_id),
                rt::Value::slot(&mut self.operator),
                rt::Slot::OptionalInteger(&mut self.report_type),
            ],
        );
    }
}

impl rt::Blank for DescribeChannelFlowEvidenceReportRequest {
    const BLANK: Self = Self {
        agent: None,
        report_id: String::new(),
        operator: None,
        report_type: None,
    };
}

rt::record_traits!(DescribeChannelFlowEvidenceReportRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeChannelFlowEvidenceReportRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("ReportId", rt::Kind::Text),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
        rt::Field::optional("ReportType", rt::Kind::Integer),
    ],
    rules: &[],
};

impl rt::Request for DescribeChannelFlowEvidenceReportRequest {
    type Response = DescribeChannelFlowEvidenceReportResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeChannelFlowEvidenceReport` answers.
#[non_exhaustive]
pub struct DescribeChannelFlowEvidenceReportResponse {
    /// `ReportUrl`.
    pub report_url: String,
    /// `Status`.
    pub status: String,
}

impl Default for DescribeChannelFlowEvidenceReportResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeChannelFlowEvidenceReportResponse {
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

impl rt::Blank for DescribeChannelFlowEvidenceReportResponse {
    const BLANK: Self = Self {
        report_url: String::new(),
        status: String::new(),
    };
}

rt::record_traits!(DescribeChannelFlowEvidenceReportResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeChannelFlowEvidenceReportResponse",
    fields: &[
        rt::Field::required("ReportUrl", rt::Kind::Text).sensitive(),
        rt::Field::required("Status", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "DescribeChannelFlowEvidenceReport",
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
        "MissingParameter.FlowId",
        "OperationDenied",
        "OperationDenied.FlowStatusForbid",
        "OperationDenied.NotBelongSuperAdminOrLegalPerson",
        "OperationDenied.WhiteListForbid",
        "ResourceNotFound.Flow",
        "ResourceNotFound.FlowApprover",
        "ResourceNotFound.URL",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeChannelFlowEvidenceReportRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeChannelFlowEvidenceReportResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `DescribeChannelFlowEvidenceReport`.
    ///
    /// See [`DescribeChannelFlowEvidenceReportRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_channel_flow_evidence_report(
        &self,
        request: &DescribeChannelFlowEvidenceReportRequest,
    ) -> rt::Call<'_, DescribeChannelFlowEvidenceReportResponse> {
        self.0.send(request)
    }
}
