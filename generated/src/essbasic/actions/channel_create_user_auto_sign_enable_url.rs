// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateUserAutoSignEnableUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Makes a link by which a private person switches automatic signing on.
///
/// Only for special uses such as electronic prescriptions; ask the vendor to open it for the application first.
/// The link lives until ExpiredTime, 7 days unless stated; ChannelCancelUserAutoSignEnableUrl revokes it before the person has used it, ChannelDescribeUserAutoSignStatus tells whether they have, and ChannelDisableUserAutoSign ends automatic signing.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - A text message needs a number: set NotifyAddress, or leave NotifyType out.
/// - NotifyAddress has an effect only with NotifyType SMS. (advice)
/// - EndPoint APP opens the mini-program only: leave UrlType out, or choose HTTP or HTTP_SHORT_URL. (warns)
/// - A link into the mini-program takes WEIXINAPP alone in AutoSignConfig.VerifyChannels: leave it out, or set UrlType to H5SIGN.
/// - A link to a web page (UrlType H5SIGN) takes INSIGHT and TELECOM in AutoSignConfig.VerifyChannels, not WEIXINAPP. (warns)
/// - AutoSignConfig.JumpUrl has an effect only on links to web pages: set UrlType to H5SIGN. (advice)
///
/// # Error codes
///
/// [`AuthFailure`](super::super::ErrorCode#associatedconstant.AUTH_FAILURE),
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.Encryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_ENCRYPTION),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.CardNumber`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_NUMBER),
/// [`InvalidParameter.CardType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_TYPE),
/// [`InvalidParameter.Name`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NAME),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.InvalidApproverAge`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_INVALID_APPROVER_AGE)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateUserAutoSignEnableUrlRequest {
    /// The application, the customer company and its employee in whose name the call is made.
    pub agent: Option<structs::Agent>,
    /// The use for which the person agrees to automatic signing.
    pub scene_key: enums::AutoSignScene,
    /// The employee who makes the call; that person needs the right to make it and to use the data it names.
    /// The documented requests leave it empty and name the employee in Agent.ProxyOperator.
    pub operator: Option<structs::UserInfo>,
    /// Who switches automatic signing on and how.
    pub auto_sign_config: Option<structs::AutoSignConfig>,
    /// Where the link leads: left out, into the mini-program; with H5SIGN, to a mobile web page.
    pub url_type: Option<enums::AutoSignLinkType>,
    /// Whether the person gets the link by text message.
    /// Left out, nobody is told.
    ///
    /// Limits: one of `SMS` (warns).
    pub notify_type: Option<enums::NotifyType>,
    /// The mobile number that the text message goes to.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub notify_address: Option<String>,
    /// When the link stops working.
    /// If it is not set, 7 days after it was made.
    ///
    /// 0 means 7 days after the link was made. Limits: seconds since 1970; not in the past, at most 30 days from now (warns).
    pub expired_time: Option<i64>,
    /// Data of your own, in base64, which come back unchanged in the callbacks about automatic signing, as when it is switched on or off.
    ///
    /// Limits: base64 (warns); at most 20480 characters.
    pub user_data: Option<String>,
    /// From where the link is opened, which decides the form of Url.
    /// APP is only for links into the mini-program.
    ///
    /// Limits: one of `HTTP`, `HTTP_SHORT_URL`, `APP`.
    pub end_point: Option<enums::LinkEndpoint>,
}

impl ChannelCreateUserAutoSignEnableUrlRequest {
    /// Makes one with what it needs.
    pub fn new(scene_key: impl Into<enums::AutoSignScene>) -> Self {
        Self {
            scene_key: scene_key.into(),
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
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `AutoSignConfig`.
    #[inline]
    pub fn auto_sign_config(
        mut self,
        auto_sign_config: structs::AutoSignConfig,
    ) -> Self {
        self.auto_sign_config = Some(auto_sign_config);
        self
    }
    /// Sets `UrlType`.
    pub fn url_type(mut self, url_type: impl Into<enums::AutoSignLinkType>) -> Self {
        self.url_type = Some(url_type.into());
        self
    }
    /// Sets `NotifyType`.
    pub fn notify_type(mut self, notify_type: impl Into<enums::NotifyType>) -> Self {
        self.notify_type = Some(notify_type.into());
        self
    }
    /// Sets `NotifyAddress`.
    pub fn notify_address(mut self, notify_address: impl Into<String>) -> Self {
        self.notify_address = Some(notify_address.into());
        self
    }
    /// Sets `ExpiredTime`.
    #[inline]
    pub fn expired_time(mut self, expired_time: i64) -> Self {
        self.expired_time = Some(expired_time);
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
    /// Sets `EndPoint`.
    pub fn end_point(mut self, end_point: impl Into<enums::LinkEndpoint>) -> Self {
        self.end_point = Some(end_point.into());
        self
    }
}

impl rt::Record for ChannelCreateUserAutoSignEnableUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.scene_key),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.auto_sign_config),
                rt::Member::Value(&self.url_type),
                rt::Member::Value(&self.notify_type),
                rt::Member::OptionalText(&self.notify_address),
                rt::Member::OptionalInteger(&self.expired_time),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::Value(&self.end_point),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.scene_key),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.auto_sign_config),
                rt::Slot::Value(&mut self.url_type),
                rt::Slot::Value(&mut self.notify_type),
                rt::Slot::OptionalText(&mut self.notify_address),
                rt::Slot::OptionalInteger(&mut self.expired_time),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::Value(&mut self.end_point),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateUserAutoSignEnableUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        scene_key: rt::Blank::BLANK,
        operator: None,
        auto_sign_config: None,
        url_type: None,
        notify_type: None,
        notify_address: None,
        expired_time: None,
        user_data: None,
        end_point: None,
    };
}

rt::record_traits!(ChannelCreateUserAutoSignEnableUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateUserAutoSignEnableUrlRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Required("SceneKey", rt::Kind::Enum(&enums::auto_sign_scene::TABLE)),
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional(
            "AutoSignConfig",
            rt::Kind::Record(&structs::auto_sign_config::SHAPE),
        ),
        rt::Field::Optional(
            "UrlType",
            rt::Kind::Enum(&enums::auto_sign_link_type::TABLE),
        ),
        rt::Field::Limited(
            "NotifyType",
            rt::Kind::Enum(&enums::notify_type::TABLE),
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Enum(&[rt::Literal::Text("SMS")]))],
        ),
        rt::Field::Limited(
            "NotifyAddress",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::MobileCn))],
        ),
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
            "UserData",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Deny(rt::Test::MaxLength(20480, rt::LengthUnit::Chars)),
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
    rules: &[
        rt::Rule {
            id: "notify-address",
            message: "A text message needs a number: set NotifyAddress, or leave NotifyType out.",
            each: "",
            when: rt::Condition::In("NotifyType", &[rt::Literal::Text("SMS")], None),
            demand: rt::Demand::Require(&["NotifyAddress"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "address-needs-notify-type",
            message: "NotifyAddress has an effect only with NotifyType SMS.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In("NotifyType", &[rt::Literal::Text("SMS")], None),
            ),
            demand: rt::Demand::Ignored(&["NotifyAddress"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "app-path-needs-mini-program",
            message: "EndPoint APP opens the mini-program only: leave UrlType out, or choose HTTP or HTTP_SHORT_URL.",
            each: "",
            when: rt::Condition::In("UrlType", &[rt::Literal::Text("H5SIGN")], None),
            demand: rt::Demand::Allow(
                "EndPoint",
                &[rt::Literal::Text("HTTP"), rt::Literal::Text("HTTP_SHORT_URL")],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "mini-program-verify-channels",
            message: "A link into the mini-program takes WEIXINAPP alone in AutoSignConfig.VerifyChannels: leave it out, or set UrlType to H5SIGN.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In("UrlType", &[rt::Literal::Text("H5SIGN")], None),
            ),
            demand: rt::Demand::Allow(
                "AutoSignConfig.VerifyChannels[*]",
                &[rt::Literal::Text("WEIXINAPP")],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "web-page-verify-channels",
            message: "A link to a web page (UrlType H5SIGN) takes INSIGHT and TELECOM in AutoSignConfig.VerifyChannels, not WEIXINAPP.",
            each: "",
            when: rt::Condition::In("UrlType", &[rt::Literal::Text("H5SIGN")], None),
            demand: rt::Demand::Allow(
                "AutoSignConfig.VerifyChannels[*]",
                &[rt::Literal::Text("INSIGHT"), rt::Literal::Text("TELECOM")],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "jump-url-needs-web-page",
            message: "AutoSignConfig.JumpUrl has an effect only on links to web pages: set UrlType to H5SIGN.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In("UrlType", &[rt::Literal::Text("H5SIGN")], None),
            ),
            demand: rt::Demand::Ignored(&["AutoSignConfig.JumpUrl"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for ChannelCreateUserAutoSignEnableUrlRequest {
    type Response = ChannelCreateUserAutoSignEnableUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateUserAutoSignEnableUrl` answers.
#[non_exhaustive]
pub struct ChannelCreateUserAutoSignEnableUrlResponse {
    /// The link by which automatic signing is switched on, long or short as EndPoint asks; valid for as long as ExpiredTime says.
    pub url: String,
    /// The mini-program's AppID, for opening it from an app or mini-program of yours.
    /// Empty for links to web pages.
    pub app_id: String,
    /// The mini-program's original id, for opening it from an app.
    /// Empty for links to web pages.
    pub app_original_id: String,
    /// The page of the mini-program to open.
    /// Empty for links to web pages.
    pub path: String,
    /// A picture with a QR code that opens the page in WeChat, in base64.
    /// Empty for links to web pages.
    pub qr_code: String,
    /// Where the link leads, as it was asked for: empty for the mini-program.
    pub url_type: enums::AutoSignLinkType,
}

impl Default for ChannelCreateUserAutoSignEnableUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateUserAutoSignEnableUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.url),
                rt::Member::Text(&self.app_id),
                rt::Member::Text(&self.app_original_id),
                rt::Member::Text(&self.path),
                rt::Member::Text(&self.qr_code),
                rt::Member::Value(&self.url_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.url),
                rt::Slot::Text(&mut self.app_id),
                rt::Slot::Text(&mut self.app_original_id),
                rt::Slot::Text(&mut self.path),
                rt::Slot::Text(&mut self.qr_code),
                rt::Slot::Value(&mut self.url_type),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateUserAutoSignEnableUrlResponse {
    const BLANK: Self = Self {
        url: String::new(),
        app_id: String::new(),
        app_original_id: String::new(),
        path: String::new(),
        qr_code: String::new(),
        url_type: rt::Blank::BLANK,
    };
}

rt::record_traits!(ChannelCreateUserAutoSignEnableUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateUserAutoSignEnableUrlResponse",
    fields: &[
        rt::Field::Marked("Url", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("AppId", rt::Kind::Text),
        rt::Field::Required("AppOriginalId", rt::Kind::Text),
        rt::Field::Marked("Path", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("QrCode", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required(
            "UrlType",
            rt::Kind::Enum(&enums::auto_sign_link_type::TABLE),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateUserAutoSignEnableUrl",
    summary: "Makes a link by which a private person switches automatic signing on.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "AuthFailure \
        FailedOperation \
        InternalError.Db \
        InternalError.Encryption \
        InvalidParameter \
        InvalidParameter.CardNumber \
        InvalidParameter.CardType \
        InvalidParameter.Name \
        InvalidParameter.ParamError \
        MissingParameter \
        OperationDenied \
        OperationDenied.InvalidApproverAge",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateUserAutoSignEnableUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateUserAutoSignEnableUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Makes a link by which a private person switches automatic signing on.
    ///
    /// See [`ChannelCreateUserAutoSignEnableUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_user_auto_sign_enable_url(
        &self,
        request: &ChannelCreateUserAutoSignEnableUrlRequest,
    ) -> rt::Call<'_, ChannelCreateUserAutoSignEnableUrlResponse> {
        self.0.send(request)
    }
}
