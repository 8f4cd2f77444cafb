// Generated from schema/essbasic/2021-05-26/actions/SyncProxyOrganizationOperators.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `SyncProxyOrganizationOperators`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct SyncProxyOrganizationOperatorsRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `OperatorType`.
    pub operator_type: String,
    /// `ProxyOrganizationOperators`.
    pub proxy_organization_operators: Vec<structs::ProxyOrganizationOperator>,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
}

impl SyncProxyOrganizationOperatorsRequest {
    /// Makes one with what it needs.
    pub fn new(
        operator_type: impl Into<String>,
        proxy_organization_operators: impl IntoIterator<
            Item = structs::ProxyOrganizationOperator,
        >,
    ) -> Self {
        Self {
            operator_type: operator_type.into(),
            proxy_organization_operators: rt::list(proxy_organization_operators),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `OperatorType`.
    pub fn operator_type(mut self, operator_type: impl Into<String>) -> Self {
        self.operator_type = operator_type.into();
        self
    }
    /// Sets `ProxyOrganizationOperators`.
    pub fn proxy_organization_operators(
        mut self,
        proxy_organization_operators: impl IntoIterator<
            Item = structs::ProxyOrganizationOperator,
        >,
    ) -> Self {
        self.proxy_organization_operators = rt::list(proxy_organization_operators);
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

impl rt::Record for SyncProxyOrganizationOperatorsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.operator_type),
                rt::Member::Value(&self.proxy_organization_operators),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::Text(&mut self.operator_type),
                rt::Value::slot(&mut self.proxy_organization_operators),
                rt::Value::slot(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for SyncProxyOrganizationOperatorsRequest {
    const BLANK: Self = Self {
        agent: None,
        operator_type: String::new(),
        proxy_organization_operators: Vec::new(),
        operator: None,
    };
}

rt::record_traits!(SyncProxyOrganizationOperatorsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "SyncProxyOrganizationOperatorsRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("OperatorType", rt::Kind::Text),
        rt::Field::required(
            "ProxyOrganizationOperators",
            rt::Kind::List(
                &rt::Kind::Record(&structs::proxy_organization_operator::SHAPE),
            ),
        ),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
    ],
    rules: &[],
};

impl rt::Request for SyncProxyOrganizationOperatorsRequest {
    type Response = SyncProxyOrganizationOperatorsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `SyncProxyOrganizationOperators` answers.
#[non_exhaustive]
pub struct SyncProxyOrganizationOperatorsResponse {
    /// `Status`.
    pub status: i64,
    /// `FailedList`.
    pub failed_list: Vec<structs::SyncFailReason>,
}

impl Default for SyncProxyOrganizationOperatorsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for SyncProxyOrganizationOperatorsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Integer(&self.status), rt::Member::Value(&self.failed_list)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Integer(&mut self.status),
                rt::Value::slot(&mut self.failed_list),
            ],
        );
    }
}

impl rt::Blank for SyncProxyOrganizationOperatorsResponse {
    const BLANK: Self = Self {
        status: 0,
        failed_list: Vec::new(),
    };
}

rt::record_traits!(SyncProxyOrganizationOperatorsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "SyncProxyOrganizationOperatorsResponse",
    fields: &[
        rt::Field::required("Status", rt::Kind::Integer),
        rt::Field::required(
            "FailedList",
            rt::Kind::List(&rt::Kind::Record(&structs::sync_fail_reason::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "SyncProxyOrganizationOperators",
    summary: "",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "FailedOperation.StaffAlreadyVerify",
        "InternalError",
        "InternalError.Api",
        "InternalError.Decryption",
        "InternalError.Encryption",
        "InternalError.System",
        "InvalidParameter",
        "InvalidParameter.EmptyParams",
        "InvalidParameter.ParamError",
        "LimitExceeded.ProxyOrganizationOperator",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.NoApiAuth",
        "OperationDenied.OperateType",
        "OperationDenied.OrganizationClosing",
        "OperationDenied.UserNotInOrganization",
        "ResourceNotFound",
        "ResourceNotFound.Application",
        "ResourceNotFound.ApplicationId",
        "UnauthorizedOperation",
        "UnauthorizedOperation.NoPermissionFeature",
        "UnknownParameter",
        "UnsupportedOperation",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<SyncProxyOrganizationOperatorsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<SyncProxyOrganizationOperatorsResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `SyncProxyOrganizationOperators`.
    ///
    /// See [`SyncProxyOrganizationOperatorsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn sync_proxy_organization_operators(
        &self,
        request: &SyncProxyOrganizationOperatorsRequest,
    ) -> rt::Call<'_, SyncProxyOrganizationOperatorsResponse> {
        self.0.send(request)
    }
}
