// Generated from schema/essbasic/2021-05-26/actions/CreateBatchInitOrganizationUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Makes one link that sets up seals and automatic sealing for many companies.
///
/// The companies must have been verified and belong to the application, and whoever uses the link must be super administrator or legal representative of all of them.
/// The links live for 7 days.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - PARTNER_AUTO_SIGN_AUTH gives leave to somebody: set AuthorizedProxyOrganizationOpenId, or IsAuthorizePlatformApplication for the platform.
/// - IsAuthorizePlatformApplication and AuthorizedProxyOrganizationOpenId have an effect only with PARTNER_AUTO_SIGN_AUTH in OperateTypes. (advice)
///
/// # Error codes
///
/// [`FailedOperation.NotAvailableSignReview`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_NOT_AVAILABLE_SIGN_REVIEW),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.Status`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_STATUS),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NoFlowPermission`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_FLOW_PERMISSION),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE),
/// [`UnknownParameter`](super::super::ErrorCode#associatedconstant.UNKNOWN_PARAMETER),
/// [`UnsupportedOperation`](super::super::ErrorCode#associatedconstant.UNSUPPORTED_OPERATION)
#[must_use]
#[non_exhaustive]
pub struct CreateBatchInitOrganizationUrlRequest {
    /// The application in which the call is made; of its members only AppId is needed.
    pub agent: Option<structs::Agent>,
    /// What the link sets up for every company, one thing or more.
    pub operate_types: Vec<enums::OrganizationInitOperation>,
    /// The companies, by your own ids; all must have been verified, belong to the application, and have whoever uses the link as super administrator or legal representative.
    ///
    /// Limits: at most 50 items.
    pub proxy_organization_open_ids: Vec<String>,
    /// `true` lets the platform of the application seal automatically; otherwise the partner company in AuthorizedProxyOrganizationOpenId gets leave.
    /// Only with PARTNER_AUTO_SIGN_AUTH.
    pub is_authorize_platform_application: Option<bool>,
    /// Your own id of the partner company that gets leave to seal automatically.
    /// Only with PARTNER_AUTO_SIGN_AUTH.
    pub authorized_proxy_organization_open_id: Option<String>,
}

impl CreateBatchInitOrganizationUrlRequest {
    /// Makes one with what it needs.
    pub fn new(
        operate_types: impl IntoIterator<
            Item = impl Into<enums::OrganizationInitOperation>,
        >,
        proxy_organization_open_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            operate_types: rt::list_from(operate_types),
            proxy_organization_open_ids: rt::list_from(proxy_organization_open_ids),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `OperateTypes`.
    pub fn operate_types(
        mut self,
        operate_types: impl IntoIterator<
            Item = impl Into<enums::OrganizationInitOperation>,
        >,
    ) -> Self {
        self.operate_types = rt::list_from(operate_types);
        self
    }
    /// Sets `ProxyOrganizationOpenIds`.
    pub fn proxy_organization_open_ids(
        mut self,
        proxy_organization_open_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.proxy_organization_open_ids = rt::list_from(proxy_organization_open_ids);
        self
    }
    /// Sets `IsAuthorizePlatformApplication`.
    #[inline]
    pub fn is_authorize_platform_application(
        mut self,
        is_authorize_platform_application: bool,
    ) -> Self {
        self.is_authorize_platform_application = Some(is_authorize_platform_application);
        self
    }
    /// Sets `AuthorizedProxyOrganizationOpenId`.
    pub fn authorized_proxy_organization_open_id(
        mut self,
        authorized_proxy_organization_open_id: impl Into<String>,
    ) -> Self {
        self.authorized_proxy_organization_open_id = Some(
            authorized_proxy_organization_open_id.into(),
        );
        self
    }
}

impl rt::Record for CreateBatchInitOrganizationUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.operate_types),
                rt::Member::Value(&self.proxy_organization_open_ids),
                rt::Member::OptionalBoolean(&self.is_authorize_platform_application),
                rt::Member::OptionalText(&self.authorized_proxy_organization_open_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.operate_types),
                rt::Slot::Value(&mut self.proxy_organization_open_ids),
                rt::Slot::OptionalBoolean(&mut self.is_authorize_platform_application),
                rt::Slot::OptionalText(&mut self.authorized_proxy_organization_open_id),
            ],
        );
    }
}

impl rt::Blank for CreateBatchInitOrganizationUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        operate_types: Vec::new(),
        proxy_organization_open_ids: Vec::new(),
        is_authorize_platform_application: None,
        authorized_proxy_organization_open_id: None,
    };
}

rt::record_traits!(CreateBatchInitOrganizationUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateBatchInitOrganizationUrlRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Required(
            "OperateTypes",
            rt::Kind::List(&rt::Kind::Enum(&enums::organization_init_operation::TABLE)),
        ),
        rt::Field::Limited(
            "ProxyOrganizationOpenIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxItems(50))],
        ),
        rt::Field::Optional("IsAuthorizePlatformApplication", rt::Kind::Boolean),
        rt::Field::Optional("AuthorizedProxyOrganizationOpenId", rt::Kind::Text),
    ],
    rules: &[
        rt::Rule {
            id: "who-gets-leave",
            message: "PARTNER_AUTO_SIGN_AUTH gives leave to somebody: set AuthorizedProxyOrganizationOpenId, or IsAuthorizePlatformApplication for the platform.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "OperateTypes[*]",
                        &[rt::Literal::Text("PARTNER_AUTO_SIGN_AUTH")],
                        None,
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "IsAuthorizePlatformApplication",
                            &[rt::Literal::Boolean(true)],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["AuthorizedProxyOrganizationOpenId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "leave-needs-operation",
            message: "IsAuthorizePlatformApplication and AuthorizedProxyOrganizationOpenId have an effect only with PARTNER_AUTO_SIGN_AUTH in OperateTypes.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "OperateTypes[*]",
                    &[rt::Literal::Text("PARTNER_AUTO_SIGN_AUTH")],
                    None,
                ),
            ),
            demand: rt::Demand::Ignored(
                &["IsAuthorizePlatformApplication", "AuthorizedProxyOrganizationOpenId"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for CreateBatchInitOrganizationUrlRequest {
    type Response = CreateBatchInitOrganizationUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateBatchInitOrganizationUrl` answers.
#[non_exhaustive]
pub struct CreateBatchInitOrganizationUrlResponse {
    /// The page of the mini-program, valid for 7 days.
    pub mini_app_path: String,
    /// A long link into the mini-program, valid for 7 days.
    pub operate_long_url: String,
    /// A short link into the mini-program, valid for 7 days.
    pub operate_short_url: String,
    /// A link to a picture with a QR code, valid for 7 days.
    pub qr_code_url: String,
}

impl Default for CreateBatchInitOrganizationUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateBatchInitOrganizationUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.mini_app_path),
                rt::Member::Text(&self.operate_long_url),
                rt::Member::Text(&self.operate_short_url),
                rt::Member::Text(&self.qr_code_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.mini_app_path),
                rt::Slot::Text(&mut self.operate_long_url),
                rt::Slot::Text(&mut self.operate_short_url),
                rt::Slot::Text(&mut self.qr_code_url),
            ],
        );
    }
}

impl rt::Blank for CreateBatchInitOrganizationUrlResponse {
    const BLANK: Self = Self {
        mini_app_path: String::new(),
        operate_long_url: String::new(),
        operate_short_url: String::new(),
        qr_code_url: String::new(),
    };
}

rt::record_traits!(CreateBatchInitOrganizationUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateBatchInitOrganizationUrlResponse",
    fields: &[
        rt::Field::Marked("MiniAppPath", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("OperateLongUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("OperateShortUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("QRCodeUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateBatchInitOrganizationUrl",
    summary: "Makes one link that sets up seals and automatic sealing for many companies.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation.NotAvailableSignReview \
        InternalError \
        InternalError.Db \
        InvalidParameter \
        InvalidParameter.ParamError \
        InvalidParameter.Status \
        MissingParameter \
        OperationDenied \
        OperationDenied.NoFlowPermission \
        ResourceNotFound \
        ResourceNotFound.Flow \
        ResourceUnavailable \
        UnauthorizedOperation.NoPermissionFeature \
        UnknownParameter \
        UnsupportedOperation",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateBatchInitOrganizationUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateBatchInitOrganizationUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Makes one link that sets up seals and automatic sealing for many companies.
    ///
    /// See [`CreateBatchInitOrganizationUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_batch_init_organization_url(
        &self,
        request: &CreateBatchInitOrganizationUrlRequest,
    ) -> rt::Call<'_, CreateBatchInitOrganizationUrlResponse> {
        self.0.send(request)
    }
}
