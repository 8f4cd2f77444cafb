// Generated from schema/ess/2020-11-11/actions/DescribeFlowInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Tells all about contracts or the contracts of a group, with their parties.
///
/// DescribeFlowBriefs is the lighter way to ask for the status alone.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/queryFlows/DescribeFlowInfo) (in Chinese)
///
/// # Rules
///
/// - Nothing is named that is asked about.
///   Set FlowIds, or FlowGroupId for a group. (warns)
/// - FlowGroupId decides, and FlowIds has no effect beside it.
///   Leave one of them out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.OrganizationNotActivated`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_NOT_ACTIVATED),
/// [`OperationDenied.SubOrgNotJoin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_SUB_ORG_NOT_JOIN),
/// [`ResourceNotFound.Resource`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_RESOURCE),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct DescribeFlowInfoRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The contracts that are asked about; the console shows their ids.
    /// Leave it out to ask about a group.
    ///
    /// Limits: at most 100 items.
    pub flow_ids: Option<Vec<String>>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The group of contracts that is asked about, as CreateFlowGroupByFiles or CreateFlowGroupByTemplates gave it.
    /// FlowIds then has no effect.
    pub flow_group_id: Option<String>,
}

impl DescribeFlowInfoRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
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
        self.flow_ids = Some(rt::list_from(flow_ids));
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `FlowGroupId`.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
        self
    }
}

impl Default for DescribeFlowInfoRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeFlowInfoRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.flow_ids),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.flow_group_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.flow_ids),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.flow_group_id),
            ],
        );
    }
}

impl rt::Blank for DescribeFlowInfoRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_ids: None,
        agent: None,
        flow_group_id: None,
    };
}

rt::record_traits!(DescribeFlowInfoRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeFlowInfoRequest",
    fields: &[
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "FlowIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(100))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("FlowGroupId", rt::Kind::Text),
    ],
    rules: &[
        rt::Rule {
            id: "contracts-or-group",
            message: "Nothing is named that is asked about. Set FlowIds, or FlowGroupId for a group.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(&[&["FlowIds"], &["FlowGroupId"]]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "group-wins",
            message: "FlowGroupId decides, and FlowIds has no effect beside it. Leave one of them out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(&["FlowIds"], "FlowGroupId"),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for DescribeFlowInfoRequest {
    type Response = DescribeFlowInfoResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeFlowInfo` answers.
#[non_exhaustive]
pub struct DescribeFlowInfoResponse {
    /// The contracts; for a group all that belong to it.
    pub flow_detail_infos: Vec<structs::FlowDetailInfo>,
    /// The group that was asked about.
    /// Absent where single contracts were.
    pub flow_group_id: Option<String>,
    /// The name of the group.
    /// Absent where single contracts were asked about.
    pub flow_group_name: Option<String>,
    /// The company's remarks on the group as a whole.
    pub flow_group_remarks: Vec<String>,
}

impl Default for DescribeFlowInfoResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeFlowInfoResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.flow_detail_infos),
                rt::Member::OptionalText(&self.flow_group_id),
                rt::Member::OptionalText(&self.flow_group_name),
                rt::Member::Value(&self.flow_group_remarks),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.flow_detail_infos),
                rt::Slot::OptionalText(&mut self.flow_group_id),
                rt::Slot::OptionalText(&mut self.flow_group_name),
                rt::Slot::Value(&mut self.flow_group_remarks),
            ],
        );
    }
}

impl rt::Blank for DescribeFlowInfoResponse {
    const BLANK: Self = Self {
        flow_detail_infos: Vec::new(),
        flow_group_id: None,
        flow_group_name: None,
        flow_group_remarks: Vec::new(),
    };
}

rt::record_traits!(DescribeFlowInfoResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeFlowInfoResponse",
    fields: &[
        rt::Field::Required(
            "FlowDetailInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_detail_info::SHAPE)),
        ),
        rt::Field::Optional("FlowGroupId", rt::Kind::Text),
        rt::Field::Optional("FlowGroupName", rt::Kind::Text),
        rt::Field::Marked(
            "FlowGroupRemarks",
            rt::Kind::List(&rt::Kind::Text),
            rt::SENSITIVE,
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeFlowInfo",
    summary: "Tells all about contracts or the contracts of a group, with their parties.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.System \
        MissingParameter \
        OperationDenied \
        OperationDenied.Forbid \
        OperationDenied.OrganizationNotActivated \
        OperationDenied.SubOrgNotJoin \
        ResourceNotFound.Resource \
        ResourceUnavailable \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeFlowInfoRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeFlowInfoResponse>,
    },
};

impl crate::ess::Client {
    /// Tells all about contracts or the contracts of a group, with their parties.
    ///
    /// See [`DescribeFlowInfoRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_flow_info(
        &self,
        request: &DescribeFlowInfoRequest,
    ) -> rt::Call<'_, DescribeFlowInfoResponse> {
        self.0.send(request)
    }
}
