// Generated from schema/essbasic/2021-05-26/actions/DescribeResourceUrlsByFlows.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Gets links to download the PDF files of contracts, finished or still being signed.
///
/// Only contracts that the customer company created.
/// The links work for 5 minutes.
/// The PDF is made 1 to 3 seconds after a signature, so wait for the callback about the finished contract, or ask DescribeFlowDetailInfo until its status is ALL.
/// It must be allowed first: a customer company's super administrator grants it in the console among the authorizations of the company, or the platform's super administrator switches it on for the application among its extended services; a company that has switched it off itself stays out.
/// Single contracts can fail while the call succeeds: look at ErrorMessages.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - The contracts to download are missing: set FlowIds. (`MissingParameter.FlowId`)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Api`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_API),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.Application`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_APPLICATION),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`MissingParameter.FlowId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_FLOW_ID),
/// [`MissingParameter.UserOpenId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_USER_OPEN_ID),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.OrganizationClosing`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_CLOSING),
/// [`OperationDenied.OutQueryLimit`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_OUT_QUERY_LIMIT),
/// [`OperationDenied.UserNotInOrganization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NOT_IN_ORGANIZATION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.Organization`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_ORGANIZATION),
/// [`ResourceNotFound.Template`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_TEMPLATE),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE),
/// [`UnauthorizedOperation.UnauthorizedOperationDownload`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_DOWNLOAD),
/// [`UnauthorizedOperation.UnauthorizedOperationOrganization`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_ORGANIZATION)
#[must_use]
#[non_exhaustive]
pub struct DescribeResourceUrlsByFlowsRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given, and company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The contracts whose files are wanted, by their ids, all created by the customer company.
    ///
    /// Limits: at most 50 items.
    pub flow_ids: Option<Vec<String>>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
}

impl DescribeResourceUrlsByFlowsRequest {
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
    /// Sets `FlowIds`.
    pub fn flow_ids(
        mut self,
        flow_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.flow_ids = Some(rt::list_from(flow_ids));
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

impl Default for DescribeResourceUrlsByFlowsRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeResourceUrlsByFlowsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_ids),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.flow_ids),
                rt::Slot::Value(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for DescribeResourceUrlsByFlowsRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_ids: None,
        operator: None,
    };
}

rt::record_traits!(DescribeResourceUrlsByFlowsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeResourceUrlsByFlowsRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "FlowIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(50))],
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
            id: "flows",
            message: "The contracts to download are missing: set FlowIds.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["FlowIds"]),
            severity: rt::Severity::Deny,
            code: "MissingParameter.FlowId",
        },
    ],
};

impl rt::Request for DescribeResourceUrlsByFlowsRequest {
    type Response = DescribeResourceUrlsByFlowsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeResourceUrlsByFlows` answers.
#[non_exhaustive]
pub struct DescribeResourceUrlsByFlowsResponse {
    /// The links, contract by contract in the order of the request.
    pub flow_resource_url_infos: Vec<structs::FlowResourceUrlInfo>,
    /// Why there is no link for a contract, in the order of the request; empty where there is one.
    pub error_messages: Vec<String>,
}

impl Default for DescribeResourceUrlsByFlowsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeResourceUrlsByFlowsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.flow_resource_url_infos),
                rt::Member::Value(&self.error_messages),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.flow_resource_url_infos),
                rt::Slot::Value(&mut self.error_messages),
            ],
        );
    }
}

impl rt::Blank for DescribeResourceUrlsByFlowsResponse {
    const BLANK: Self = Self {
        flow_resource_url_infos: Vec::new(),
        error_messages: Vec::new(),
    };
}

rt::record_traits!(DescribeResourceUrlsByFlowsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeResourceUrlsByFlowsResponse",
    fields: &[
        rt::Field::Required(
            "FlowResourceUrlInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_resource_url_info::SHAPE)),
        ),
        rt::Field::Required("ErrorMessages", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "DescribeResourceUrlsByFlows",
    summary: "Gets links to download the PDF files of contracts, finished or still being signed.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.Api \
        InternalError.Db \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.Application \
        InvalidParameter.ParamError \
        InvalidParameterValue \
        MissingParameter \
        MissingParameter.FlowId \
        MissingParameter.UserOpenId \
        OperationDenied \
        OperationDenied.OrganizationClosing \
        OperationDenied.OutQueryLimit \
        OperationDenied.UserNotInOrganization \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.Organization \
        ResourceNotFound.Template \
        ResourceUnavailable \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature \
        UnauthorizedOperation.UnauthorizedOperationDownload \
        UnauthorizedOperation.UnauthorizedOperationOrganization",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeResourceUrlsByFlowsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeResourceUrlsByFlowsResponse>,
    },
};

impl crate::essbasic::Client {
    /// Gets links to download the PDF files of contracts, finished or still being signed.
    ///
    /// See [`DescribeResourceUrlsByFlowsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_resource_urls_by_flows(
        &self,
        request: &DescribeResourceUrlsByFlowsRequest,
    ) -> rt::Call<'_, DescribeResourceUrlsByFlowsResponse> {
        self.0.send(request)
    }
}
