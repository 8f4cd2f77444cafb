// Generated from schema/ess/2020-11-11/actions/CreateUserAutoSignSealUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateUserAutoSignSealUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateUserAutoSignSealUrlRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `SceneKey`.
    pub scene_key: String,
    /// `UserInfo`.
    pub user_info: structs::UserThreeFactor,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `ExpiredTime`.
    pub expired_time: Option<i64>,
    /// `EndPoint`.
    pub end_point: Option<String>,
}

impl CreateUserAutoSignSealUrlRequest {
    /// Makes one with what it needs.
    pub fn new(
        scene_key: impl Into<String>,
        user_info: structs::UserThreeFactor,
    ) -> Self {
        Self {
            scene_key: scene_key.into(),
            user_info,
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
    /// Sets `UserInfo`.
    #[inline]
    pub fn user_info(mut self, user_info: structs::UserThreeFactor) -> Self {
        self.user_info = user_info;
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `ExpiredTime`.
    #[inline]
    pub fn expired_time(mut self, expired_time: i64) -> Self {
        self.expired_time = Some(expired_time);
        self
    }
    /// Sets `EndPoint`.
    pub fn end_point(mut self, end_point: impl Into<String>) -> Self {
        self.end_point = Some(end_point.into());
        self
    }
}

impl rt::Record for CreateUserAutoSignSealUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.scene_key),
                rt::Member::Value(&self.user_info),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalInteger(&self.expired_time),
                rt::Member::OptionalText(&self.end_point),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.scene_key),
                rt::Value::slot(&mut self.user_info),
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalInteger(&mut self.expired_time),
                rt::Slot::OptionalText(&mut self.end_point),
            ],
        );
    }
}

impl rt::Blank for CreateUserAutoSignSealUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        scene_key: String::new(),
        user_info: rt::Blank::BLANK,
        agent: None,
        expired_time: None,
        end_point: None,
    };
}

rt::record_traits!(CreateUserAutoSignSealUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateUserAutoSignSealUrlRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("SceneKey", rt::Kind::Text),
        rt::Field::required(
            "UserInfo",
            rt::Kind::Record(&structs::user_three_factor::SHAPE),
        ),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("ExpiredTime", rt::Kind::Integer),
        rt::Field::optional("EndPoint", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for CreateUserAutoSignSealUrlRequest {
    type Response = CreateUserAutoSignSealUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateUserAutoSignSealUrl` answers.
#[non_exhaustive]
pub struct CreateUserAutoSignSealUrlResponse {
    /// `AppId`.
    pub app_id: Option<String>,
    /// `AppOriginalId`.
    pub app_original_id: Option<String>,
    /// `Url`.
    pub url: String,
    /// `Path`.
    pub path: Option<String>,
    /// `QrCode`.
    pub qr_code: Option<String>,
}

impl Default for CreateUserAutoSignSealUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateUserAutoSignSealUrlResponse {
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

impl rt::Blank for CreateUserAutoSignSealUrlResponse {
    const BLANK: Self = Self {
        app_id: None,
        app_original_id: None,
        url: String::new(),
        path: None,
        qr_code: None,
    };
}

rt::record_traits!(CreateUserAutoSignSealUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateUserAutoSignSealUrlResponse",
    fields: &[
        rt::Field::optional("AppId", rt::Kind::Text),
        rt::Field::optional("AppOriginalId", rt::Kind::Text),
        rt::Field::required("Url", rt::Kind::Text).sensitive(),
        rt::Field::optional("Path", rt::Kind::Text).sensitive(),
        rt::Field::optional("QrCode", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateUserAutoSignSealUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError.Db",
        "InternalError.Decryption",
        "InternalError.DependsApi",
        "InternalError.Encryption",
        "InvalidParameter",
        "MissingParameter",
        "OperationDenied",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateUserAutoSignSealUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateUserAutoSignSealUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `CreateUserAutoSignSealUrl`.
    ///
    /// See [`CreateUserAutoSignSealUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_user_auto_sign_seal_url(
        &self,
        request: &CreateUserAutoSignSealUrlRequest,
    ) -> rt::Call<'_, CreateUserAutoSignSealUrlResponse> {
        self.0.send(request)
    }
}
