// Generated from schema/ess/2020-11-11/actions/CreateUserMobileChangeUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateUserMobileChangeUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateUserMobileChangeUrlRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `UserId`.
    pub user_id: Option<String>,
    /// `UserAccountType`.
    pub user_account_type: Option<i64>,
    /// `Name`.
    pub name: Option<String>,
    /// `IdCardType`.
    pub id_card_type: Option<String>,
    /// `IdCardNumber`.
    pub id_card_number: Option<String>,
    /// `Endpoint`.
    pub endpoint: Option<String>,
    /// `UserData`.
    pub user_data: Option<String>,
}

impl CreateUserMobileChangeUrlRequest {
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
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
    /// Sets `UserAccountType`.
    #[inline]
    pub fn user_account_type(mut self, user_account_type: i64) -> Self {
        self.user_account_type = Some(user_account_type);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `IdCardType`.
    pub fn id_card_type(mut self, id_card_type: impl Into<String>) -> Self {
        self.id_card_type = Some(id_card_type.into());
        self
    }
    /// Sets `IdCardNumber`.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = Some(id_card_number.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
}

impl Default for CreateUserMobileChangeUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateUserMobileChangeUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.user_id),
                rt::Member::OptionalInteger(&self.user_account_type),
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalText(&self.id_card_type),
                rt::Member::OptionalText(&self.id_card_number),
                rt::Member::OptionalText(&self.endpoint),
                rt::Member::OptionalText(&self.user_data),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalText(&mut self.user_id),
                rt::Slot::OptionalInteger(&mut self.user_account_type),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalText(&mut self.id_card_type),
                rt::Slot::OptionalText(&mut self.id_card_number),
                rt::Slot::OptionalText(&mut self.endpoint),
                rt::Slot::OptionalText(&mut self.user_data),
            ],
        );
    }
}

impl rt::Blank for CreateUserMobileChangeUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        agent: None,
        user_id: None,
        user_account_type: None,
        name: None,
        id_card_type: None,
        id_card_number: None,
        endpoint: None,
        user_data: None,
    };
}

rt::record_traits!(CreateUserMobileChangeUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateUserMobileChangeUrlRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("UserId", rt::Kind::Text),
        rt::Field::optional("UserAccountType", rt::Kind::Integer),
        rt::Field::optional("Name", rt::Kind::Text).sensitive(),
        rt::Field::optional("IdCardType", rt::Kind::Text),
        rt::Field::optional("IdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("Endpoint", rt::Kind::Text),
        rt::Field::optional("UserData", rt::Kind::Text).sensitive(),
    ],
    rules: &[],
};

impl rt::Request for CreateUserMobileChangeUrlRequest {
    type Response = CreateUserMobileChangeUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateUserMobileChangeUrl` answers.
#[non_exhaustive]
pub struct CreateUserMobileChangeUrlResponse {
    /// `Url`.
    pub url: Option<String>,
    /// `ExpireTime`.
    pub expire_time: Option<i64>,
}

impl Default for CreateUserMobileChangeUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateUserMobileChangeUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.url),
                rt::Member::OptionalInteger(&self.expire_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.url),
                rt::Slot::OptionalInteger(&mut self.expire_time),
            ],
        );
    }
}

impl rt::Blank for CreateUserMobileChangeUrlResponse {
    const BLANK: Self = Self {
        url: None,
        expire_time: None,
    };
}

rt::record_traits!(CreateUserMobileChangeUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateUserMobileChangeUrlResponse",
    fields: &[
        rt::Field::optional("Url", rt::Kind::Text).sensitive(),
        rt::Field::optional("ExpireTime", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateUserMobileChangeUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InvalidParameterValue",
        "MissingParameter",
        "ResourceNotFound",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateUserMobileChangeUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateUserMobileChangeUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `CreateUserMobileChangeUrl`.
    ///
    /// See [`CreateUserMobileChangeUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_user_mobile_change_url(
        &self,
        request: &CreateUserMobileChangeUrlRequest,
    ) -> rt::Call<'_, CreateUserMobileChangeUrlResponse> {
        self.0.send(request)
    }
}
