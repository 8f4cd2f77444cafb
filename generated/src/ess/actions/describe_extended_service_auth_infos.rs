// Generated from schema/ess/2020-11-11/actions/DescribeExtendedServiceAuthInfos.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DescribeExtendedServiceAuthInfos`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthInfosRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `ExtendServiceType`.
    pub extend_service_type: Option<String>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
}

impl DescribeExtendedServiceAuthInfosRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `ExtendServiceType`.
    pub fn extend_service_type(
        mut self,
        extend_service_type: impl Into<String>,
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

impl Default for DescribeExtendedServiceAuthInfosRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeExtendedServiceAuthInfosRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.extend_service_type),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::OptionalText(&mut self.extend_service_type),
                rt::Value::slot(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for DescribeExtendedServiceAuthInfosRequest {
    const BLANK: Self = Self {
        operator: None,
        extend_service_type: None,
        agent: None,
    };
}

rt::record_traits!(DescribeExtendedServiceAuthInfosRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeExtendedServiceAuthInfosRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("ExtendServiceType", rt::Kind::Text),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for DescribeExtendedServiceAuthInfosRequest {
    type Response = DescribeExtendedServiceAuthInfosResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeExtendedServiceAuthInfos` answers.
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthInfosResponse {
    /// `AuthInfoList`.
    pub auth_info_list: Vec<structs::ExtendAuthInfo>,
}

impl Default for DescribeExtendedServiceAuthInfosResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeExtendedServiceAuthInfosResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.auth_info_list)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Value::slot(&mut self.auth_info_list)]);
    }
}

impl rt::Blank for DescribeExtendedServiceAuthInfosResponse {
    const BLANK: Self = Self { auth_info_list: Vec::new() };
}

rt::record_traits!(DescribeExtendedServiceAuthInfosResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeExtendedServiceAuthInfosResponse",
    fields: &[
        rt::Field::required(
            "AuthInfoList",
            rt::Kind::List(&rt::Kind::Record(&structs::extend_auth_info::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeExtendedServiceAuthInfos",
    summary: "",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "OperationDenied",
        "OperationDenied.OrganizationClosing",
        "ResourceUnavailable",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeExtendedServiceAuthInfosRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeExtendedServiceAuthInfosResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `DescribeExtendedServiceAuthInfos`.
    ///
    /// See [`DescribeExtendedServiceAuthInfosRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_extended_service_auth_infos(
        &self,
        request: &DescribeExtendedServiceAuthInfosRequest,
    ) -> rt::Call<'_, DescribeExtendedServiceAuthInfosResponse> {
        self.0.send(request)
    }
}
