// Generated from schema/essbasic/2021-05-26/actions/DescribeExtendedServiceAuthInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Tells which services a company has switched on.
///
/// Only the super administrator and the legal representative may ask; anybody else gets OperationDenied.
/// ModifyExtendedService switches the services, as does the customer company's console among its extended services.
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
/// [`OperationDenied.OrganizationClosing`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_CLOSING),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthInfoRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must have been verified, and the employee must be its super administrator or legal representative.
    pub agent: Option<structs::Agent>,
}

impl DescribeExtendedServiceAuthInfoRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl Default for DescribeExtendedServiceAuthInfoRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeExtendedServiceAuthInfoRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.agent)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.agent)]);
    }
}

impl rt::Blank for DescribeExtendedServiceAuthInfoRequest {
    const BLANK: Self = Self { agent: None };
}

rt::record_traits!(DescribeExtendedServiceAuthInfoRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeExtendedServiceAuthInfoRequest",
    fields: &[rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE))],
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

impl rt::Request for DescribeExtendedServiceAuthInfoRequest {
    type Response = DescribeExtendedServiceAuthInfoResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeExtendedServiceAuthInfo` answers.
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthInfoResponse {
    /// The services, each with its status.
    pub auth_info: Vec<structs::ExtentServiceAuthInfo>,
}

impl Default for DescribeExtendedServiceAuthInfoResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeExtendedServiceAuthInfoResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.auth_info)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.auth_info)]);
    }
}

impl rt::Blank for DescribeExtendedServiceAuthInfoResponse {
    const BLANK: Self = Self { auth_info: Vec::new() };
}

rt::record_traits!(DescribeExtendedServiceAuthInfoResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeExtendedServiceAuthInfoResponse",
    fields: &[
        rt::Field::Required(
            "AuthInfo",
            rt::Kind::List(&rt::Kind::Record(&structs::extent_service_auth_info::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "DescribeExtendedServiceAuthInfo",
    summary: "Tells which services a company has switched on.",
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
        OperationDenied.OrganizationClosing \
        ResourceNotFound.Application \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeExtendedServiceAuthInfoRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeExtendedServiceAuthInfoResponse>,
    },
};

impl crate::essbasic::Client {
    /// Tells which services a company has switched on.
    ///
    /// See [`DescribeExtendedServiceAuthInfoRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_extended_service_auth_info(
        &self,
        request: &DescribeExtendedServiceAuthInfoRequest,
    ) -> rt::Call<'_, DescribeExtendedServiceAuthInfoResponse> {
        self.0.send(request)
    }
}
