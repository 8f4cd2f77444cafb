// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateBoundFlows.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Lets an employee claim contracts that wait for anybody of the company to sign.
///
/// A contract waits to be claimed when it was started for a customer company by OrganizationOpenId and OrganizationName without naming the employee.
/// The employee in Agent takes them over; each can be claimed once only, and if one cannot be, none is.
/// Only the super administrator or the legal representative may claim.
/// The console, reached by CreateConsoleLoginUrl, lists the contracts that wait.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Contracts are claimed for a customer company: set Agent.AppId and Agent.ProxyOrganizationOpenId. (`MissingParameter.OrgOpenId`)
/// - Contracts are claimed by an employee: set Agent.ProxyOperator.OpenId to the one who will deal with them. (`MissingParameter.ProxyOperatorOpenId`)
/// - There is nothing to claim: name the contracts in FlowIds. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.HasAuthorized`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_HAS_AUTHORIZED),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Api`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_API),
/// [`InternalError.DbInsert`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_INSERT),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.BusinessLicense`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_BUSINESS_LICENSE),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`InvalidParameter.FileType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FILE_TYPE),
/// [`InvalidParameter.MenuStatus`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_MENU_STATUS),
/// [`InvalidParameter.OpenId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_OPEN_ID),
/// [`InvalidParameter.OrganizationId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_ORGANIZATION_ID),
/// [`InvalidParameter.OrganizationName`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_ORGANIZATION_NAME),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`LimitExceeded.FileSize`](super::super::ErrorCode#associatedconstant.LIMIT_EXCEEDED_FILE_SIZE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`MissingParameter.CompanyActiveInfo`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_COMPANY_ACTIVE_INFO),
/// [`MissingParameter.OrgOpenId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_ORG_OPEN_ID),
/// [`MissingParameter.ProxyOperatorOpenId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_PROXY_OPERATOR_OPEN_ID),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.BannedApplication`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_BANNED_APPLICATION),
/// [`OperationDenied.UserNotInOrganization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NOT_IN_ORGANIZATION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.ApplicationId`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION_ID),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE),
/// [`UnknownParameter`](super::super::ErrorCode#associatedconstant.UNKNOWN_PARAMETER),
/// [`UnsupportedOperation`](super::super::ErrorCode#associatedconstant.UNSUPPORTED_OPERATION)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateBoundFlowsRequest {
    /// The application, the company whose contracts are claimed, and the employee who then has to deal with them.
    /// All three must be given; company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The contracts to claim.
    /// One that cannot be claimed makes the whole call fail.
    pub flow_ids: Option<Vec<String>>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
}

impl ChannelCreateBoundFlowsRequest {
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

impl Default for ChannelCreateBoundFlowsRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateBoundFlowsRequest {
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

impl rt::Blank for ChannelCreateBoundFlowsRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_ids: None,
        operator: None,
    };
}

rt::record_traits!(ChannelCreateBoundFlowsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateBoundFlowsRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("FlowIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-company",
            message: "Contracts are claimed for a customer company: set Agent.AppId and Agent.ProxyOrganizationOpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(
                &["Agent.AppId", "Agent.ProxyOrganizationOpenId"],
            ),
            severity: rt::Severity::Deny,
            code: "MissingParameter.OrgOpenId",
        },
        rt::Rule {
            id: "agent-employee",
            message: "Contracts are claimed by an employee: set Agent.ProxyOperator.OpenId to the one who will deal with them.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Agent.ProxyOperator.OpenId"]),
            severity: rt::Severity::Deny,
            code: "MissingParameter.ProxyOperatorOpenId",
        },
        rt::Rule {
            id: "flows-to-claim",
            message: "There is nothing to claim: name the contracts in FlowIds.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["FlowIds"]),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for ChannelCreateBoundFlowsRequest {
    type Response = ChannelCreateBoundFlowsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateBoundFlows` answers.
#[non_exhaustive]
pub struct ChannelCreateBoundFlowsResponse {}

impl Default for ChannelCreateBoundFlowsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateBoundFlowsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut []);
    }
}

impl rt::Blank for ChannelCreateBoundFlowsResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(ChannelCreateBoundFlowsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateBoundFlowsResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateBoundFlows",
    summary: "Lets an employee claim contracts that wait for anybody of the company to sign.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.HasAuthorized \
        InternalError \
        InternalError.Api \
        InternalError.DbInsert \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.BusinessLicense \
        InvalidParameter.DataNotFound \
        InvalidParameter.FileType \
        InvalidParameter.MenuStatus \
        InvalidParameter.OpenId \
        InvalidParameter.OrganizationId \
        InvalidParameter.OrganizationName \
        InvalidParameter.ParamError \
        LimitExceeded.FileSize \
        MissingParameter \
        MissingParameter.CompanyActiveInfo \
        MissingParameter.OrgOpenId \
        MissingParameter.ProxyOperatorOpenId \
        OperationDenied \
        OperationDenied.BannedApplication \
        OperationDenied.UserNotInOrganization \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.ApplicationId \
        ResourceNotFound.Flow \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature \
        UnknownParameter \
        UnsupportedOperation",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateBoundFlowsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateBoundFlowsResponse>,
    },
};

impl crate::essbasic::Client {
    /// Lets an employee claim contracts that wait for anybody of the company to sign.
    ///
    /// See [`ChannelCreateBoundFlowsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_bound_flows(
        &self,
        request: &ChannelCreateBoundFlowsRequest,
    ) -> rt::Call<'_, ChannelCreateBoundFlowsResponse> {
        self.0.send(request)
    }
}
