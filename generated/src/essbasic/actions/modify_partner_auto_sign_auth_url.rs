// Generated from schema/essbasic/2021-05-26/actions/ModifyPartnerAutoSignAuthUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ModifyPartnerAutoSignAuthUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ModifyPartnerAutoSignAuthUrlRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `AuthorizedOrganizationId`.
    pub authorized_organization_id: Option<String>,
    /// `AuthorizedOrganizationName`.
    pub authorized_organization_name: Option<String>,
    /// `PlatformAppAuthorization`.
    pub platform_app_authorization: Option<bool>,
    /// `AuthToMe`.
    pub auth_to_me: Option<bool>,
    /// `SealTypes`.
    pub seal_types: Option<Vec<String>>,
    /// `LimitAuthType`.
    pub limit_auth_type: Option<String>,
}

impl ModifyPartnerAutoSignAuthUrlRequest {
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
    /// Sets `AuthorizedOrganizationId`.
    pub fn authorized_organization_id(
        mut self,
        authorized_organization_id: impl Into<String>,
    ) -> Self {
        self.authorized_organization_id = Some(authorized_organization_id.into());
        self
    }
    /// Sets `AuthorizedOrganizationName`.
    pub fn authorized_organization_name(
        mut self,
        authorized_organization_name: impl Into<String>,
    ) -> Self {
        self.authorized_organization_name = Some(authorized_organization_name.into());
        self
    }
    /// Sets `PlatformAppAuthorization`.
    #[inline]
    pub fn platform_app_authorization(
        mut self,
        platform_app_authorization: bool,
    ) -> Self {
        self.platform_app_authorization = Some(platform_app_authorization);
        self
    }
    /// Sets `AuthToMe`.
    #[inline]
    pub fn auth_to_me(mut self, auth_to_me: bool) -> Self {
        self.auth_to_me = Some(auth_to_me);
        self
    }
    /// Sets `SealTypes`.
    pub fn seal_types(
        mut self,
        seal_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.seal_types = Some(rt::list_from(seal_types));
        self
    }
    /// Sets `LimitAuthType`.
    pub fn limit_auth_type(mut self, limit_auth_type: impl Into<String>) -> Self {
        self.limit_auth_type = Some(limit_auth_type.into());
        self
    }
}

impl Default for ModifyPartnerAutoSignAuthUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ModifyPartnerAutoSignAuthUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.authorized_organization_id),
                rt::Member::OptionalText(&self.authorized_organization_name),
                rt::Member::OptionalBoolean(&self.platform_app_authorization),
                rt::Member::OptionalBoolean(&self.auth_to_me),
                rt::Member::Value(&self.seal_types),
                rt::Member::OptionalText(&self.limit_auth_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalText(&mut self.authorized_organization_id),
                rt::Slot::OptionalText(&mut self.authorized_organization_name),
                rt::Slot::OptionalBoolean(&mut self.platform_app_authorization),
                rt::Slot::OptionalBoolean(&mut self.auth_to_me),
                rt::Value::slot(&mut self.seal_types),
                rt::Slot::OptionalText(&mut self.limit_auth_type),
            ],
        );
    }
}

impl rt::Blank for ModifyPartnerAutoSignAuthUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        authorized_organization_id: None,
        authorized_organization_name: None,
        platform_app_authorization: None,
        auth_to_me: None,
        seal_types: None,
        limit_auth_type: None,
    };
}

rt::record_traits!(ModifyPartnerAutoSignAuthUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ModifyPartnerAutoSignAuthUrlRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("AuthorizedOrganizationId", rt::Kind::Text),
        rt::Field::optional("AuthorizedOrganizationName", rt::Kind::Text),
        rt::Field::optional("PlatformAppAuthorization", rt::Kind::Boolean),
        rt::Field::optional("AuthToMe", rt::Kind::Boolean),
        rt::Field::optional("SealTypes", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("LimitAuthType", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for ModifyPartnerAutoSignAuthUrlRequest {
    type Response = ModifyPartnerAutoSignAuthUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ModifyPartnerAutoSignAuthUrl` answers.
#[non_exhaustive]
pub struct ModifyPartnerAutoSignAuthUrlResponse {
    /// `Url`.
    pub url: String,
    /// `MiniAppPath`.
    pub mini_app_path: Option<String>,
    /// `ExpireTime`.
    pub expire_time: Option<i64>,
}

impl Default for ModifyPartnerAutoSignAuthUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ModifyPartnerAutoSignAuthUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.url),
                rt::Member::OptionalText(&self.mini_app_path),
                rt::Member::OptionalInteger(&self.expire_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.url),
                rt::Slot::OptionalText(&mut self.mini_app_path),
                rt::Slot::OptionalInteger(&mut self.expire_time),
            ],
        );
    }
}

impl rt::Blank for ModifyPartnerAutoSignAuthUrlResponse {
    const BLANK: Self = Self {
        url: String::new(),
        mini_app_path: None,
        expire_time: None,
    };
}

rt::record_traits!(ModifyPartnerAutoSignAuthUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ModifyPartnerAutoSignAuthUrlResponse",
    fields: &[
        rt::Field::required("Url", rt::Kind::Text).sensitive(),
        rt::Field::optional("MiniAppPath", rt::Kind::Text).sensitive(),
        rt::Field::optional("ExpireTime", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ModifyPartnerAutoSignAuthUrl",
    summary: "",
    effect: rt::Effect::Write,
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
        "ResourceNotFound.Application",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ModifyPartnerAutoSignAuthUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ModifyPartnerAutoSignAuthUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ModifyPartnerAutoSignAuthUrl`.
    ///
    /// See [`ModifyPartnerAutoSignAuthUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn modify_partner_auto_sign_auth_url(
        &self,
        request: &ModifyPartnerAutoSignAuthUrlRequest,
    ) -> rt::Call<'_, ModifyPartnerAutoSignAuthUrlResponse> {
        self.0.send(request)
    }
}
