// Generated from schema/essbasic/2021-05-26/actions/ModifyExtendedService.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ModifyExtendedService`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ModifyExtendedServiceRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `ServiceType`.
    pub service_type: String,
    /// `Operate`.
    pub operate: String,
    /// `Endpoint`.
    pub endpoint: Option<String>,
}

impl ModifyExtendedServiceRequest {
    /// Makes one with what it needs.
    pub fn new(service_type: impl Into<String>, operate: impl Into<String>) -> Self {
        Self {
            service_type: service_type.into(),
            operate: operate.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `ServiceType`.
    pub fn service_type(mut self, service_type: impl Into<String>) -> Self {
        self.service_type = service_type.into();
        self
    }
    /// Sets `Operate`.
    pub fn operate(mut self, operate: impl Into<String>) -> Self {
        self.operate = operate.into();
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
}

impl rt::Record for ModifyExtendedServiceRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.service_type),
                rt::Member::Text(&self.operate),
                rt::Member::OptionalText(&self.endpoint),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::Text(&mut self.service_type),
                rt::Slot::Text(&mut self.operate),
                rt::Slot::OptionalText(&mut self.endpoint),
            ],
        );
    }
}

impl rt::Blank for ModifyExtendedServiceRequest {
    const BLANK: Self = Self {
        agent: None,
        service_type: String::new(),
        operate: String::new(),
        endpoint: None,
    };
}

rt::record_traits!(ModifyExtendedServiceRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ModifyExtendedServiceRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("ServiceType", rt::Kind::Text),
        rt::Field::required("Operate", rt::Kind::Text),
        rt::Field::optional("Endpoint", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for ModifyExtendedServiceRequest {
    type Response = ModifyExtendedServiceResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ModifyExtendedService` answers.
#[non_exhaustive]
pub struct ModifyExtendedServiceResponse {
    /// `OperateUrl`.
    pub operate_url: String,
}

impl Default for ModifyExtendedServiceResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ModifyExtendedServiceResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.operate_url)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.operate_url)]);
    }
}

impl rt::Blank for ModifyExtendedServiceResponse {
    const BLANK: Self = Self { operate_url: String::new() };
}

rt::record_traits!(ModifyExtendedServiceResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ModifyExtendedServiceResponse",
    fields: &[rt::Field::required("OperateUrl", rt::Kind::Text).sensitive()],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ModifyExtendedService",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InternalError.DbRead",
        "InvalidParameter",
        "InvalidParameter.ParamError",
        "MissingParameter",
        "OperationDenied",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ModifyExtendedServiceRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ModifyExtendedServiceResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ModifyExtendedService`.
    ///
    /// See [`ModifyExtendedServiceRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn modify_extended_service(
        &self,
        request: &ModifyExtendedServiceRequest,
    ) -> rt::Call<'_, ModifyExtendedServiceResponse> {
        self.0.send(request)
    }
}
