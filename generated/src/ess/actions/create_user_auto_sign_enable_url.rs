// Generated from schema/ess/2020-11-11/actions/CreateUserAutoSignEnableUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes a link with which a private person switches automatic signing on.
///
/// The vendor opens this on request only, for special uses such as prescriptions.
/// Ask DescribeUserAutoSignStatus whether the person has done so; CancelUserAutoSignEnableUrl makes the link useless, and DisableUserAutoSign switches automatic signing off.
/// A callback tells the outcome.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/users/CreateUserAutoSignEnableUrl) (in Chinese)
///
/// # Rules
///
/// - A text message needs a number to go to: set NotifyAddress, or leave NotifyType out.
/// - NotifyAddress is used only for text messages: set NotifyType to SMS, or leave it out. (advice)
/// - EndPoint APP is for links into the mini-program: with UrlType H5SIGN take HTTP or HTTP_SHORT_URL. (warns)
/// - In the mini-program the face is checked in WeChat: leave AutoSignConfig.VerifyChannels at WEIXINAPP, or set UrlType to H5SIGN.
/// - On an H5 page AutoSignConfig.VerifyChannels takes INSIGHT and TELECOM. (warns)
/// - AutoSignConfig.JumpUrl works on H5 pages only: set UrlType to H5SIGN, or leave it out. (advice)
///
/// # Error codes
///
/// [`AuthFailure`](super::super::ErrorCode#associatedconstant.AUTH_FAILURE),
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.CallOpenCloudApiError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_CALL_OPEN_CLOUD_API_ERROR),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.CardNumber`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_NUMBER),
/// [`InvalidParameter.CardType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_TYPE),
/// [`InvalidParameter.Name`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NAME),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue.Mask`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE_MASK),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.InvalidApproverAge`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_INVALID_APPROVER_AGE)
#[must_use]
#[non_exhaustive]
pub struct CreateUserAutoSignEnableUrlRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// What the person agrees to sign automatically.
    /// The same value goes into AutoSignScene of the contracts.
    pub scene_key: enums::AutoSignScene,
    /// Who the link is for and how this person agrees.
    pub auto_sign_config: structs::AutoSignConfig,
    /// Where the person agrees: left out, in the mini-program; with H5SIGN, on an H5 page.
    pub url_type: Option<enums::AutoSignLinkType>,
    /// Set it to send the link to NotifyAddress.
    /// Otherwise nobody is told, and you pass the link on.
    ///
    /// Limits: one of `SMS` (warns).
    pub notify_type: Option<enums::NotifyType>,
    /// The mobile number that the text message with the link goes to.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub notify_address: Option<String>,
    /// When the link to switch automatic signing on ends; 7 days from now unless it is set, at most 30 days.
    ///
    /// 0 means 7 days from now. Limits: seconds since 1970; not in the past, at most 30 days from now (warns).
    pub expired_time: Option<i64>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// Data of your own, in base64, which come back unchanged in the callbacks about switching automatic signing on and off.
    ///
    /// Limits: base64 (warns); at most 20480 characters.
    pub user_data: Option<String>,
    /// Whether Url is long or short, or a path of the mini-program.
    ///
    /// Limits: one of `HTTP`, `HTTP_SHORT_URL`, `APP`.
    pub end_point: Option<enums::LinkEndpoint>,
}

impl CreateUserAutoSignEnableUrlRequest {
    /// Makes one with what it needs.
    pub fn new(
        scene_key: impl Into<enums::AutoSignScene>,
        auto_sign_config: structs::AutoSignConfig,
    ) -> Self {
        Self {
            scene_key: scene_key.into(),
            auto_sign_config,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `SceneKey`.
    pub fn scene_key(mut self, scene_key: impl Into<enums::AutoSignScene>) -> Self {
        self.scene_key = scene_key.into();
        self
    }
    /// Sets `AutoSignConfig`.
    #[inline]
    pub fn auto_sign_config(
        mut self,
        auto_sign_config: structs::AutoSignConfig,
    ) -> Self {
        self.auto_sign_config = auto_sign_config;
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
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
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

impl rt::Record for CreateUserAutoSignEnableUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.scene_key),
                rt::Member::Value(&self.auto_sign_config),
                rt::Member::Value(&self.url_type),
                rt::Member::Value(&self.notify_type),
                rt::Member::OptionalText(&self.notify_address),
                rt::Member::OptionalInteger(&self.expired_time),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::Value(&self.end_point),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.scene_key),
                rt::Slot::Value(&mut self.auto_sign_config),
                rt::Slot::Value(&mut self.url_type),
                rt::Slot::Value(&mut self.notify_type),
                rt::Slot::OptionalText(&mut self.notify_address),
                rt::Slot::OptionalInteger(&mut self.expired_time),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::Value(&mut self.end_point),
            ],
        );
    }
}

impl rt::Blank for CreateUserAutoSignEnableUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        scene_key: rt::Blank::BLANK,
        auto_sign_config: rt::Blank::BLANK,
        url_type: None,
        notify_type: None,
        notify_address: None,
        expired_time: None,
        agent: None,
        user_data: None,
        end_point: None,
    };
}

rt::record_traits!(CreateUserAutoSignEnableUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateUserAutoSignEnableUrlRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("SceneKey", rt::Kind::Enum(&enums::auto_sign_scene::TABLE)),
        rt::Field::Required(
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
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
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
            message: "A text message needs a number to go to: set NotifyAddress, or leave NotifyType out.",
            each: "",
            when: rt::Condition::In("NotifyType", &[rt::Literal::Text("SMS")], None),
            demand: rt::Demand::Require(&["NotifyAddress"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "address-needs-notify-type",
            message: "NotifyAddress is used only for text messages: set NotifyType to SMS, or leave it out.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In("NotifyType", &[rt::Literal::Text("SMS")], None),
            ),
            demand: rt::Demand::Ignored(&["NotifyAddress"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "no-app-path-for-h5",
            message: "EndPoint APP is for links into the mini-program: with UrlType H5SIGN take HTTP or HTTP_SHORT_URL.",
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
            id: "channel-of-mini-program",
            message: "In the mini-program the face is checked in WeChat: leave AutoSignConfig.VerifyChannels at WEIXINAPP, or set UrlType to H5SIGN.",
            each: "",
            when: rt::Condition::Absent("UrlType"),
            demand: rt::Demand::Allow(
                "AutoSignConfig.VerifyChannels[*]",
                &[rt::Literal::Text("WEIXINAPP")],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "channel-of-h5",
            message: "On an H5 page AutoSignConfig.VerifyChannels takes INSIGHT and TELECOM.",
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
            id: "jump-needs-h5",
            message: "AutoSignConfig.JumpUrl works on H5 pages only: set UrlType to H5SIGN, or leave it out.",
            each: "",
            when: rt::Condition::Absent("UrlType"),
            demand: rt::Demand::Ignored(&["AutoSignConfig.JumpUrl"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for CreateUserAutoSignEnableUrlRequest {
    type Response = CreateUserAutoSignEnableUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateUserAutoSignEnableUrl` answers.
#[non_exhaustive]
pub struct CreateUserAutoSignEnableUrlResponse {
    /// The link with which the person switches automatic signing on, valid until ExpiredTime.
    pub url: String,
    /// The AppID of the service's mini-program, with which an app or another mini-program jumps to Path.
    /// Empty for an H5 link.
    pub app_id: String,
    /// The original id of the service's mini-program (`gh_…`), with which an app jumps to Path.
    /// Empty for an H5 link.
    pub app_original_id: String,
    /// The page of the mini-program where automatic signing is switched on, for a jump from an app or another mini-program.
    /// Empty for an H5 link.
    pub path: String,
    /// A picture in base64 with a QR code, which leads to switching automatic signing on when scanned with WeChat.
    /// Empty for an H5 link.
    ///
    /// Limits: base64 (warns).
    pub qr_code: String,
    /// Where the link leads; empty for the mini-program.
    pub url_type: enums::AutoSignLinkType,
}

impl Default for CreateUserAutoSignEnableUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateUserAutoSignEnableUrlResponse {
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

impl rt::Blank for CreateUserAutoSignEnableUrlResponse {
    const BLANK: Self = Self {
        url: String::new(),
        app_id: String::new(),
        app_original_id: String::new(),
        path: String::new(),
        qr_code: String::new(),
        url_type: rt::Blank::BLANK,
    };
}

rt::record_traits!(CreateUserAutoSignEnableUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateUserAutoSignEnableUrlResponse",
    fields: &[
        rt::Field::Marked("Url", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("AppId", rt::Kind::Text),
        rt::Field::Required("AppOriginalId", rt::Kind::Text),
        rt::Field::Marked("Path", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Limited(
            "QrCode",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Base64))],
        ),
        rt::Field::Required(
            "UrlType",
            rt::Kind::Enum(&enums::auto_sign_link_type::TABLE),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateUserAutoSignEnableUrl",
    summary: "Makes a link with which a private person switches automatic signing on.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "AuthFailure \
        FailedOperation \
        InternalError \
        InternalError.CallOpenCloudApiError \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.CardNumber \
        InvalidParameter.CardType \
        InvalidParameter.Name \
        InvalidParameter.ParamError \
        InvalidParameterValue.Mask \
        MissingParameter \
        OperationDenied \
        OperationDenied.Forbid \
        OperationDenied.InvalidApproverAge",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateUserAutoSignEnableUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateUserAutoSignEnableUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Makes a link with which a private person switches automatic signing on.
    ///
    /// See [`CreateUserAutoSignEnableUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_user_auto_sign_enable_url(
        &self,
        request: &CreateUserAutoSignEnableUrlRequest,
    ) -> rt::Call<'_, CreateUserAutoSignEnableUrlResponse> {
        self.0.send(request)
    }
}
