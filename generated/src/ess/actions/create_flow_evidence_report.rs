// Generated from schema/ess/2020-11-11/actions/CreateFlowEvidenceReport.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Orders an evidence report on a contract, which proves how it was signed.
///
/// Reports are a package of their own, bought from the vendor; without it the answer is OperationDenied.ProveNoQuota.
/// All parties must have signed (else OperationDenied.FlowStatusForbid).
/// Ask for the result by DescribeFlowEvidenceReport, best 24 hours later.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/certificate/CreateFlowEvidenceReport) (in Chinese)
///
/// # Error codes
///
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter.FlowId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_FLOW_ID),
/// [`OperationDenied.FlowStatusForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FLOW_STATUS_FORBID),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NotBelongSuperAdminOrLegalPerson`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NOT_BELONG_SUPER_ADMIN_OR_LEGAL_PERSON),
/// [`OperationDenied.ProveNoQuota`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_PROVE_NO_QUOTA),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`ResourceNotFound.FlowApprover`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW_APPROVER),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateFlowEvidenceReportRequest {
    /// The legal representative or the super administrator of the initiating company or of one that signs; the legal representative must not have been verified by a letter of authority.
    pub operator: Option<structs::UserInfo>,
    /// The contract that the report is about; the console shows its id.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The kind of report that is ordered.
    ///
    /// Default: `0`.
    pub report_type: Option<enums::EvidenceReportType>,
    /// For customers of the hybrid cloud: whether the file of the contract is fetched and made part of the report.
    /// The vendor opens it on request only.
    ///
    /// Default: `false`.
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
    pub fn report_type(mut self, report_type: enums::EvidenceReportType) -> Self {
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
                rt::Member::Value(&self.report_type),
                rt::Member::OptionalBoolean(&self.hybrid_evidence_flow_file),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.report_type),
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
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "ReportType",
            rt::Kind::Enum(&enums::evidence_report_type::TABLE),
        ),
        rt::Field::Optional("HybridEvidenceFlowFile", rt::Kind::Boolean),
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
    /// The id of the report, by which DescribeFlowEvidenceReport is asked for it.
    pub report_id: String,
    /// How far the report has come, at first being made.
    pub status: enums::EvidenceStatus,
    /// A link to the report.
    /// It is no longer filled.
    ///
    /// Out of use. Ask DescribeFlowEvidenceReport for the link.
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

impl rt::Blank for CreateFlowEvidenceReportResponse {
    const BLANK: Self = Self {
        report_id: String::new(),
        status: rt::Blank::BLANK,
        report_url: String::new(),
    };
}

rt::record_traits!(CreateFlowEvidenceReportResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateFlowEvidenceReportResponse",
    fields: &[
        rt::Field::Required("ReportId", rt::Kind::Text),
        rt::Field::Required("Status", rt::Kind::Enum(&enums::evidence_status::TABLE)),
        rt::Field::Marked(
            "ReportUrl",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE.disabled(""),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateFlowEvidenceReport",
    summary: "Orders an evidence report on a contract, which proves how it was signed.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError.System \
        InvalidParameter.ParamError \
        MissingParameter.FlowId \
        OperationDenied.FlowStatusForbid \
        OperationDenied.Forbid \
        OperationDenied.NotBelongSuperAdminOrLegalPerson \
        OperationDenied.ProveNoQuota \
        ResourceNotFound.Flow \
        ResourceNotFound.FlowApprover \
        UnauthorizedOperation.NoPermissionFeature",
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
    /// Orders an evidence report on a contract, which proves how it was signed.
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
