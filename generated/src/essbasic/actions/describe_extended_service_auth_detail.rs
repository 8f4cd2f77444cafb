// Generated from schema/essbasic/2021-05-26/actions/DescribeExtendedServiceAuthDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Lists the employees and companies that were granted a service.
///
/// Only the super administrator and the legal representative may ask.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthDetailRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must have been verified, and the employee must be its super administrator or legal representative.
    pub agent: Option<structs::Agent>,
    /// The service that is asked about.
    /// A documented query also names automatic sealing OPEN_SERVER_SIGN.
    ///
    /// Limits: one of `AUTO_SIGN`, `BATCH_SIGN`, `OPEN_SERVER_SIGN` (warns).
    pub extend_service_type: enums::ExtendedService,
    /// How many entries a page has.
    ///
    /// Default: `20`. Limits: at most 200.
    pub limit: Option<i64>,
    /// The page, counted from 0.
    ///
    /// Default: `0`. Limits: at least 0.
    pub offset: Option<i64>,
}

impl DescribeExtendedServiceAuthDetailRequest {
    /// Makes one with what it needs.
    pub fn new(extend_service_type: impl Into<enums::ExtendedService>) -> Self {
        Self {
            extend_service_type: extend_service_type.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `ExtendServiceType`.
    pub fn extend_service_type(
        mut self,
        extend_service_type: impl Into<enums::ExtendedService>,
    ) -> Self {
        self.extend_service_type = extend_service_type.into();
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
    /// Sets `Offset`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl rt::Record for DescribeExtendedServiceAuthDetailRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.extend_service_type),
                rt::Member::OptionalInteger(&self.limit),
                rt::Member::OptionalInteger(&self.offset),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.extend_service_type),
                rt::Slot::OptionalInteger(&mut self.limit),
                rt::Slot::OptionalInteger(&mut self.offset),
            ],
        );
    }
}

impl rt::Blank for DescribeExtendedServiceAuthDetailRequest {
    const BLANK: Self = Self {
        agent: None,
        extend_service_type: rt::Blank::BLANK,
        limit: None,
        offset: None,
    };
}

rt::record_traits!(DescribeExtendedServiceAuthDetailRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeExtendedServiceAuthDetailRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "ExtendServiceType",
            rt::Kind::Enum(&enums::extended_service::TABLE),
            rt::REQUIRED,
            &[
                rt::Check::Warn(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("AUTO_SIGN"),
                            rt::Literal::Text("BATCH_SIGN"),
                            rt::Literal::Text("OPEN_SERVER_SIGN"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "Limit",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Maximum(200.0))],
        ),
        rt::Field::Limited(
            "Offset",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Minimum(0.0))],
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
    ],
};

impl rt::Request for DescribeExtendedServiceAuthDetailRequest {
    type Response = DescribeExtendedServiceAuthDetailResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeExtendedServiceAuthDetail` answers.
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthDetailResponse {
    /// The service and who was granted it.
    pub auth_info_detail: Option<structs::AuthInfoDetail>,
}

impl Default for DescribeExtendedServiceAuthDetailResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeExtendedServiceAuthDetailResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.auth_info_detail)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.auth_info_detail)]);
    }
}

impl rt::Blank for DescribeExtendedServiceAuthDetailResponse {
    const BLANK: Self = Self { auth_info_detail: None };
}

rt::record_traits!(DescribeExtendedServiceAuthDetailResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeExtendedServiceAuthDetailResponse",
    fields: &[
        rt::Field::Optional(
            "AuthInfoDetail",
            rt::Kind::Record(&structs::auth_info_detail::SHAPE),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "DescribeExtendedServiceAuthDetail",
    summary: "Lists the employees and companies that were granted a service.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InvalidParameter \
        InvalidParameter.ParamError \
        MissingParameter \
        OperationDenied \
        ResourceNotFound.Application \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeExtendedServiceAuthDetailRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeExtendedServiceAuthDetailResponse>,
    },
};

impl crate::essbasic::Client {
    /// Lists the employees and companies that were granted a service.
    ///
    /// See [`DescribeExtendedServiceAuthDetailRequest`] for what it takes.
    ///
    /// [`describe_extended_service_auth_detail_pages`](Self::describe_extended_service_auth_detail_pages) reads all pages.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_extended_service_auth_detail(
        &self,
        request: &DescribeExtendedServiceAuthDetailRequest,
    ) -> rt::Call<'_, DescribeExtendedServiceAuthDetailResponse> {
        self.0.send(request)
    }
}
