// Generated from schema/ess/2020-11-11/actions/OperateFlowRemarks.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `OperateFlowRemarks`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct OperateFlowRemarksRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `OperateType`.
    pub operate_type: String,
    /// `FlowId`.
    pub flow_id: Option<String>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `FlowGroupId`.
    pub flow_group_id: Option<String>,
    /// `FlowItem`.
    pub flow_item: Option<structs::FlowRemarkItem>,
    /// `FlowItems`.
    pub flow_items: Option<Vec<String>>,
}

impl OperateFlowRemarksRequest {
    /// Makes one with what it needs.
    pub fn new(operate_type: impl Into<String>) -> Self {
        Self {
            operate_type: operate_type.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `OperateType`.
    pub fn operate_type(mut self, operate_type: impl Into<String>) -> Self {
        self.operate_type = operate_type.into();
        self
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
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
    /// Sets `FlowItem`.
    #[inline]
    pub fn flow_item(mut self, flow_item: structs::FlowRemarkItem) -> Self {
        self.flow_item = Some(flow_item);
        self
    }
    /// Sets `FlowItems`.
    pub fn flow_items(
        mut self,
        flow_items: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.flow_items = Some(rt::list_from(flow_items));
        self
    }
}

impl rt::Record for OperateFlowRemarksRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.operate_type),
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.flow_group_id),
                rt::Member::Value(&self.flow_item),
                rt::Member::Value(&self.flow_items),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.operate_type),
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalText(&mut self.flow_group_id),
                rt::Value::slot(&mut self.flow_item),
                rt::Value::slot(&mut self.flow_items),
            ],
        );
    }
}

impl rt::Blank for OperateFlowRemarksRequest {
    const BLANK: Self = Self {
        operator: None,
        operate_type: String::new(),
        flow_id: None,
        agent: None,
        flow_group_id: None,
        flow_item: None,
        flow_items: None,
    };
}

rt::record_traits!(OperateFlowRemarksRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "OperateFlowRemarksRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("OperateType", rt::Kind::Text),
        rt::Field::optional("FlowId", rt::Kind::Text),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("FlowGroupId", rt::Kind::Text),
        rt::Field::optional(
            "FlowItem",
            rt::Kind::Record(&structs::flow_remark_item::SHAPE),
        ),
        rt::Field::optional("FlowItems", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[],
};

impl rt::Request for OperateFlowRemarksRequest {
    type Response = OperateFlowRemarksResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `OperateFlowRemarks` answers.
#[non_exhaustive]
pub struct OperateFlowRemarksResponse {}

impl Default for OperateFlowRemarksResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for OperateFlowRemarksResponse {
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

impl rt::Blank for OperateFlowRemarksResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(OperateFlowRemarksResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "OperateFlowRemarksResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "OperateFlowRemarks",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InternalError.Db",
        "InternalError.DependsApi",
        "InternalError.DependsDb",
        "InternalError.System",
        "InvalidParameter",
        "InvalidParameter.ParamError",
        "InvalidParameterValue",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.Forbid",
        "ResourceNotFound.Template",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<OperateFlowRemarksRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<OperateFlowRemarksResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `OperateFlowRemarks`.
    ///
    /// See [`OperateFlowRemarksRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn operate_flow_remarks(
        &self,
        request: &OperateFlowRemarksRequest,
    ) -> rt::Call<'_, OperateFlowRemarksResponse> {
        self.0.send(request)
    }
}
