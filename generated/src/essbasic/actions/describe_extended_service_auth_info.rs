// Generated from schema/essbasic/2021-05-26/actions/DescribeExtendedServiceAuthInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `DescribeExtendedServiceAuthInfo`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthInfoRequest {
    /// `Agent`.
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
        out.open(&mut [rt::Value::slot(&mut self.agent)]);
    }
}

impl rt::Blank for DescribeExtendedServiceAuthInfoRequest {
    const BLANK: Self = Self { agent: None };
}

rt::record_traits!(DescribeExtendedServiceAuthInfoRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeExtendedServiceAuthInfoRequest",
    fields: &[rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE))],
    rules: &[],
};

impl rt::Request for DescribeExtendedServiceAuthInfoRequest {
    type Response = DescribeExtendedServiceAuthInfoResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeExtendedServiceAuthInfo` answers.
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthInfoResponse {
    /// `AuthInfo`.
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
        out.open(&mut [rt::Value::slot(&mut self.auth_info)]);
    }
}

impl rt::Blank for DescribeExtendedServiceAuthInfoResponse {
    const BLANK: Self = Self { auth_info: Vec::new() };
}

rt::record_traits!(DescribeExtendedServiceAuthInfoResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeExtendedServiceAuthInfoResponse",
    fields: &[
        rt::Field::required(
            "AuthInfo",
            rt::Kind::List(&rt::Kind::Record(&structs::extent_service_auth_info::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "DescribeExtendedServiceAuthInfo",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InvalidParameter",
        "InvalidParameter.ParamError",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.OrganizationClosing",
        "ResourceNotFound.Application",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
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
    /// Calls `DescribeExtendedServiceAuthInfo`.
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
