// Generated from schema/ess/2020-11-11/actions/DescribeFlowEvidenceReport.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Tells whether an evidence report is ready, and gives the link to it.
///
/// Order the report by CreateFlowEvidenceReport first, which needs a package of evidence reports, and ask 24 hours later, then again until it is ready.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/certificate/DescribeFlowEvidenceReport) (in Chinese)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue.Mask`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE_MASK),
/// [`MissingParameter.FlowId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_FLOW_ID),
/// [`OperationDenied.FlowStatusForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FLOW_STATUS_FORBID),
/// [`OperationDenied.NotBelongSuperAdminOrLegalPerson`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NOT_BELONG_SUPER_ADMIN_OR_LEGAL_PERSON),
/// [`OperationDenied.WhiteListForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_WHITE_LIST_FORBID),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`ResourceNotFound.FlowApprover`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW_APPROVER),
/// [`ResourceNotFound.Url`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_URL),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct DescribeFlowEvidenceReportRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The report, by the id that CreateFlowEvidenceReport gave.
    pub report_id: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The kind of report that was ordered.
    ///
    /// Default: `0`.
    pub report_type: Option<enums::EvidenceReportType>,
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
    pub fn report_type(mut self, report_type: enums::EvidenceReportType) -> Self {
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
                rt::Member::Value(&self.report_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.report_id),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.report_type),
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
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("ReportId", rt::Kind::Text),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "ReportType",
            rt::Kind::Enum(&enums::evidence_report_type::TABLE),
        ),
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
    /// The link for downloading the report as a PDF.
    /// It is valid for 5 minutes; ask again for another.
    /// Empty until the report is ready.
    pub report_url: String,
    /// How far the report has come.
    pub status: enums::EvidenceStatus,
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

impl rt::Blank for DescribeFlowEvidenceReportResponse {
    const BLANK: Self = Self {
        report_url: String::new(),
        status: rt::Blank::BLANK,
    };
}

rt::record_traits!(DescribeFlowEvidenceReportResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeFlowEvidenceReportResponse",
    fields: &[
        rt::Field::Marked("ReportUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("Status", rt::Kind::Enum(&enums::evidence_status::TABLE)),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeFlowEvidenceReport",
    summary: "Tells whether an evidence report is ready, and gives the link to it.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.System \
        InvalidParameter.DataNotFound \
        InvalidParameter.ParamError \
        InvalidParameterValue.Mask \
        MissingParameter.FlowId \
        OperationDenied.FlowStatusForbid \
        OperationDenied.NotBelongSuperAdminOrLegalPerson \
        OperationDenied.WhiteListForbid \
        ResourceNotFound.Flow \
        ResourceNotFound.FlowApprover \
        ResourceNotFound.Url \
        UnauthorizedOperation.NoPermissionFeature",
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
    /// Tells whether an evidence report is ready, and gives the link to it.
    ///
    /// See [`DescribeFlowEvidenceReportRequest`] for what it takes.
    ///
    /// [`describe_flow_evidence_report_until_done`](Self::describe_flow_evidence_report_until_done) asks until the task has ended.
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
