// Generated from schema/ess/2020-11-11/actions/DeleteExtendedServiceAuthInfos.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Takes the right to use automatic signing or signing in batches from members of staff.
///
/// It does what the console does under extended services.
/// A parent company may do it for a subsidiary after the vendor has opened it.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - No service is named, and the server refuses that.
///   Set ExtendServiceType. (`OperationDenied`)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE)
#[must_use]
#[non_exhaustive]
pub struct DeleteExtendedServiceAuthInfosRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// Who may no longer use the service: staff of the own company who have proved their identity and have not left.
    pub user_ids: Vec<String>,
    /// Which service these people may no longer use.
    /// It must be stated.
    ///
    /// Limits: one of `OPEN_SERVER_SIGN`, `BATCH_SIGN` (`OperationDenied`).
    pub extend_service_type: Option<enums::ExtendedService>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl DeleteExtendedServiceAuthInfosRequest {
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

impl rt::Record for DeleteExtendedServiceAuthInfosRequest {
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

impl rt::Blank for DeleteExtendedServiceAuthInfosRequest {
    const BLANK: Self = Self {
        operator: None,
        user_ids: Vec::new(),
        extend_service_type: None,
        agent: None,
    };
}

rt::record_traits!(DeleteExtendedServiceAuthInfosRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DeleteExtendedServiceAuthInfosRequest",
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
            message: "No service is named, and the server refuses that. Set ExtendServiceType.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["ExtendServiceType"]),
            severity: rt::Severity::Deny,
            code: "OperationDenied",
        },
    ],
};

impl rt::Request for DeleteExtendedServiceAuthInfosRequest {
    type Response = DeleteExtendedServiceAuthInfosResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DeleteExtendedServiceAuthInfos` answers.
#[non_exhaustive]
pub struct DeleteExtendedServiceAuthInfosResponse {}

impl Default for DeleteExtendedServiceAuthInfosResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DeleteExtendedServiceAuthInfosResponse {
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

impl rt::Blank for DeleteExtendedServiceAuthInfosResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(DeleteExtendedServiceAuthInfosResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DeleteExtendedServiceAuthInfosResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DeleteExtendedServiceAuthInfos",
    summary: "Takes the right to use automatic signing or signing in batches from members of staff.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        OperationDenied \
        ResourceUnavailable",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DeleteExtendedServiceAuthInfosRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DeleteExtendedServiceAuthInfosResponse>,
    },
};

impl crate::ess::Client {
    /// Takes the right to use automatic signing or signing in batches from members of staff.
    ///
    /// See [`DeleteExtendedServiceAuthInfosRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn delete_extended_service_auth_infos(
        &self,
        request: &DeleteExtendedServiceAuthInfosRequest,
    ) -> rt::Call<'_, DeleteExtendedServiceAuthInfosResponse> {
        self.0.send(request)
    }
}
