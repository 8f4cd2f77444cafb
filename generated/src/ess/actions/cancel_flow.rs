// Generated from schema/ess/2020-11-11/actions/CancelFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CancelFlow`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CancelFlowRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `FlowId`.
    pub flow_id: String,
    /// `CancelMessage`.
    pub cancel_message: String,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
}

impl CancelFlowRequest {
    /// Makes one with what it needs.
    pub fn new(flow_id: impl Into<String>, cancel_message: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            cancel_message: cancel_message.into(),
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
    /// Sets `CancelMessage`.
    pub fn cancel_message(mut self, cancel_message: impl Into<String>) -> Self {
        self.cancel_message = cancel_message.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for CancelFlowRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.flow_id),
                rt::Member::Text(&self.cancel_message),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Text(&mut self.cancel_message),
                rt::Value::slot(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for CancelFlowRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_id: String::new(),
        cancel_message: String::new(),
        agent: None,
    };
}

rt::record_traits!(CancelFlowRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CancelFlowRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("FlowId", rt::Kind::Text),
        rt::Field::required("CancelMessage", rt::Kind::Text),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for CancelFlowRequest {
    type Response = CancelFlowResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CancelFlow` answers.
#[non_exhaustive]
pub struct CancelFlowResponse {}

impl Default for CancelFlowResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CancelFlowResponse {
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

impl rt::Blank for CancelFlowResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(CancelFlowResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CancelFlowResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CancelFlow",
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
        "OperationDenied.LicenseHasExpired",
        "OperationDenied.NoIdentityVerify",
        "OperationDenied.WhiteListForbid",
        "ResourceNotFound.Flow",
        "ResourceNotFound.NotExistFlow",
        "ResourceUnavailable",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CancelFlowRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CancelFlowResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `CancelFlow`.
    ///
    /// See [`CancelFlowRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn cancel_flow(
        &self,
        request: &CancelFlowRequest,
    ) -> rt::Call<'_, CancelFlowResponse> {
        self.0.send(request)
    }
}
