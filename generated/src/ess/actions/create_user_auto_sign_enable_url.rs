// Generated from schema/ess/2020-11-11/actions/CreateUserAutoSignEnableUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateUserAutoSignEnableUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateUserAutoSignEnableUrlRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `SceneKey`.
    pub scene_key: String,
    /// `AutoSignConfig`.
    pub auto_sign_config: structs::AutoSignConfig,
    /// `UrlType`.
    pub url_type: Option<String>,
    /// `NotifyType`.
    pub notify_type: Option<String>,
    /// `NotifyAddress`.
    pub notify_address: Option<String>,
    /// `ExpiredTime`.
    pub expired_time: Option<i64>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `UserData`.
    pub user_data: Option<String>,
    /// `EndPoint`.
    pub end_point: Option<String>,
}

impl CreateUserAutoSignEnableUrlRequest {
    /// Makes one with what it needs.
    pub fn new(
        scene_key: impl Into<String>,
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
    pub fn scene_key(mut self, scene_key: impl Into<String>) -> Self {
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
    pub fn end_point(mut self, end_point: impl Into<String>) -> Self {
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
                rt::Member::Text(&self.scene_key),
                rt::Member::Value(&self.auto_sign_config),
                rt::Member::OptionalText(&self.url_type),
                rt::Member::OptionalText(&self.notify_type),
                rt::Member::OptionalText(&self.notify_address),
                rt::Member::OptionalInteger(&self.expired_time),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::OptionalText(&self.end_point),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.scene_key),
                rt::Value::slot(&mut self.auto_sign_config),
                rt::Slot::OptionalText(&mut self.url_type),
                rt::Slot::OptionalText(&mut self.notify_type),
                rt::Slot::OptionalText(&mut self.notify_address),
                rt::Slot::OptionalInteger(&mut self.expired_time),
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::OptionalText(&mut self.end_point),
            ],
        );
    }
}

impl rt::Blank for CreateUserAutoSignEnableUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        scene_key: String::new(),
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
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("SceneKey", rt::Kind::Text),
        rt::Field::required(
            "AutoSignConfig",
            rt::Kind::Record(&structs::auto_sign_config::SHAPE),
        ),
        rt::Field::optional("UrlType", rt::Kind::Text),
        rt::Field::optional("NotifyType", rt::Kind::Text),
        rt::Field::optional("NotifyAddress", rt::Kind::Text).sensitive(),
        rt::Field::optional("ExpiredTime", rt::Kind::Integer),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("UserData", rt::Kind::Text).sensitive(),
        rt::Field::optional("EndPoint", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for CreateUserAutoSignEnableUrlRequest {
    type Response = CreateUserAutoSignEnableUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateUserAutoSignEnableUrl` answers.
#[non_exhaustive]
pub struct CreateUserAutoSignEnableUrlResponse {
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

impl rt::Blank for CreateUserAutoSignEnableUrlResponse {
    const BLANK: Self = Self {
        url: String::new(),
        app_id: String::new(),
        app_original_id: String::new(),
        path: String::new(),
        qr_code: String::new(),
        url_type: String::new(),
    };
}

rt::record_traits!(CreateUserAutoSignEnableUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateUserAutoSignEnableUrlResponse",
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
    service: &crate::ess::SERVICE,
    name: "CreateUserAutoSignEnableUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "AuthFailure",
        "FailedOperation",
        "InternalError",
        "InternalError.CallOpenCloudApiError",
        "InternalError.System",
        "InvalidParameter",
        "InvalidParameter.CardNumber",
        "InvalidParameter.CardType",
        "InvalidParameter.Name",
        "InvalidParameter.ParamError",
        "InvalidParameterValue.Mask",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.Forbid",
        "OperationDenied.InvalidApproverAge",
    ],
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
    /// Calls `CreateUserAutoSignEnableUrl`.
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
