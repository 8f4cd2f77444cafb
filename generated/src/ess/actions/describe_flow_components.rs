// Generated from schema/ess/2020-11-11/actions/DescribeFlowComponents.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Tells what was filled into a contract, by its initiator and its parties.
///
/// It tells texts, ticks, numbers, dates, pictures, e-mail addresses, addresses, education, gender and districts; tables, attachments and watermarks are left out.
/// A contract without a document is answered with FailedOperation.FlowHasNoDocument.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation.FlowHasNoDocument`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_FLOW_HAS_NO_DOCUMENT),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter.EmptyParams`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_EMPTY_PARAMS),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoFlowPermission`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_FLOW_PERMISSION)
#[must_use]
#[non_exhaustive]
pub struct DescribeFlowComponentsRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The contract whose fields are asked for; the console shows its id.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl DescribeFlowComponentsRequest {
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
}

impl rt::Record for DescribeFlowComponentsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.flow_id),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for DescribeFlowComponentsRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_id: String::new(),
        agent: None,
    };
}

rt::record_traits!(DescribeFlowComponentsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeFlowComponentsRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for DescribeFlowComponentsRequest {
    type Response = DescribeFlowComponentsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeFlowComponents` answers.
#[non_exhaustive]
pub struct DescribeFlowComponentsResponse {
    /// What each party, the initiator included, fills in.
    pub recipient_component_infos: Vec<structs::RecipientComponentInfo>,
}

impl Default for DescribeFlowComponentsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeFlowComponentsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.recipient_component_infos)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.recipient_component_infos)]);
    }
}

impl rt::Blank for DescribeFlowComponentsResponse {
    const BLANK: Self = Self {
        recipient_component_infos: Vec::new(),
    };
}

rt::record_traits!(DescribeFlowComponentsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeFlowComponentsResponse",
    fields: &[
        rt::Field::Required(
            "RecipientComponentInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::recipient_component_info::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeFlowComponents",
    summary: "Tells what was filled into a contract, by its initiator and its parties.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation.FlowHasNoDocument \
        InternalError \
        InvalidParameter.EmptyParams \
        OperationDenied.Forbid \
        OperationDenied.NoFlowPermission",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeFlowComponentsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeFlowComponentsResponse>,
    },
};

impl crate::ess::Client {
    /// Tells what was filled into a contract, by its initiator and its parties.
    ///
    /// See [`DescribeFlowComponentsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_flow_components(
        &self,
        request: &DescribeFlowComponentsRequest,
    ) -> rt::Call<'_, DescribeFlowComponentsResponse> {
        self.0.send(request)
    }
}
