// Generated from schema/ess/2020-11-11/actions/CancelOrganizationFlows.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CancelOrganizationFlows`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CancelOrganizationFlowsRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `CancelMessage`.
    pub cancel_message: Option<String>,
    /// `CancelMessageFormat`.
    pub cancel_message_format: Option<i64>,
}

impl CancelOrganizationFlowsRequest {
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
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `CancelMessage`.
    pub fn cancel_message(mut self, cancel_message: impl Into<String>) -> Self {
        self.cancel_message = Some(cancel_message.into());
        self
    }
    /// Sets `CancelMessageFormat`.
    #[inline]
    pub fn cancel_message_format(mut self, cancel_message_format: i64) -> Self {
        self.cancel_message_format = Some(cancel_message_format);
        self
    }
}

impl Default for CancelOrganizationFlowsRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CancelOrganizationFlowsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.cancel_message),
                rt::Member::OptionalInteger(&self.cancel_message_format),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalText(&mut self.cancel_message),
                rt::Slot::OptionalInteger(&mut self.cancel_message_format),
            ],
        );
    }
}

impl rt::Blank for CancelOrganizationFlowsRequest {
    const BLANK: Self = Self {
        operator: None,
        agent: None,
        cancel_message: None,
        cancel_message_format: None,
    };
}

rt::record_traits!(CancelOrganizationFlowsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CancelOrganizationFlowsRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("CancelMessage", rt::Kind::Text),
        rt::Field::optional("CancelMessageFormat", rt::Kind::Integer),
    ],
    rules: &[],
};

impl rt::Request for CancelOrganizationFlowsRequest {
    type Response = CancelOrganizationFlowsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CancelOrganizationFlows` answers.
#[non_exhaustive]
pub struct CancelOrganizationFlowsResponse {
    /// `TaskId`.
    pub task_id: String,
}

impl Default for CancelOrganizationFlowsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CancelOrganizationFlowsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.task_id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.task_id)]);
    }
}

impl rt::Blank for CancelOrganizationFlowsResponse {
    const BLANK: Self = Self { task_id: String::new() };
}

rt::record_traits!(CancelOrganizationFlowsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CancelOrganizationFlowsResponse",
    fields: &[rt::Field::required("TaskId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CancelOrganizationFlows",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InvalidParameter.ParamError",
        "InvalidParameterValue",
        "MissingParameter",
        "OperationDenied",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CancelOrganizationFlowsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CancelOrganizationFlowsResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `CancelOrganizationFlows`.
    ///
    /// See [`CancelOrganizationFlowsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn cancel_organization_flows(
        &self,
        request: &CancelOrganizationFlowsRequest,
    ) -> rt::Call<'_, CancelOrganizationFlowsResponse> {
        self.0.send(request)
    }
}
