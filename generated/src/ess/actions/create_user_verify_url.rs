// Generated from schema/ess/2020-11-11/actions/CreateUserVerifyUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes a link with which a private person is verified.
///
/// Ask DescribeUserVerifyStatus first: somebody who is verified need not do it again, and the link then only shows success.
/// It needs a paid package for identity checks (FailedOperation.BalanceNotEnough).
/// A callback tells the outcome.
/// The link is valid for 7 days; append nothing to it.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/users/CreateUserVerifyUrl) (in Chinese)
///
/// # Rules
///
/// - JumpUrl works on H5 pages only: set Endpoint to H5 or H5_SHORT_URL, or leave it out. (warns)
/// - AutoJumpBack has an effect with Endpoint APP only. (advice)
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
pub struct CreateUserVerifyUrlRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The real name of the person to be verified, filled in beforehand.
    ///
    /// Limits: text without `&` (warns).
    pub name: Option<String>,
    /// The document number of the person to be verified, with X as a capital.
    ///
    /// Limits: the number of an identity document of the kind `IdCardType` (warns).
    pub id_card_number: Option<String>,
    /// The kind of document with which the person is verified.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub id_card_type: Option<enums::IdCardType>,
    /// The mobile number of the person to be verified; it may have `+86` in front.
    ///
    /// Limits: a mobile number of 11 digits, with or without `+86` in front (warns).
    pub mobile: Option<String>,
    /// Where the H5 page goes once the person is verified.
    /// The console's documentation on H5 pages tells which addresses are possible.
    ///
    /// Limits: an absolute URL (warns); at most 1000 characters.
    pub jump_url: Option<String>,
    /// Where the person is verified, in the mini-program or on an H5 page, and the form of the link.
    /// State it: another part of the vendor's text gives HTTP as the default.
    ///
    /// Default: `"APP"`. Limits: one of `HTTP`, `HTTP_SHORT_URL`, `APP`, `H5`, `H5_SHORT_URL`.
    pub endpoint: Option<enums::LinkEndpoint>,
    /// True takes the person back to the mini-program of the caller by itself after the verification; false does not.
    /// The caller watches for the return and goes on from there.
    /// To an app WeChat does not allow it: there the person taps a button.
    ///
    /// Default: `false`.
    pub auto_jump_back: Option<bool>,
    /// Data of your own, in base64, which come back in the callback about the verification and tell you whom it is about.
    ///
    /// Limits: base64 (warns); at most 1000 characters.
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
    pub fn id_card_type(mut self, id_card_type: impl Into<enums::IdCardType>) -> Self {
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
    pub fn endpoint(mut self, endpoint: impl Into<enums::LinkEndpoint>) -> Self {
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
                rt::Member::Value(&self.id_card_type),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::OptionalText(&self.jump_url),
                rt::Member::Value(&self.endpoint),
                rt::Member::OptionalBoolean(&self.auto_jump_back),
                rt::Member::OptionalText(&self.user_data),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalText(&mut self.id_card_number),
                rt::Slot::Value(&mut self.id_card_type),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::OptionalText(&mut self.jump_url),
                rt::Slot::Value(&mut self.endpoint),
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
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "Name",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^&]*$").hint("text without `&`"),
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "IdCardNumber",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::IdCard("IdCardType"))],
        ),
        rt::Field::Limited(
            "IdCardType",
            rt::Kind::Enum(&enums::id_card_type::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("ID_CARD"),
                            rt::Literal::Text("HONGKONG_AND_MACAO"),
                            rt::Literal::Text("HONGKONG_MACAO_AND_TAIWAN"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "Mobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^(\\+?86[- ]?)?1[0-9]{10}$")
                            .hint(
                                "a mobile number of 11 digits, with or without `+86` in front",
                            ),
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "JumpUrl",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Url)),
                rt::Check::Deny(rt::Test::MaxLength(1000, rt::LengthUnit::Chars)),
            ],
        ),
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
                            rt::Literal::Text("H5"),
                            rt::Literal::Text("H5_SHORT_URL"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Optional("AutoJumpBack", rt::Kind::Boolean),
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
    rules: &[
        rt::Rule {
            id: "jump-needs-h5",
            message: "JumpUrl works on H5 pages only: set Endpoint to H5 or H5_SHORT_URL, or leave it out.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "Endpoint",
                    &[rt::Literal::Text("H5"), rt::Literal::Text("H5_SHORT_URL")],
                    None,
                ),
            ),
            demand: rt::Demand::Ignored(&["JumpUrl"], ""),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "jump-back-needs-app",
            message: "AutoJumpBack has an effect with Endpoint APP only.",
            each: "",
            when: rt::Condition::In(
                "Endpoint",
                &[
                    rt::Literal::Text("HTTP"),
                    rt::Literal::Text("HTTP_SHORT_URL"),
                    rt::Literal::Text("H5"),
                    rt::Literal::Text("H5_SHORT_URL"),
                ],
                None,
            ),
            demand: rt::Demand::Ignored(&["AutoJumpBack"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for CreateUserVerifyUrlRequest {
    type Response = CreateUserVerifyUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateUserVerifyUrl` answers.
#[non_exhaustive]
pub struct CreateUserVerifyUrlResponse {
    /// The link with which the person is verified: an address, or a mini-program path for APP.
    /// Valid for 7 days.
    pub user_verify_url: String,
    /// When the link to be verified ends.
    ///
    /// Limits: seconds since 1970.
    pub expire_time: i64,
    /// The original id (`gh_…`) of the mini-program that an app opens half-screen for the verification.
    /// Only for APP.
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
    name: "CreateUserVerifyUrl",
    summary: "Makes a link with which a private person is verified.",
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
        blank: rt::blank::<CreateUserVerifyUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateUserVerifyUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Makes a link with which a private person is verified.
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
