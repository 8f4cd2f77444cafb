// Generated from schema/ess/2020-11-11/actions/CreateUserNameChangeUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes a link with which private persons change their verified name.
///
/// The link is for nobody in particular: whoever opens it changes the own name in the mini-program, and is verified first if that has not happened yet.
/// It needs a paid package for identity checks (FailedOperation.BalanceNotEnough).
/// It is valid for 7 days; append nothing to it.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.BalanceNotEnough`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_BALANCE_NOT_ENOUGH),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct CreateUserNameChangeUrlRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The form of the link to change the name.
    /// State it: the vendor's text names both APP and HTTP as the default.
    ///
    /// Limits: one of `HTTP`, `HTTP_SHORT_URL`, `APP`.
    pub endpoint: Option<enums::LinkEndpoint>,
    /// Data of your own, in base64, which come back in the callback about the changed name and tell you whom it is about.
    ///
    /// Limits: base64 (warns); at most 1000 characters.
    pub user_data: Option<String>,
}

impl CreateUserNameChangeUrlRequest {
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
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<enums::LinkEndpoint>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
}

impl Default for CreateUserNameChangeUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateUserNameChangeUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.endpoint),
                rt::Member::OptionalText(&self.user_data),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.endpoint),
                rt::Slot::OptionalText(&mut self.user_data),
            ],
        );
    }
}

impl rt::Blank for CreateUserNameChangeUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        endpoint: None,
        user_data: None,
    };
}

rt::record_traits!(CreateUserNameChangeUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateUserNameChangeUrlRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "Endpoint",
            rt::Kind::Enum(&enums::link_endpoint::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("HTTP"),
                            rt::Literal::Text("HTTP_SHORT_URL"),
                            rt::Literal::Text("APP"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "UserData",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Deny(rt::Test::MaxLength(1000, rt::LengthUnit::Chars)),
            ],
        ),
    ],
    rules: &[],
};

impl rt::Request for CreateUserNameChangeUrlRequest {
    type Response = CreateUserNameChangeUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateUserNameChangeUrl` answers.
#[non_exhaustive]
pub struct CreateUserNameChangeUrlResponse {
    /// The link with which the name is changed: an address, or a mini-program path for APP.
    /// Valid for 7 days.
    pub user_verify_url: String,
    /// When the link to change the name ends.
    ///
    /// Limits: seconds since 1970.
    pub expire_time: i64,
    /// The original id (`gh_…`) of the mini-program that an app opens half-screen for the change of name.
    /// Only for APP.
    pub mini_app_id: String,
}

impl Default for CreateUserNameChangeUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateUserNameChangeUrlResponse {
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

impl rt::Blank for CreateUserNameChangeUrlResponse {
    const BLANK: Self = Self {
        user_verify_url: String::new(),
        expire_time: 0,
        mini_app_id: String::new(),
    };
}

rt::record_traits!(CreateUserNameChangeUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateUserNameChangeUrlResponse",
    fields: &[
        rt::Field::Marked("UserVerifyUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Limited(
            "ExpireTime",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Required("MiniAppId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateUserNameChangeUrl",
    summary: "Makes a link with which private persons change their verified name.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.BalanceNotEnough \
        InvalidParameter \
        MissingParameter \
        OperationDenied",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateUserNameChangeUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateUserNameChangeUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Makes a link with which private persons change their verified name.
    ///
    /// See [`CreateUserNameChangeUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_user_name_change_url(
        &self,
        request: &CreateUserNameChangeUrlRequest,
    ) -> rt::Call<'_, CreateUserNameChangeUrlResponse> {
        self.0.send(request)
    }
}
