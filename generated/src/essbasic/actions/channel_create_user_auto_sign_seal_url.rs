// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateUserAutoSignSealUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Makes a link by which a private person changes the signature that is used for automatic signing.
///
/// The person must have switched automatic signing on, and the company must have it opened.
/// The link works in the mini-program only and lives for 7 days unless ExpiredTime says otherwise.
/// It costs no quota.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.Decryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DECRYPTION),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.Encryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_ENCRYPTION),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateUserAutoSignSealUrlRequest {
    /// The application, the customer company and its employee in whose name the call is made.
    pub agent: Option<structs::Agent>,
    /// The use for which the person agrees to automatic signing.
    pub scene_key: enums::AutoSignScene,
    /// The person whose signature is changed, who must have switched automatic signing on.
    pub user_info: structs::UserThreeFactor,
    /// The employee who makes the call; that person needs the right to make it and to use the data it names.
    /// The documented requests leave it empty and name the employee in Agent.ProxyOperator.
    pub operator: Option<structs::UserInfo>,
    /// When the link stops working.
    /// If it is not set, 7 days after it was made.
    ///
    /// 0 means 7 days after the link was made. Limits: seconds since 1970; not in the past, at most 30 days from now (warns).
    pub expired_time: Option<i64>,
    /// From where the link is opened, which decides the form of Url.
    ///
    /// Limits: one of `HTTP`, `HTTP_SHORT_URL`, `APP`.
    pub end_point: Option<enums::LinkEndpoint>,
}

impl ChannelCreateUserAutoSignSealUrlRequest {
    /// Makes one with what it needs.
    pub fn new(
        scene_key: impl Into<enums::AutoSignScene>,
        user_info: structs::UserThreeFactor,
    ) -> Self {
        Self {
            scene_key: scene_key.into(),
            user_info,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `SceneKey`.
    pub fn scene_key(mut self, scene_key: impl Into<enums::AutoSignScene>) -> Self {
        self.scene_key = scene_key.into();
        self
    }
    /// Sets `UserInfo`.
    #[inline]
    pub fn user_info(mut self, user_info: structs::UserThreeFactor) -> Self {
        self.user_info = user_info;
        self
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `ExpiredTime`.
    #[inline]
    pub fn expired_time(mut self, expired_time: i64) -> Self {
        self.expired_time = Some(expired_time);
        self
    }
    /// Sets `EndPoint`.
    pub fn end_point(mut self, end_point: impl Into<enums::LinkEndpoint>) -> Self {
        self.end_point = Some(end_point.into());
        self
    }
}

impl rt::Record for ChannelCreateUserAutoSignSealUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.scene_key),
                rt::Member::Value(&self.user_info),
                rt::Member::Value(&self.operator),
                rt::Member::OptionalInteger(&self.expired_time),
                rt::Member::Value(&self.end_point),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.scene_key),
                rt::Slot::Value(&mut self.user_info),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalInteger(&mut self.expired_time),
                rt::Slot::Value(&mut self.end_point),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateUserAutoSignSealUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        scene_key: rt::Blank::BLANK,
        user_info: rt::Blank::BLANK,
        operator: None,
        expired_time: None,
        end_point: None,
    };
}

rt::record_traits!(ChannelCreateUserAutoSignSealUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateUserAutoSignSealUrlRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Required("SceneKey", rt::Kind::Enum(&enums::auto_sign_scene::TABLE)),
        rt::Field::Required(
            "UserInfo",
            rt::Kind::Record(&structs::user_three_factor::SHAPE),
        ),
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "ExpiredTime",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds)),
                rt::Check::Warn(rt::Test::Time(Some(0), Some(2592000))),
            ],
        ),
        rt::Field::Limited(
            "EndPoint",
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
    ],
    rules: &[],
};

impl rt::Request for ChannelCreateUserAutoSignSealUrlRequest {
    type Response = ChannelCreateUserAutoSignSealUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateUserAutoSignSealUrl` answers.
#[non_exhaustive]
pub struct ChannelCreateUserAutoSignSealUrlResponse {
    /// The mini-program's AppID, for opening it from an app or mini-program of yours.
    pub app_id: Option<String>,
    /// The mini-program's original id, for opening it from an app.
    pub app_original_id: Option<String>,
    /// The link to the page where the signature is set, long or short as EndPoint asks; valid for as long as ExpiredTime says.
    pub url: String,
    /// The page of the mini-program to open.
    pub path: Option<String>,
    /// A picture with a QR code that opens the page in WeChat, in base64.
    pub qr_code: Option<String>,
}

impl Default for ChannelCreateUserAutoSignSealUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateUserAutoSignSealUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.app_id),
                rt::Member::OptionalText(&self.app_original_id),
                rt::Member::Text(&self.url),
                rt::Member::OptionalText(&self.path),
                rt::Member::OptionalText(&self.qr_code),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.app_id),
                rt::Slot::OptionalText(&mut self.app_original_id),
                rt::Slot::Text(&mut self.url),
                rt::Slot::OptionalText(&mut self.path),
                rt::Slot::OptionalText(&mut self.qr_code),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateUserAutoSignSealUrlResponse {
    const BLANK: Self = Self {
        app_id: None,
        app_original_id: None,
        url: String::new(),
        path: None,
        qr_code: None,
    };
}

rt::record_traits!(ChannelCreateUserAutoSignSealUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateUserAutoSignSealUrlResponse",
    fields: &[
        rt::Field::Optional("AppId", rt::Kind::Text),
        rt::Field::Optional("AppOriginalId", rt::Kind::Text),
        rt::Field::Marked("Url", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("Path", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Marked("QrCode", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateUserAutoSignSealUrl",
    summary: "Makes a link by which a private person changes the signature that is used for automatic signing.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.Db \
        InternalError.Decryption \
        InternalError.DependsApi \
        InternalError.Encryption \
        InvalidParameter \
        MissingParameter \
        OperationDenied",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateUserAutoSignSealUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateUserAutoSignSealUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Makes a link by which a private person changes the signature that is used for automatic signing.
    ///
    /// See [`ChannelCreateUserAutoSignSealUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_user_auto_sign_seal_url(
        &self,
        request: &ChannelCreateUserAutoSignSealUrlRequest,
    ) -> rt::Call<'_, ChannelCreateUserAutoSignSealUrlResponse> {
        self.0.send(request)
    }
}
