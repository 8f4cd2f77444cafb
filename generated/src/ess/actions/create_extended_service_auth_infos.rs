// Generated from schema/ess/2020-11-11/actions/CreateExtendedServiceAuthInfos.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Lets members of staff use automatic signing or signing in batches for the company.
///
/// It does what the console does under extended services.
/// A parent company may do it for a subsidiary, for automatic signing only and after the vendor has opened it.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - No service is named, and DeleteExtendedServiceAuthInfos, which takes the right back, refuses that.
///   Set ExtendServiceType. (warns) (`OperationDenied`)
/// - A parent company is said to grant only automatic signing for a subsidiary: set ExtendServiceType to OPEN_SERVER_SIGN, or let the subsidiary make the call. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE)
#[must_use]
#[non_exhaustive]
pub struct CreateExtendedServiceAuthInfosRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// Who may use the service from now on: staff of the own company who have proved their identity and have not left.
    pub user_ids: Vec<String>,
    /// Which service these people may use.
    ///
    /// Limits: one of `OPEN_SERVER_SIGN`, `BATCH_SIGN` (`OperationDenied`).
    pub extend_service_type: Option<enums::ExtendedService>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl CreateExtendedServiceAuthInfosRequest {
    /// Makes one with what it needs.
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: rt::list_from(user_ids),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `UserIds`.
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = rt::list_from(user_ids);
        self
    }
    /// Sets `ExtendServiceType`.
    pub fn extend_service_type(
        mut self,
        extend_service_type: impl Into<enums::ExtendedService>,
    ) -> Self {
        self.extend_service_type = Some(extend_service_type.into());
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for CreateExtendedServiceAuthInfosRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.user_ids),
                rt::Member::Value(&self.extend_service_type),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.user_ids),
                rt::Slot::Value(&mut self.extend_service_type),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for CreateExtendedServiceAuthInfosRequest {
    const BLANK: Self = Self {
        operator: None,
        user_ids: Vec::new(),
        extend_service_type: None,
        agent: None,
    };
}

rt::record_traits!(CreateExtendedServiceAuthInfosRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateExtendedServiceAuthInfosRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("UserIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Limited(
            "ExtendServiceType",
            rt::Kind::Enum(&enums::extended_service::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("OPEN_SERVER_SIGN"),
                            rt::Literal::Text("BATCH_SIGN"),
                        ],
                    ),
                    "OperationDenied",
                ),
            ],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "service",
            message: "No service is named, and DeleteExtendedServiceAuthInfos, which takes the right back, refuses that. Set ExtendServiceType.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["ExtendServiceType"]),
            severity: rt::Severity::Warn,
            code: "OperationDenied",
        },
        rt::Rule {
            id: "group-automatic-signing",
            message: "A parent company is said to grant only automatic signing for a subsidiary: set ExtendServiceType to OPEN_SERVER_SIGN, or let the subsidiary make the call.",
            each: "",
            when: rt::Condition::Present("Agent.ProxyOrganizationId"),
            demand: rt::Demand::Allow(
                "ExtendServiceType",
                &[rt::Literal::Text("OPEN_SERVER_SIGN")],
            ),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for CreateExtendedServiceAuthInfosRequest {
    type Response = CreateExtendedServiceAuthInfosResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateExtendedServiceAuthInfos` answers.
#[non_exhaustive]
pub struct CreateExtendedServiceAuthInfosResponse {}

impl Default for CreateExtendedServiceAuthInfosResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateExtendedServiceAuthInfosResponse {
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

impl rt::Blank for CreateExtendedServiceAuthInfosResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(CreateExtendedServiceAuthInfosResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateExtendedServiceAuthInfosResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateExtendedServiceAuthInfos",
    summary: "Lets members of staff use automatic signing or signing in batches for the company.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        OperationDenied \
        ResourceUnavailable",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateExtendedServiceAuthInfosRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateExtendedServiceAuthInfosResponse>,
    },
};

impl crate::ess::Client {
    /// Lets members of staff use automatic signing or signing in batches for the company.
    ///
    /// See [`CreateExtendedServiceAuthInfosRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_extended_service_auth_infos(
        &self,
        request: &CreateExtendedServiceAuthInfosRequest,
    ) -> rt::Call<'_, CreateExtendedServiceAuthInfosResponse> {
        self.0.send(request)
    }
}
