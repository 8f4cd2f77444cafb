// Generated from schema/essbasic/2021-05-26/actions/CreateBatchInitOrganizationUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `CreateBatchInitOrganizationUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateBatchInitOrganizationUrlRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `OperateTypes`.
    pub operate_types: Vec<String>,
    /// `ProxyOrganizationOpenIds`.
    pub proxy_organization_open_ids: Vec<String>,
    /// `IsAuthorizePlatformApplication`.
    pub is_authorize_platform_application: Option<bool>,
    /// `AuthorizedProxyOrganizationOpenId`.
    pub authorized_proxy_organization_open_id: Option<String>,
}

impl CreateBatchInitOrganizationUrlRequest {
    /// Makes one with what it needs.
    pub fn new(
        operate_types: impl IntoIterator<Item = impl Into<String>>,
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
        operate_types: impl IntoIterator<Item = impl Into<String>>,
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
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.operate_types),
                rt::Value::slot(&mut self.proxy_organization_open_ids),
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
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("OperateTypes", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::required("ProxyOrganizationOpenIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("IsAuthorizePlatformApplication", rt::Kind::Boolean),
        rt::Field::optional("AuthorizedProxyOrganizationOpenId", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for CreateBatchInitOrganizationUrlRequest {
    type Response = CreateBatchInitOrganizationUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateBatchInitOrganizationUrl` answers.
#[non_exhaustive]
pub struct CreateBatchInitOrganizationUrlResponse {
    /// `MiniAppPath`.
    pub mini_app_path: String,
    /// `OperateLongUrl`.
    pub operate_long_url: String,
    /// `OperateShortUrl`.
    pub operate_short_url: String,
    /// `QRCodeUrl`.
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
        rt::Field::required("MiniAppPath", rt::Kind::Text).sensitive(),
        rt::Field::required("OperateLongUrl", rt::Kind::Text).sensitive(),
        rt::Field::required("OperateShortUrl", rt::Kind::Text).sensitive(),
        rt::Field::required("QRCodeUrl", rt::Kind::Text).sensitive(),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateBatchInitOrganizationUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation.NotAvailableSignReview",
        "InternalError",
        "InternalError.Db",
        "InvalidParameter",
        "InvalidParameter.ParamError",
        "InvalidParameter.Status",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.NoFlowPermission",
        "ResourceNotFound",
        "ResourceNotFound.Flow",
        "ResourceUnavailable",
        "UnauthorizedOperation.NoPermissionFeature",
        "UnknownParameter",
        "UnsupportedOperation",
    ],
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
    /// Calls `CreateBatchInitOrganizationUrl`.
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
