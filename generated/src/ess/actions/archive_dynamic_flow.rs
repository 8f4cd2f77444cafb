// Generated from schema/ess/2020-11-11/actions/ArchiveDynamicFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `ArchiveDynamicFlow`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ArchiveDynamicFlowRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `FlowId`.
    pub flow_id: String,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
}

impl ArchiveDynamicFlowRequest {
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

impl rt::Record for ArchiveDynamicFlowRequest {
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
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.flow_id),
                rt::Value::slot(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for ArchiveDynamicFlowRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_id: String::new(),
        agent: None,
    };
}

rt::record_traits!(ArchiveDynamicFlowRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ArchiveDynamicFlowRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("FlowId", rt::Kind::Text),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for ArchiveDynamicFlowRequest {
    type Response = ArchiveDynamicFlowResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ArchiveDynamicFlow` answers.
#[non_exhaustive]
pub struct ArchiveDynamicFlowResponse {
    /// `FlowId`.
    pub flow_id: Option<String>,
    /// `Approvers`.
    pub approvers: Vec<structs::ArchiveDynamicApproverData>,
}

impl Default for ArchiveDynamicFlowResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ArchiveDynamicFlowResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::Value(&self.approvers),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Value::slot(&mut self.approvers),
            ],
        );
    }
}

impl rt::Blank for ArchiveDynamicFlowResponse {
    const BLANK: Self = Self {
        flow_id: None,
        approvers: Vec::new(),
    };
}

rt::record_traits!(ArchiveDynamicFlowResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ArchiveDynamicFlowResponse",
    fields: &[
        rt::Field::optional("FlowId", rt::Kind::Text),
        rt::Field::optional(
            "Approvers",
            rt::Kind::List(
                &rt::Kind::Record(&structs::archive_dynamic_approver_data::SHAPE),
            ),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "ArchiveDynamicFlow",
    summary: "",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InternalError.System",
        "InvalidParameter.CancelReason",
        "InvalidParameter.ParamError",
        "InvalidParameter.Status",
        "MissingParameter.CancelReason",
        "OperationDenied",
        "OperationDenied.FlowHasTerminated",
        "OperationDenied.Forbid",
        "OperationDenied.NoIdentityVerify",
        "OperationDenied.WhiteListForbid",
        "ResourceNotFound.Flow",
        "ResourceNotFound.NotExistFlow",
        "ResourceUnavailable",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ArchiveDynamicFlowRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ArchiveDynamicFlowResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `ArchiveDynamicFlow`.
    ///
    /// See [`ArchiveDynamicFlowRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn archive_dynamic_flow(
        &self,
        request: &ArchiveDynamicFlowRequest,
    ) -> rt::Call<'_, ArchiveDynamicFlowResponse> {
        self.0.send(request)
    }
}
