// Generated from schema/ess/2020-11-11/actions/CreateUserVerifyUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateUserVerifyUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateUserVerifyUrlRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `Name`.
    pub name: Option<String>,
    /// `IdCardNumber`.
    pub id_card_number: Option<String>,
    /// `IdCardType`.
    pub id_card_type: Option<String>,
    /// `Mobile`.
    pub mobile: Option<String>,
    /// `JumpUrl`.
    pub jump_url: Option<String>,
    /// `Endpoint`.
    pub endpoint: Option<String>,
    /// `AutoJumpBack`.
    pub auto_jump_back: Option<bool>,
    /// `UserData`.
    pub user_data: Option<String>,
}

impl CreateUserVerifyUrlRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `IdCardNumber`.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = Some(id_card_number.into());
        self
    }
    /// Sets `IdCardType`.
    pub fn id_card_type(mut self, id_card_type: impl Into<String>) -> Self {
        self.id_card_type = Some(id_card_type.into());
        self
    }
    /// Sets `Mobile`.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }
    /// Sets `JumpUrl`.
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
    /// Sets `AutoJumpBack`.
    #[inline]
    pub fn auto_jump_back(mut self, auto_jump_back: bool) -> Self {
        self.auto_jump_back = Some(auto_jump_back);
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
}

impl Default for CreateUserVerifyUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateUserVerifyUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalText(&self.id_card_number),
                rt::Member::OptionalText(&self.id_card_type),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::OptionalText(&self.jump_url),
                rt::Member::OptionalText(&self.endpoint),
                rt::Member::OptionalBoolean(&self.auto_jump_back),
                rt::Member::OptionalText(&self.user_data),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalText(&mut self.id_card_number),
                rt::Slot::OptionalText(&mut self.id_card_type),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::OptionalText(&mut self.jump_url),
                rt::Slot::OptionalText(&mut self.endpoint),
                rt::Slot::OptionalBoolean(&mut self.auto_jump_back),
                rt::Slot::OptionalText(&mut self.user_data),
            ],
        );
    }
}

impl rt::Blank for CreateUserVerifyUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        name: None,
        id_card_number: None,
        id_card_type: None,
        mobile: None,
        jump_url: None,
        endpoint: None,
        auto_jump_back: None,
        user_data: None,
    };
}

rt::record_traits!(CreateUserVerifyUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateUserVerifyUrlRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("Name", rt::Kind::Text).sensitive(),
        rt::Field::optional("IdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("IdCardType", rt::Kind::Text),
        rt::Field::optional("Mobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("JumpUrl", rt::Kind::Text),
        rt::Field::optional("Endpoint", rt::Kind::Text),
        rt::Field::optional("AutoJumpBack", rt::Kind::Boolean),
        rt::Field::optional("UserData", rt::Kind::Text).sensitive(),
    ],
    rules: &[],
};

impl rt::Request for CreateUserVerifyUrlRequest {
    type Response = CreateUserVerifyUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateUserVerifyUrl` answers.
#[non_exhaustive]
pub struct CreateUserVerifyUrlResponse {
    /// `UserVerifyUrl`.
    pub user_verify_url: String,
    /// `ExpireTime`.
    pub expire_time: i64,
    /// `MiniAppId`.
    pub mini_app_id: String,
}

impl Default for CreateUserVerifyUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateUserVerifyUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.user_verify_url),
                rt::Member::Integer(&self.expire_time),
                rt::Member::Text(&self.mini_app_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.user_verify_url),
                rt::Slot::Integer(&mut self.expire_time),
                rt::Slot::Text(&mut self.mini_app_id),
            ],
        );
    }
}

impl rt::Blank for CreateUserVerifyUrlResponse {
    const BLANK: Self = Self {
        user_verify_url: String::new(),
        expire_time: 0,
        mini_app_id: String::new(),
    };
}

rt::record_traits!(CreateUserVerifyUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateUserVerifyUrlResponse",
    fields: &[
        rt::Field::required("UserVerifyUrl", rt::Kind::Text).sensitive(),
        rt::Field::required("ExpireTime", rt::Kind::Integer),
        rt::Field::required("MiniAppId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateUserVerifyUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "FailedOperation.BalanceNotEnough",
        "InvalidParameter",
        "MissingParameter",
        "OperationDenied",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateUserVerifyUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateUserVerifyUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `CreateUserVerifyUrl`.
    ///
    /// See [`CreateUserVerifyUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_user_verify_url(
        &self,
        request: &CreateUserVerifyUrlRequest,
    ) -> rt::Call<'_, CreateUserVerifyUrlResponse> {
        self.0.send(request)
    }
}
