// Generated from schema/essbasic/2021-05-26/actions/SyncProxyOrganizationOperators.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Adds, changes or removes employees of a customer company.
///
/// The console cannot do this; it is the only way.
/// People who are added still have to be verified by a link of CreateConsoleLoginUrl before they can take part in starting contracts; unless the vendor restricts it for the application, anybody with the link can take the OpenId.
/// Adding an OpenId that is there overwrites it, unless that employee has been verified (FailedOperation.StaffAlreadyVerify).
/// Who leaves can no longer log in, loses all data, and sets the OpenId free; so wrong data can be put right by removing an employee and adding them again.
/// The super administrator and the legal representative cannot leave before they have handed over.
/// If nobody could be processed, the call fails.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The staff is of one company: set Agent.ProxyOrganizationOpenId.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.StaffAlreadyVerify`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_STAFF_ALREADY_VERIFY),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Api`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_API),
/// [`InternalError.Decryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DECRYPTION),
/// [`InternalError.Encryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_ENCRYPTION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.EmptyParams`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_EMPTY_PARAMS),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`LimitExceeded.ProxyOrganizationOperator`](super::super::ErrorCode#associatedconstant.LIMIT_EXCEEDED_PROXY_ORGANIZATION_OPERATOR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NoApiAuth`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_API_AUTH),
/// [`OperationDenied.OperateType`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_OPERATE_TYPE),
/// [`OperationDenied.OrganizationClosing`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_CLOSING),
/// [`OperationDenied.UserNotInOrganization`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_USER_NOT_IN_ORGANIZATION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.ApplicationId`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION_ID),
/// [`UnauthorizedOperation`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE),
/// [`UnknownParameter`](super::super::ErrorCode#associatedconstant.UNKNOWN_PARAMETER),
/// [`UnsupportedOperation`](super::super::ErrorCode#associatedconstant.UNSUPPORTED_OPERATION)
#[must_use]
#[non_exhaustive]
pub struct SyncProxyOrganizationOperatorsRequest {
    /// The application and the customer company whose staff it is; AppId and ProxyOrganizationOpenId must be given.
    /// The company must have been verified.
    pub agent: Option<structs::Agent>,
    /// What is done to everybody in the list.
    pub operator_type: enums::StaffOperation,
    /// The employees.
    /// The super administrator and the legal representative cannot be removed before they have handed over.
    ///
    /// Limits: at most 200 items (`LimitExceeded.ProxyOrganizationOperator`).
    pub proxy_organization_operators: Vec<structs::ProxyOrganizationOperator>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
}

impl SyncProxyOrganizationOperatorsRequest {
    /// Makes one with what it needs.
    pub fn new(
        operator_type: impl Into<enums::StaffOperation>,
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
    pub fn operator_type(
        mut self,
        operator_type: impl Into<enums::StaffOperation>,
    ) -> Self {
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
    #[deprecated(note = "use `Agent`")]
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
                rt::Member::Value(&self.operator_type),
                rt::Member::Value(&self.proxy_organization_operators),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.operator_type),
                rt::Slot::Value(&mut self.proxy_organization_operators),
                rt::Slot::Value(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for SyncProxyOrganizationOperatorsRequest {
    const BLANK: Self = Self {
        agent: None,
        operator_type: rt::Blank::BLANK,
        proxy_organization_operators: Vec::new(),
        operator: None,
    };
}

rt::record_traits!(SyncProxyOrganizationOperatorsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "SyncProxyOrganizationOperatorsRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Required(
            "OperatorType",
            rt::Kind::Enum(&enums::staff_operation::TABLE),
        ),
        rt::Field::Limited(
            "ProxyOrganizationOperators",
            rt::Kind::List(
                &rt::Kind::Record(&structs::proxy_organization_operator::SHAPE),
            ),
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxItems(200),
                    "LimitExceeded.ProxyOrganizationOperator",
                ),
            ],
        ),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "company",
            message: "The staff is of one company: set Agent.ProxyOrganizationOpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Agent.ProxyOrganizationOpenId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for SyncProxyOrganizationOperatorsRequest {
    type Response = SyncProxyOrganizationOperatorsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `SyncProxyOrganizationOperators` answers.
#[non_exhaustive]
pub struct SyncProxyOrganizationOperatorsResponse {
    /// Whether all or only some of the employees were processed.
    ///
    /// Limits: one of `1`, `2`.
    pub status: enums::BatchOutcome,
    /// Who failed, and why.
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
            &[rt::Member::Value(&self.status), rt::Member::Value(&self.failed_list)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.status),
                rt::Slot::Value(&mut self.failed_list),
            ],
        );
    }
}

impl rt::Blank for SyncProxyOrganizationOperatorsResponse {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        failed_list: Vec::new(),
    };
}

rt::record_traits!(SyncProxyOrganizationOperatorsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "SyncProxyOrganizationOperatorsResponse",
    fields: &[
        rt::Field::Limited(
            "Status",
            rt::Kind::Enum(&enums::batch_outcome::TABLE),
            rt::REQUIRED,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(&[rt::Literal::Integer(1), rt::Literal::Integer(2)]),
                ),
            ],
        ),
        rt::Field::Required(
            "FailedList",
            rt::Kind::List(&rt::Kind::Record(&structs::sync_fail_reason::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "SyncProxyOrganizationOperators",
    summary: "Adds, changes or removes employees of a customer company.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.StaffAlreadyVerify \
        InternalError \
        InternalError.Api \
        InternalError.Decryption \
        InternalError.Encryption \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.EmptyParams \
        InvalidParameter.ParamError \
        LimitExceeded.ProxyOrganizationOperator \
        MissingParameter \
        OperationDenied \
        OperationDenied.NoApiAuth \
        OperationDenied.OperateType \
        OperationDenied.OrganizationClosing \
        OperationDenied.UserNotInOrganization \
        ResourceNotFound \
        ResourceNotFound.Application \
        ResourceNotFound.ApplicationId \
        UnauthorizedOperation \
        UnauthorizedOperation.NoPermissionFeature \
        UnknownParameter \
        UnsupportedOperation",
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
    /// Adds, changes or removes employees of a customer company.
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
