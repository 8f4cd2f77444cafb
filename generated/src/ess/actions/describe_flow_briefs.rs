// Generated from schema/ess/2020-11-11/actions/DescribeFlowBriefs.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Tells how far contracts have come, with their names and dates.
///
/// Use it beside the callbacks, or to make sure that a contract is signed (status 4) before its file is downloaded.
/// A company can call it a million times a day.
/// DescribeFlowInfo also tells the parties.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/queryFlows/DescribeFlowBriefs) (in Chinese)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Cache`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_CACHE),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DbRead`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_READ),
/// [`InternalError.Decryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DECRYPTION),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.Encryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_ENCRYPTION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`InvalidParameter.InvalidOperatorId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_OPERATOR_ID),
/// [`InvalidParameter.InvalidOrganizationId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_ORGANIZATION_ID),
/// [`InvalidParameter.InvalidRoleId`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_ROLE_ID),
/// [`InvalidParameter.InvalidRoleName`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_INVALID_ROLE_NAME),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`LimitExceeded`](super::super::ErrorCode#associatedconstant.LIMIT_EXCEEDED),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`MissingParameter.FlowId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_FLOW_ID),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.ErrNoResourceAccess`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN),
/// [`OperationDenied.OrganizationNotActivated`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_NOT_ACTIVATED),
/// [`OperationDenied.OutQueryLimit`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_OUT_QUERY_LIMIT),
/// [`RequestLimitExceeded`](super::super::ErrorCode#associatedconstant.REQUEST_LIMIT_EXCEEDED),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`ResourceNotFound.Resource`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_RESOURCE),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE),
/// [`UnknownParameter`](super::super::ErrorCode#associatedconstant.UNKNOWN_PARAMETER),
/// [`UnsupportedOperation`](super::super::ErrorCode#associatedconstant.UNSUPPORTED_OPERATION)
#[must_use]
#[non_exhaustive]
pub struct DescribeFlowBriefsRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The contracts that are asked about, by the FlowId that starting them gave or the console shows.
    /// Unknown ones are skipped without an error.
    ///
    /// Limits: at most 100 items.
    pub flow_ids: Vec<String>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl DescribeFlowBriefsRequest {
    /// Makes one with what it needs.
    pub fn new(flow_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            flow_ids: rt::list_from(flow_ids),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `FlowIds`.
    pub fn flow_ids(
        mut self,
        flow_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.flow_ids = rt::list_from(flow_ids);
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for DescribeFlowBriefsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.flow_ids),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.flow_ids),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for DescribeFlowBriefsRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_ids: Vec::new(),
        agent: None,
    };
}

rt::record_traits!(DescribeFlowBriefsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeFlowBriefsRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "FlowIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxItems(100))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for DescribeFlowBriefsRequest {
    type Response = DescribeFlowBriefsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeFlowBriefs` answers.
#[non_exhaustive]
pub struct DescribeFlowBriefsResponse {
    /// The contracts that were found, not always in the order of the request.
    pub flow_briefs: Vec<structs::FlowBrief>,
}

impl Default for DescribeFlowBriefsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeFlowBriefsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.flow_briefs)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.flow_briefs)]);
    }
}

impl rt::Blank for DescribeFlowBriefsResponse {
    const BLANK: Self = Self { flow_briefs: Vec::new() };
}

rt::record_traits!(DescribeFlowBriefsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeFlowBriefsResponse",
    fields: &[
        rt::Field::Required(
            "FlowBriefs",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_brief::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeFlowBriefs",
    summary: "Tells how far contracts have come, with their names and dates.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.Cache \
        InternalError.Db \
        InternalError.DbRead \
        InternalError.Decryption \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.Encryption \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.DataNotFound \
        InvalidParameter.InvalidOperatorId \
        InvalidParameter.InvalidOrganizationId \
        InvalidParameter.InvalidRoleId \
        InvalidParameter.InvalidRoleName \
        InvalidParameter.ParamError \
        LimitExceeded \
        MissingParameter \
        MissingParameter.FlowId \
        OperationDenied \
        OperationDenied.ErrNoResourceAccess \
        OperationDenied.Forbid \
        OperationDenied.NoIdentityVerify \
        OperationDenied.NoLogin \
        OperationDenied.OrganizationNotActivated \
        OperationDenied.OutQueryLimit \
        RequestLimitExceeded \
        ResourceNotFound.Flow \
        ResourceNotFound.Resource \
        ResourceUnavailable \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature \
        UnknownParameter \
        UnsupportedOperation",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeFlowBriefsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeFlowBriefsResponse>,
    },
};

impl crate::ess::Client {
    /// Tells how far contracts have come, with their names and dates.
    ///
    /// See [`DescribeFlowBriefsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_flow_briefs(
        &self,
        request: &DescribeFlowBriefsRequest,
    ) -> rt::Call<'_, DescribeFlowBriefsResponse> {
        self.0.send(request)
    }
}
