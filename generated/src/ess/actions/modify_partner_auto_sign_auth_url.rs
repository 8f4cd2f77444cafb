// Generated from schema/ess/2020-11-11/actions/ModifyPartnerAutoSignAuthUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `ModifyPartnerAutoSignAuthUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ModifyPartnerAutoSignAuthUrlRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `AuthorizedOrganizationId`.
    pub authorized_organization_id: Option<String>,
    /// `AuthorizedOrganizationName`.
    pub authorized_organization_name: Option<String>,
    /// `AuthToMe`.
    pub auth_to_me: Option<bool>,
    /// `SealTypes`.
    pub seal_types: Option<Vec<String>>,
    /// `LimitAuthType`.
    pub limit_auth_type: Option<i64>,
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
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
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
    #[inline]
    pub fn limit_auth_type(mut self, limit_auth_type: i64) -> Self {
        self.limit_auth_type = Some(limit_auth_type);
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
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.authorized_organization_id),
                rt::Member::OptionalText(&self.authorized_organization_name),
                rt::Member::OptionalBoolean(&self.auth_to_me),
                rt::Member::Value(&self.seal_types),
                rt::Member::OptionalInteger(&self.limit_auth_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.operator),
                rt::Slot::OptionalText(&mut self.authorized_organization_id),
                rt::Slot::OptionalText(&mut self.authorized_organization_name),
                rt::Slot::OptionalBoolean(&mut self.auth_to_me),
                rt::Value::slot(&mut self.seal_types),
                rt::Slot::OptionalInteger(&mut self.limit_auth_type),
            ],
        );
    }
}

impl rt::Blank for ModifyPartnerAutoSignAuthUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        operator: None,
        authorized_organization_id: None,
        authorized_organization_name: None,
        auth_to_me: None,
        seal_types: None,
        limit_auth_type: None,
    };
}

rt::record_traits!(ModifyPartnerAutoSignAuthUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ModifyPartnerAutoSignAuthUrlRequest",
    fields: &[
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("AuthorizedOrganizationId", rt::Kind::Text),
        rt::Field::optional("AuthorizedOrganizationName", rt::Kind::Text),
        rt::Field::optional("AuthToMe", rt::Kind::Boolean),
        rt::Field::optional("SealTypes", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("LimitAuthType", rt::Kind::Integer),
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
    pub url: Option<String>,
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
                rt::Member::OptionalText(&self.url),
                rt::Member::OptionalText(&self.mini_app_path),
                rt::Member::OptionalInteger(&self.expire_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.url),
                rt::Slot::OptionalText(&mut self.mini_app_path),
                rt::Slot::OptionalInteger(&mut self.expire_time),
            ],
        );
    }
}

impl rt::Blank for ModifyPartnerAutoSignAuthUrlResponse {
    const BLANK: Self = Self {
        url: None,
        mini_app_path: None,
        expire_time: None,
    };
}

rt::record_traits!(ModifyPartnerAutoSignAuthUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ModifyPartnerAutoSignAuthUrlResponse",
    fields: &[
        rt::Field::optional("Url", rt::Kind::Text).sensitive(),
        rt::Field::optional("MiniAppPath", rt::Kind::Text).sensitive(),
        rt::Field::optional("ExpireTime", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "ModifyPartnerAutoSignAuthUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InvalidParameter",
        "MissingParameter",
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

impl crate::ess::Client {
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
