// Generated from schema/essbasic/2021-05-26/actions/CreateChannelFlowEvidenceReport.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Asks for an evidence report on how a contract was signed.
///
/// Needs a package of evidence reports, which Tencent sells on request, and a contract that all parties have signed.
/// The employee in Agent must be the legal representative or super administrator of the initiating or of a signing company, verified by other means than an authorization letter.
/// Making the report takes time: get it with DescribeChannelFlowEvidenceReport, best 24 hours later.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/partnerApis/certificate/CreateChannelFlowEvidenceReport) (in Chinese)
///
/// # Rules
///
/// - The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`MissingParameter.FlowId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_FLOW_ID),
/// [`MissingParameter.ReportApplicant`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_REPORT_APPLICANT),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.FlowStatusForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FLOW_STATUS_FORBID),
/// [`OperationDenied.NotBelongSuperAdminOrLegalPerson`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NOT_BELONG_SUPER_ADMIN_OR_LEGAL_PERSON),
/// [`OperationDenied.ProveNoQuota`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_PROVE_NO_QUOTA),
/// [`OperationDenied.WhiteListForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_WHITE_LIST_FORBID),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`ResourceNotFound.FlowApprover`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW_APPROVER),
/// [`ResourceNotFound.URL`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_URL),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateChannelFlowEvidenceReportRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given, and company and employee must be verified.
    /// The employee must be the legal representative or super administrator of the initiating or of a signing company, verified by other means than a letter of authority.
    pub agent: Option<structs::Agent>,
    /// The finished contract that the report is about.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
    /// What the report is about.
    ///
    /// Default: `0`.
    pub report_type: Option<enums::EvidenceReportType>,
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
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `ReportType`.
    #[inline]
    pub fn report_type(mut self, report_type: enums::EvidenceReportType) -> Self {
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
                rt::Member::Value(&self.report_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.report_type),
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
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
        rt::Field::Optional(
            "ReportType",
            rt::Kind::Enum(&enums::evidence_report_type::TABLE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(
                &[
                    "Agent.AppId",
                    "Agent.ProxyOrganizationOpenId",
                    "Agent.ProxyOperator.OpenId",
                ],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for CreateChannelFlowEvidenceReportRequest {
    type Response = CreateChannelFlowEvidenceReportResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateChannelFlowEvidenceReport` answers.
#[non_exhaustive]
pub struct CreateChannelFlowEvidenceReportResponse {
    /// The id of the report.
    /// Keep it for DescribeChannelFlowEvidenceReport.
    pub report_id: String,
    /// How far the report has come; at first it is being made.
    pub status: enums::EvidenceStatus,
    /// Once the link to the report; empty.
    ///
    /// Deprecated. DescribeChannelFlowEvidenceReport has the link.
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
                rt::Member::Value(&self.status),
                rt::Member::Text(&self.report_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.report_id),
                rt::Slot::Value(&mut self.status),
                rt::Slot::Text(&mut self.report_url),
            ],
        );
    }
}

impl rt::Blank for CreateChannelFlowEvidenceReportResponse {
    const BLANK: Self = Self {
        report_id: String::new(),
        status: rt::Blank::BLANK,
        report_url: String::new(),
    };
}

rt::record_traits!(CreateChannelFlowEvidenceReportResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateChannelFlowEvidenceReportResponse",
    fields: &[
        rt::Field::Required("ReportId", rt::Kind::Text),
        rt::Field::Required("Status", rt::Kind::Enum(&enums::evidence_status::TABLE)),
        rt::Field::Marked(
            "ReportUrl",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE.deprecated(""),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateChannelFlowEvidenceReport",
    summary: "Asks for an evidence report on how a contract was signed.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.System \
        MissingParameter.FlowId \
        MissingParameter.ReportApplicant \
        OperationDenied \
        OperationDenied.FlowStatusForbid \
        OperationDenied.NotBelongSuperAdminOrLegalPerson \
        OperationDenied.ProveNoQuota \
        OperationDenied.WhiteListForbid \
        ResourceNotFound.Flow \
        ResourceNotFound.FlowApprover \
        ResourceNotFound.URL \
        UnauthorizedOperation.NoPermissionFeature",
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
    /// Asks for an evidence report on how a contract was signed.
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
