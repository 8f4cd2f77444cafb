// Generated from schema/essbasic/2021-05-26/actions/DescribeChannelFlowEvidenceReport.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Tells whether an evidence report is ready, and where to download it.
///
/// Ask for the report with CreateChannelFlowEvidenceReport first, which needs a package of evidence reports that Tencent sells on request; it is best to wait 24 hours.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/partnerApis/certificate/DescribeChannelFlowEvidenceReport) (in Chinese)
///
/// # Rules
///
/// - The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter.FlowId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_FLOW_ID),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.FlowStatusForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FLOW_STATUS_FORBID),
/// [`OperationDenied.NotBelongSuperAdminOrLegalPerson`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NOT_BELONG_SUPER_ADMIN_OR_LEGAL_PERSON),
/// [`OperationDenied.WhiteListForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_WHITE_LIST_FORBID),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`ResourceNotFound.FlowApprover`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW_APPROVER),
/// [`ResourceNotFound.URL`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_URL),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct DescribeChannelFlowEvidenceReportRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given, and company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The report, by the id that CreateChannelFlowEvidenceReport answered with.
    pub report_id: String,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
    /// What the report is about, as it was asked for.
    ///
    /// Default: `0`.
    pub report_type: Option<enums::EvidenceReportType>,
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
                rt::Member::Value(&self.report_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.report_id),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.report_type),
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
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Required("ReportId", rt::Kind::Text),
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

impl rt::Request for DescribeChannelFlowEvidenceReportRequest {
    type Response = DescribeChannelFlowEvidenceReportResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeChannelFlowEvidenceReport` answers.
#[non_exhaustive]
pub struct DescribeChannelFlowEvidenceReportResponse {
    /// A link to the PDF of the report, valid for 5 minutes.
    pub report_url: String,
    /// Whether the report is ready.
    pub status: enums::EvidenceStatus,
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
        out.show(&[rt::Member::Text(&self.report_url), rt::Member::Value(&self.status)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.report_url),
                rt::Slot::Value(&mut self.status),
            ],
        );
    }
}

impl rt::Blank for DescribeChannelFlowEvidenceReportResponse {
    const BLANK: Self = Self {
        report_url: String::new(),
        status: rt::Blank::BLANK,
    };
}

rt::record_traits!(DescribeChannelFlowEvidenceReportResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeChannelFlowEvidenceReportResponse",
    fields: &[
        rt::Field::Marked("ReportUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("Status", rt::Kind::Enum(&enums::evidence_status::TABLE)),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "DescribeChannelFlowEvidenceReport",
    summary: "Tells whether an evidence report is ready, and where to download it.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.System \
        InvalidParameter.DataNotFound \
        InvalidParameter.ParamError \
        MissingParameter.FlowId \
        OperationDenied \
        OperationDenied.FlowStatusForbid \
        OperationDenied.NotBelongSuperAdminOrLegalPerson \
        OperationDenied.WhiteListForbid \
        ResourceNotFound.Flow \
        ResourceNotFound.FlowApprover \
        ResourceNotFound.URL \
        UnauthorizedOperation.NoPermissionFeature",
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
    /// Tells whether an evidence report is ready, and where to download it.
    ///
    /// See [`DescribeChannelFlowEvidenceReportRequest`] for what it takes.
    ///
    /// [`describe_channel_flow_evidence_report_until_done`](Self::describe_channel_flow_evidence_report_until_done) asks until the task has ended.
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
