// Generated from schema/ess/2020-11-11/actions/DescribeExtendedServiceAuthInfos.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Tells which extended services the company has switched on, and who may use them.
///
/// The console shows the same under advanced signing abilities; ModifyExtendedService switches services on and off.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.OrganizationClosing`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_CLOSING),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthInfosRequest {
    /// The super administrator or the legal representative of the company; nobody else may call this action.
    pub operator: Option<structs::UserInfo>,
    /// The one service that is asked about.
    /// If it is left out, all of them.
    ///
    /// Limits: one of `OPEN_SERVER_SIGN`, `AUTO_SIGN_CAN_FILL_IN`, `BATCH_SIGN`, `OVERSEA_SIGN`, `AGE_LIMIT_EXPANSION`, `MOBILE_CHECK_APPROVER`, `HIDE_OPERATOR_DISPLAY`, `ORGANIZATION_OCR_FALLBACK`, `ORGANIZATION_FLOW_NOTIFY_TYPE`, `ORGANIZATION_FLOW_EMAIL_NOTIFY`, `FLOW_APPROVAL`, `ORGANIZATION_FLOW_PASSWD_NOTIFY`, `HIDE_ONE_KEY_SIGN`, `SIGN_SIGNATURE_DEFAULT_SET_HANDWRITE`, `APP_LOGIN`, `PC_LOGIN` (warns); one of `OPEN_SERVER_SIGN`, `AUTO_SIGN_CAN_FILL_IN`, `BATCH_SIGN`, `OVERSEA_SIGN`, `AGE_LIMIT_EXPANSION`, `MOBILE_CHECK_APPROVER`, `HIDE_OPERATOR_DISPLAY`, `ORGANIZATION_OCR_FALLBACK`, `ORGANIZATION_FLOW_NOTIFY_TYPE`, `ORGANIZATION_FLOW_EMAIL_NOTIFY`, `FLOW_APPROVAL`, `ORGANIZATION_FLOW_PASSWD_NOTIFY`, `HIDE_ONE_KEY_SIGN`, `SIGN_SIGNATURE_DEFAULT_SET_HANDWRITE`, `APP_LOGIN`, `PC_LOGIN`, `PAGING_SEAL` (`OperationDenied`).
    pub extend_service_type: Option<enums::ExtendedService>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
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
                rt::Member::Value(&self.extend_service_type),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.extend_service_type),
                rt::Slot::Value(&mut self.agent),
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
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "ExtendServiceType",
            rt::Kind::Enum(&enums::extended_service::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Warn(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("OPEN_SERVER_SIGN"),
                            rt::Literal::Text("AUTO_SIGN_CAN_FILL_IN"),
                            rt::Literal::Text("BATCH_SIGN"),
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
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("OPEN_SERVER_SIGN"),
                            rt::Literal::Text("AUTO_SIGN_CAN_FILL_IN"),
                            rt::Literal::Text("BATCH_SIGN"),
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
                            rt::Literal::Text("PAGING_SEAL"),
                        ],
                    ),
                    "OperationDenied",
                ),
            ],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
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
    /// The services, one item each.
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
        out.open(&mut [rt::Slot::Value(&mut self.auth_info_list)]);
    }
}

impl rt::Blank for DescribeExtendedServiceAuthInfosResponse {
    const BLANK: Self = Self { auth_info_list: Vec::new() };
}

rt::record_traits!(DescribeExtendedServiceAuthInfosResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeExtendedServiceAuthInfosResponse",
    fields: &[
        rt::Field::Required(
            "AuthInfoList",
            rt::Kind::List(&rt::Kind::Record(&structs::extend_auth_info::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeExtendedServiceAuthInfos",
    summary: "Tells which extended services the company has switched on, and who may use them.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        OperationDenied \
        OperationDenied.OrganizationClosing \
        ResourceUnavailable \
        UnauthorizedOperation.NoPermissionFeature",
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
    /// Tells which extended services the company has switched on, and who may use them.
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
