// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateUserAutoSignEnableUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelCreateUserAutoSignEnableUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateUserAutoSignEnableUrlRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `SceneKey`.
    pub scene_key: String,
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `AutoSignConfig`.
    pub auto_sign_config: Option<structs::AutoSignConfig>,
    /// `UrlType`.
    pub url_type: Option<String>,
    /// `NotifyType`.
    pub notify_type: Option<String>,
    /// `NotifyAddress`.
    pub notify_address: Option<String>,
    /// `ExpiredTime`.
    pub expired_time: Option<i64>,
    /// `UserData`.
    pub user_data: Option<String>,
    /// `EndPoint`.
    pub end_point: Option<String>,
}

impl ChannelCreateUserAutoSignEnableUrlRequest {
    /// Makes one with what it needs.
    pub fn new(scene_key: impl Into<String>) -> Self {
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
    pub fn scene_key(mut self, scene_key: impl Into<String>) -> Self {
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
    pub fn url_type(mut self, url_type: impl Into<String>) -> Self {
        self.url_type = Some(url_type.into());
        self
    }
    /// Sets `NotifyType`.
    pub fn notify_type(mut self, notify_type: impl Into<String>) -> Self {
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
    pub fn end_point(mut self, end_point: impl Into<String>) -> Self {
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
                rt::Member::Text(&self.scene_key),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.auto_sign_config),
                rt::Member::OptionalText(&self.url_type),
                rt::Member::OptionalText(&self.notify_type),
                rt::Member::OptionalText(&self.notify_address),
                rt::Member::OptionalInteger(&self.expired_time),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::OptionalText(&self.end_point),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::Text(&mut self.scene_key),
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.auto_sign_config),
                rt::Slot::OptionalText(&mut self.url_type),
                rt::Slot::OptionalText(&mut self.notify_type),
                rt::Slot::OptionalText(&mut self.notify_address),
                rt::Slot::OptionalInteger(&mut self.expired_time),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::OptionalText(&mut self.end_point),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateUserAutoSignEnableUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        scene_key: String::new(),
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
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("SceneKey", rt::Kind::Text),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional(
            "AutoSignConfig",
            rt::Kind::Record(&structs::auto_sign_config::SHAPE),
        ),
        rt::Field::optional("UrlType", rt::Kind::Text),
        rt::Field::optional("NotifyType", rt::Kind::Text),
        rt::Field::optional("NotifyAddress", rt::Kind::Text).sensitive(),
        rt::Field::optional("ExpiredTime", rt::Kind::Integer),
        rt::Field::optional("UserData", rt::Kind::Text).sensitive(),
        rt::Field::optional("EndPoint", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for ChannelCreateUserAutoSignEnableUrlRequest {
    type Response = ChannelCreateUserAutoSignEnableUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateUserAutoSignEnableUrl` answers.
#[non_exhaustive]
pub struct ChannelCreateUserAutoSignEnableUrlResponse {
    /// `Url`.
    pub url: String,
    /// `AppId`.
    pub app_id: String,
    /// `AppOriginalId`.
    pub app_original_id: String,
    /// `Path`.
    pub path: String,
    /// `QrCode`.
    pub qr_code: String,
    /// `UrlType`.
    pub url_type: String,
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
                rt::Member::Text(&self.url_type),
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
                rt::Slot::Text(&mut self.url_type),
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
        url_type: String::new(),
    };
}

rt::record_traits!(ChannelCreateUserAutoSignEnableUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateUserAutoSignEnableUrlResponse",
    fields: &[
        rt::Field::required("Url", rt::Kind::Text).sensitive(),
        rt::Field::required("AppId", rt::Kind::Text),
        rt::Field::required("AppOriginalId", rt::Kind::Text),
        rt::Field::required("Path", rt::Kind::Text).sensitive(),
        rt::Field::required("QrCode", rt::Kind::Text),
        rt::Field::required("UrlType", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateUserAutoSignEnableUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "AuthFailure",
        "FailedOperation",
        "InternalError.Db",
        "InternalError.Encryption",
        "InvalidParameter",
        "InvalidParameter.CardNumber",
        "InvalidParameter.CardType",
        "InvalidParameter.Name",
        "InvalidParameter.ParamError",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.InvalidApproverAge",
    ],
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
    /// Calls `ChannelCreateUserAutoSignEnableUrl`.
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
