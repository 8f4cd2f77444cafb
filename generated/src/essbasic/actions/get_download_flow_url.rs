// Generated from schema/essbasic/2021-05-26/actions/GetDownloadFlowUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Creates a link to the console on which a user downloads contracts as ZIP files.
///
/// The link opens the contracts of the company in the console, where a press on the download button makes a ZIP file of each folder; some browsers must be allowed to download several files.
/// It logs the user in, can be opened once, and works for 5 minutes.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - There is nothing to download: set DownLoadFlows. (`MissingParameter.FlowInfo`)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.FlowNumExceed`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_FLOW_NUM_EXCEED),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Api`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_API),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`MissingParameter.FlowInfo`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_FLOW_INFO),
/// [`MissingParameter.OrgOpenId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_ORG_OPEN_ID),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.BannedApplication`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_BANNED_APPLICATION),
/// [`OperationDenied.DownLoadMoreThanOne`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_DOWN_LOAD_MORE_THAN_ONE),
/// [`OperationDenied.FileDeleted`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FILE_DELETED),
/// [`OperationDenied.UserNotInOrganization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NOT_IN_ORGANIZATION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.ApplicationId`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION_ID),
/// [`ResourceNotFound.File`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FILE),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`ResourceNotFound.TeamWorkOrganization`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_TEAM_WORK_ORGANIZATION),
/// [`ResourceNotFound.User`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_USER),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE),
/// [`UnauthorizedOperation.UnauthorizedOperationDownload`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_DOWNLOAD),
/// [`UnauthorizedOperation.UnauthorizedOperationOrganization`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_ORGANIZATION),
/// [`UnknownParameter`](super::super::ErrorCode#associatedconstant.UNKNOWN_PARAMETER),
/// [`UnsupportedOperation`](super::super::ErrorCode#associatedconstant.UNSUPPORTED_OPERATION)
#[must_use]
#[non_exhaustive]
pub struct GetDownloadFlowUrlRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given, and company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The folders with the contracts of the own company to download; each becomes a ZIP file.
    /// All folders together may hold 50 contracts.
    ///
    /// Limits: at most 50 items (warns) (`FailedOperation.FlowNumExceed`).
    pub down_load_flows: Option<Vec<structs::DownloadFlowInfo>>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
}

impl GetDownloadFlowUrlRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `DownLoadFlows`.
    pub fn down_load_flows(
        mut self,
        down_load_flows: impl IntoIterator<Item = structs::DownloadFlowInfo>,
    ) -> Self {
        self.down_load_flows = Some(rt::list(down_load_flows));
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

impl Default for GetDownloadFlowUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for GetDownloadFlowUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.down_load_flows),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.down_load_flows),
                rt::Slot::Value(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for GetDownloadFlowUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        down_load_flows: None,
        operator: None,
    };
}

rt::record_traits!(GetDownloadFlowUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "GetDownloadFlowUrlRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "DownLoadFlows",
            rt::Kind::List(&rt::Kind::Record(&structs::download_flow_info::SHAPE)),
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::MaxItems(50),
                    "FailedOperation.FlowNumExceed",
                ),
            ],
        ),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
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
        rt::Rule {
            id: "folders",
            message: "There is nothing to download: set DownLoadFlows.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["DownLoadFlows"]),
            severity: rt::Severity::Deny,
            code: "MissingParameter.FlowInfo",
        },
    ],
};

impl rt::Request for GetDownloadFlowUrlRequest {
    type Response = GetDownloadFlowUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `GetDownloadFlowUrl` answers.
#[non_exhaustive]
pub struct GetDownloadFlowUrlResponse {
    /// The link, which can be opened once within 5 minutes.
    pub down_load_url: String,
}

impl Default for GetDownloadFlowUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for GetDownloadFlowUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.down_load_url)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.down_load_url)]);
    }
}

impl rt::Blank for GetDownloadFlowUrlResponse {
    const BLANK: Self = Self {
        down_load_url: String::new(),
    };
}

rt::record_traits!(GetDownloadFlowUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "GetDownloadFlowUrlResponse",
    fields: &[rt::Field::Marked("DownLoadUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "GetDownloadFlowUrl",
    summary: "Creates a link to the console on which a user downloads contracts as ZIP files.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.FlowNumExceed \
        InternalError \
        InternalError.Api \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.ParamError \
        MissingParameter \
        MissingParameter.FlowInfo \
        MissingParameter.OrgOpenId \
        OperationDenied \
        OperationDenied.BannedApplication \
        OperationDenied.DownLoadMoreThanOne \
        OperationDenied.FileDeleted \
        OperationDenied.UserNotInOrganization \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.ApplicationId \
        ResourceNotFound.File \
        ResourceNotFound.Flow \
        ResourceNotFound.TeamWorkOrganization \
        ResourceNotFound.User \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature \
        UnauthorizedOperation.UnauthorizedOperationDownload \
        UnauthorizedOperation.UnauthorizedOperationOrganization \
        UnknownParameter \
        UnsupportedOperation",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<GetDownloadFlowUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<GetDownloadFlowUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Creates a link to the console on which a user downloads contracts as ZIP files.
    ///
    /// See [`GetDownloadFlowUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn get_download_flow_url(
        &self,
        request: &GetDownloadFlowUrlRequest,
    ) -> rt::Call<'_, GetDownloadFlowUrlResponse> {
        self.0.send(request)
    }
}
