// Generated from schema/essbasic/2021-05-26/actions/ModifyExtendedService.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Switches a service of a company on or off.
///
/// Only the super administrator and the legal representative may call it.
/// Without a link in the answer the service has been switched.
/// Switching AUTO_SIGN or DOWNLOAD_FLOW on needs an agreement: pass the link of the answer to the super administrator or legal representative, who signs it there within 24 hours.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - A link is made only to switch AUTO_SIGN or DOWNLOAD_FLOW on, so Endpoint has no effect here.
///   Leave it out. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.DbRead`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_READ),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ModifyExtendedServiceRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must have been verified, and the employee must be its super administrator or legal representative.
    pub agent: Option<structs::Agent>,
    /// The service that is switched.
    /// AUTO_SIGN and DOWNLOAD_FLOW are switched on only by an agreement behind the link of the answer.
    ///
    /// Limits: one of `AUTO_SIGN`, `OVERSEA_SIGN`, `MOBILE_CHECK_APPROVER`, `DOWNLOAD_FLOW`, `AGE_LIMIT_EXPANSION`, `HIDE_OPERATOR_DISPLAY`.
    pub service_type: enums::ExtendedService,
    /// Whether the service is switched on or off.
    pub operate: enums::ExtendedServiceOperation,
    /// The form of the link, where the answer has one.
    ///
    /// Default: `"WEIXINAPP"`. Limits: one of `WEIXINAPP`, `APP`, `WEIXIN_QRCODE_URL`.
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
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
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
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.service_type),
                rt::Member::Value(&self.operate),
                rt::Member::Value(&self.endpoint),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.service_type),
                rt::Slot::Value(&mut self.operate),
                rt::Slot::Value(&mut self.endpoint),
            ],
        );
    }
}

impl rt::Blank for ModifyExtendedServiceRequest {
    const BLANK: Self = Self {
        agent: None,
        service_type: rt::Blank::BLANK,
        operate: rt::Blank::BLANK,
        endpoint: None,
    };
}

rt::record_traits!(ModifyExtendedServiceRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ModifyExtendedServiceRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "ServiceType",
            rt::Kind::Enum(&enums::extended_service::TABLE),
            rt::REQUIRED,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("AUTO_SIGN"),
                            rt::Literal::Text("OVERSEA_SIGN"),
                            rt::Literal::Text("MOBILE_CHECK_APPROVER"),
                            rt::Literal::Text("DOWNLOAD_FLOW"),
                            rt::Literal::Text("AGE_LIMIT_EXPANSION"),
                            rt::Literal::Text("HIDE_OPERATOR_DISPLAY"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Required(
            "Operate",
            rt::Kind::Enum(&enums::extended_service_operation::TABLE),
        ),
        rt::Field::Limited(
            "Endpoint",
            rt::Kind::Enum(&enums::mini_program_endpoint::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("WEIXINAPP"),
                            rt::Literal::Text("APP"),
                            rt::Literal::Text("WEIXIN_QRCODE_URL"),
                        ],
                    ),
                ),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "acting-for",
            message: "The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(
                &["Agent.ProxyOrganizationOpenId", "Agent.ProxyOperator.OpenId"],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "link-for-agreement",
            message: "A link is made only to switch AUTO_SIGN or DOWNLOAD_FLOW on, so Endpoint has no effect here. Leave it out.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::And(
                    &[
                        rt::Condition::In("Operate", &[rt::Literal::Text("OPEN")], None),
                        rt::Condition::In(
                            "ServiceType",
                            &[
                                rt::Literal::Text("AUTO_SIGN"),
                                rt::Literal::Text("DOWNLOAD_FLOW"),
                            ],
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
    /// The link to the agreement, valid for 24 hours.
    /// Empty if the service has been switched already.
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
    service: &crate::essbasic::SERVICE,
    name: "ModifyExtendedService",
    summary: "Switches a service of a company on or off.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.DbRead \
        InvalidParameter \
        InvalidParameter.ParamError \
        MissingParameter \
        OperationDenied \
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

impl crate::essbasic::Client {
    /// Switches a service of a company on or off.
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
