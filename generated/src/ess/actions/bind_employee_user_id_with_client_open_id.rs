// Generated from schema/ess/2020-11-11/actions/BindEmployeeUserIdWithClientOpenId.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `BindEmployeeUserIdWithClientOpenId`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct BindEmployeeUserIdWithClientOpenIdRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `UserId`.
    pub user_id: String,
    /// `OpenId`.
    pub open_id: String,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
}

impl BindEmployeeUserIdWithClientOpenIdRequest {
    /// Makes one with what it needs.
    pub fn new(user_id: impl Into<String>, open_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            open_id: open_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
    /// Sets `OpenId`.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = open_id.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for BindEmployeeUserIdWithClientOpenIdRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.user_id),
                rt::Member::Text(&self.open_id),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.user_id),
                rt::Slot::Text(&mut self.open_id),
                rt::Value::slot(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for BindEmployeeUserIdWithClientOpenIdRequest {
    const BLANK: Self = Self {
        operator: None,
        user_id: String::new(),
        open_id: String::new(),
        agent: None,
    };
}

rt::record_traits!(BindEmployeeUserIdWithClientOpenIdRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "BindEmployeeUserIdWithClientOpenIdRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("UserId", rt::Kind::Text),
        rt::Field::required("OpenId", rt::Kind::Text),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for BindEmployeeUserIdWithClientOpenIdRequest {
    type Response = BindEmployeeUserIdWithClientOpenIdResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `BindEmployeeUserIdWithClientOpenId` answers.
#[non_exhaustive]
pub struct BindEmployeeUserIdWithClientOpenIdResponse {
    /// `Status`.
    pub status: i64,
}

impl Default for BindEmployeeUserIdWithClientOpenIdResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for BindEmployeeUserIdWithClientOpenIdResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Integer(&self.status)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Integer(&mut self.status)]);
    }
}

impl rt::Blank for BindEmployeeUserIdWithClientOpenIdResponse {
    const BLANK: Self = Self { status: 0 };
}

rt::record_traits!(BindEmployeeUserIdWithClientOpenIdResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "BindEmployeeUserIdWithClientOpenIdResponse",
    fields: &[rt::Field::required("Status", rt::Kind::Integer)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "BindEmployeeUserIdWithClientOpenId",
    summary: "",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.ParamError",
        "MissingParameter",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<BindEmployeeUserIdWithClientOpenIdRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<BindEmployeeUserIdWithClientOpenIdResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `BindEmployeeUserIdWithClientOpenId`.
    ///
    /// See [`BindEmployeeUserIdWithClientOpenIdRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn bind_employee_user_id_with_client_open_id(
        &self,
        request: &BindEmployeeUserIdWithClientOpenIdRequest,
    ) -> rt::Call<'_, BindEmployeeUserIdWithClientOpenIdResponse> {
        self.0.send(request)
    }
}
