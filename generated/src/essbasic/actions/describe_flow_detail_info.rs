// Generated from schema/essbasic/2021-05-26/actions/DescribeFlowDetailInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Tells everything about contracts, or about all contracts of a group.
///
/// Only contracts that the calling company has created; best use the Agent with which they were started.
/// To follow many contracts, listen to the callbacks instead of asking again and again.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/partnerApis/flows/DescribeFlowDetailInfo) (in Chinese)
///
/// # Rules
///
/// - The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - The request does not say which contracts to look up: set FlowIds, or FlowGroupId for a contract group. (`MissingParameter.FlowIdsOrFlowGroupId`)
/// - FlowGroupId decides, so FlowIds has no effect: leave one of them out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.EndPoint`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_END_POINT),
/// [`InvalidParameter.FlowIds`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_FLOW_IDS),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.fFowIds`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_F_FOW_IDS),
/// [`LimitExceeded.FlowIds`](super::super::ErrorCode#associatedconstant.LIMIT_EXCEEDED_FLOW_IDS),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`MissingParameter.FlowIds`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_FLOW_IDS),
/// [`MissingParameter.FlowIdsOrFlowGroupId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_FLOW_IDS_OR_FLOW_GROUP_ID),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.UserNotInOrganization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NOT_IN_ORGANIZATION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.FlowApprovers`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW_APPROVERS),
/// [`ResourceNotFound.FlowGroup`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW_GROUP),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE),
/// [`UnknownParameter`](super::super::ErrorCode#associatedconstant.UNKNOWN_PARAMETER),
/// [`UnsupportedOperation`](super::super::ErrorCode#associatedconstant.UNSUPPORTED_OPERATION)
#[must_use]
#[non_exhaustive]
pub struct DescribeFlowDetailInfoRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given, and company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The contracts, by their ids, all created by the calling company.
    /// Left out for a contract group.
    ///
    /// Limits: at most 100 items (`LimitExceeded.FlowIds`).
    pub flow_ids: Option<Vec<String>>,
    /// The contract group, by the id that ChannelCreateFlowGroupByFiles or ChannelCreateFlowGroupByTemplates answered with.
    /// It goes before FlowIds.
    pub flow_group_id: Option<String>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
}

impl DescribeFlowDetailInfoRequest {
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
    /// Sets `FlowGroupId`.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
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

impl Default for DescribeFlowDetailInfoRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeFlowDetailInfoRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_ids),
                rt::Member::OptionalText(&self.flow_group_id),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.flow_ids),
                rt::Slot::OptionalText(&mut self.flow_group_id),
                rt::Slot::Value(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for DescribeFlowDetailInfoRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_ids: None,
        flow_group_id: None,
        operator: None,
    };
}

rt::record_traits!(DescribeFlowDetailInfoRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeFlowDetailInfoRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "FlowIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxItems(100),
                    "LimitExceeded.FlowIds",
                ),
            ],
        ),
        rt::Field::Optional("FlowGroupId", rt::Kind::Text),
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
            id: "flows-or-group",
            message: "The request does not say which contracts to look up: set FlowIds, or FlowGroupId for a contract group.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(&[&["FlowIds"], &["FlowGroupId"]]),
            severity: rt::Severity::Deny,
            code: "MissingParameter.FlowIdsOrFlowGroupId",
        },
        rt::Rule {
            id: "group-wins",
            message: "FlowGroupId decides, so FlowIds has no effect: leave one of them out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["FlowIds"], "FlowGroupId"),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for DescribeFlowDetailInfoRequest {
    type Response = DescribeFlowDetailInfoResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeFlowDetailInfo` answers.
#[non_exhaustive]
pub struct DescribeFlowDetailInfoResponse {
    /// The application that the contracts belong to.
    pub application_id: String,
    /// The customer company that the contracts belong to, by the platform's own id.
    pub proxy_organization_open_id: String,
    /// The contracts; for a group all of its contracts.
    pub flow_info: Vec<structs::FlowDetailInfo>,
    /// The contract group, if one was asked for.
    pub flow_group_id: String,
    /// The name of the contract group, if one was asked for.
    pub flow_group_name: String,
}

impl Default for DescribeFlowDetailInfoResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeFlowDetailInfoResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.application_id),
                rt::Member::Text(&self.proxy_organization_open_id),
                rt::Member::Value(&self.flow_info),
                rt::Member::Text(&self.flow_group_id),
                rt::Member::Text(&self.flow_group_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.application_id),
                rt::Slot::Text(&mut self.proxy_organization_open_id),
                rt::Slot::Value(&mut self.flow_info),
                rt::Slot::Text(&mut self.flow_group_id),
                rt::Slot::Text(&mut self.flow_group_name),
            ],
        );
    }
}

impl rt::Blank for DescribeFlowDetailInfoResponse {
    const BLANK: Self = Self {
        application_id: String::new(),
        proxy_organization_open_id: String::new(),
        flow_info: Vec::new(),
        flow_group_id: String::new(),
        flow_group_name: String::new(),
    };
}

rt::record_traits!(DescribeFlowDetailInfoResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeFlowDetailInfoResponse",
    fields: &[
        rt::Field::Required("ApplicationId", rt::Kind::Text),
        rt::Field::Required("ProxyOrganizationOpenId", rt::Kind::Text),
        rt::Field::Required(
            "FlowInfo",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_detail_info::SHAPE)),
        ),
        rt::Field::Required("FlowGroupId", rt::Kind::Text),
        rt::Field::Required("FlowGroupName", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "DescribeFlowDetailInfo",
    summary: "Tells everything about contracts, or about all contracts of a group.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.EndPoint \
        InvalidParameter.FlowIds \
        InvalidParameter.ParamError \
        InvalidParameter.fFowIds \
        LimitExceeded.FlowIds \
        MissingParameter \
        MissingParameter.FlowIds \
        MissingParameter.FlowIdsOrFlowGroupId \
        OperationDenied \
        OperationDenied.UserNotInOrganization \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.FlowApprovers \
        ResourceNotFound.FlowGroup \
        ResourceUnavailable \
        UnauthorizedOperation.NoPermissionFeature \
        UnknownParameter \
        UnsupportedOperation",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeFlowDetailInfoRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeFlowDetailInfoResponse>,
    },
};

impl crate::essbasic::Client {
    /// Tells everything about contracts, or about all contracts of a group.
    ///
    /// See [`DescribeFlowDetailInfoRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_flow_detail_info(
        &self,
        request: &DescribeFlowDetailInfoRequest,
    ) -> rt::Call<'_, DescribeFlowDetailInfoResponse> {
        self.0.send(request)
    }
}
