// Generated from schema/ess/2020-11-11/actions/ModifyExtendedService.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Switches an extended service of the company on or off.
///
/// Most services are switched at once, and OperateUrl is empty.
/// To switch automatic signing on (OPEN_SERVER_SIGN), the super administrator or the legal representative must follow the link and agree; tell them and pass the link on yourself.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - A link is made only to switch automatic signing on, so Endpoint has no effect here.
///   Leave it out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ModifyExtendedServiceRequest {
    /// The super administrator or the legal representative of the company; nobody else may call this action.
    pub operator: Option<structs::UserInfo>,
    /// The service to be switched.
    ///
    /// Limits: one of `OPEN_SERVER_SIGN`, `AUTO_SIGN_CAN_FILL_IN`, `OVERSEA_SIGN`, `AGE_LIMIT_EXPANSION`, `MOBILE_CHECK_APPROVER`, `HIDE_OPERATOR_DISPLAY`, `ORGANIZATION_OCR_FALLBACK`, `ORGANIZATION_FLOW_NOTIFY_TYPE`, `ORGANIZATION_FLOW_EMAIL_NOTIFY`, `FLOW_APPROVAL`, `ORGANIZATION_FLOW_PASSWD_NOTIFY`, `HIDE_ONE_KEY_SIGN`, `SIGN_SIGNATURE_DEFAULT_SET_HANDWRITE`, `APP_LOGIN`, `PC_LOGIN`.
    pub service_type: enums::ExtendedService,
    /// Whether it is switched on or off.
    pub operate: enums::ExtendedServiceOperation,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// What kind of link is wanted where one is needed.
    /// For WEIXIN_QRCODE_URL make a QR code of the link yourself; it cannot be clicked.
    ///
    /// Default: `"WEIXINAPP"`.
    pub endpoint: Option<enums::MiniProgramEndpoint>,
}

impl ModifyExtendedServiceRequest {
    /// Makes one with what it needs.
    pub fn new(
        service_type: impl Into<enums::ExtendedService>,
        operate: impl Into<enums::ExtendedServiceOperation>,
    ) -> Self {
        Self {
            service_type: service_type.into(),
            operate: operate.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `ServiceType`.
    pub fn service_type(
        mut self,
        service_type: impl Into<enums::ExtendedService>,
    ) -> Self {
        self.service_type = service_type.into();
        self
    }
    /// Sets `Operate`.
    pub fn operate(
        mut self,
        operate: impl Into<enums::ExtendedServiceOperation>,
    ) -> Self {
        self.operate = operate.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<enums::MiniProgramEndpoint>) -> Self {
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
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.service_type),
                rt::Member::Value(&self.operate),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.endpoint),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.service_type),
                rt::Slot::Value(&mut self.operate),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.endpoint),
            ],
        );
    }
}

impl rt::Blank for ModifyExtendedServiceRequest {
    const BLANK: Self = Self {
        operator: None,
        service_type: rt::Blank::BLANK,
        operate: rt::Blank::BLANK,
        agent: None,
        endpoint: None,
    };
}

rt::record_traits!(ModifyExtendedServiceRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ModifyExtendedServiceRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "ServiceType",
            rt::Kind::Enum(&enums::extended_service::TABLE),
            rt::REQUIRED,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("OPEN_SERVER_SIGN"),
                            rt::Literal::Text("AUTO_SIGN_CAN_FILL_IN"),
                            rt::Literal::Text("OVERSEA_SIGN"),
                            rt::Literal::Text("AGE_LIMIT_EXPANSION"),
                            rt::Literal::Text("MOBILE_CHECK_APPROVER"),
                            rt::Literal::Text("HIDE_OPERATOR_DISPLAY"),
                            rt::Literal::Text("ORGANIZATION_OCR_FALLBACK"),
                            rt::Literal::Text("ORGANIZATION_FLOW_NOTIFY_TYPE"),
                            rt::Literal::Text("ORGANIZATION_FLOW_EMAIL_NOTIFY"),
                            rt::Literal::Text("FLOW_APPROVAL"),
                            rt::Literal::Text("ORGANIZATION_FLOW_PASSWD_NOTIFY"),
                            rt::Literal::Text("HIDE_ONE_KEY_SIGN"),
                            rt::Literal::Text("SIGN_SIGNATURE_DEFAULT_SET_HANDWRITE"),
                            rt::Literal::Text("APP_LOGIN"),
                            rt::Literal::Text("PC_LOGIN"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Required(
            "Operate",
            rt::Kind::Enum(&enums::extended_service_operation::TABLE),
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "Endpoint",
            rt::Kind::Enum(&enums::mini_program_endpoint::TABLE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "link-for-automatic-signing",
            message: "A link is made only to switch automatic signing on, so Endpoint has no effect here. Leave it out.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::And(
                    &[
                        rt::Condition::In("Operate", &[rt::Literal::Text("OPEN")], None),
                        rt::Condition::In(
                            "ServiceType",
                            &[rt::Literal::Text("OPEN_SERVER_SIGN")],
                            None,
                        ),
                    ],
                ),
            ),
            demand: rt::Demand::Ignored(&["Endpoint"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for ModifyExtendedServiceRequest {
    type Response = ModifyExtendedServiceResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ModifyExtendedService` answers.
#[non_exhaustive]
pub struct ModifyExtendedServiceResponse {
    /// The link by which the operator switches automatic signing on.
    /// It is valid for 24 hours.
    /// Empty where the service was switched at once.
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
    fields: &[rt::Field::Marked("OperateUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "ModifyExtendedService",
    summary: "Switches an extended service of the company on or off.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        OperationDenied \
        ResourceUnavailable \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ModifyExtendedServiceRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ModifyExtendedServiceResponse>,
    },
};

impl crate::ess::Client {
    /// Switches an extended service of the company on or off.
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
