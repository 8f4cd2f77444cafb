// Generated from schema/ess/2020-11-11/actions/CreateUserAutoSignSealUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes a link with which a private person changes the signature that is used for automatic signing.
///
/// The company needs automatic signing switched on, and the person too (DescribeUserAutoSignStatus).
/// The link leads into the mini-program.
/// The call costs nothing for now.
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
pub struct CreateUserAutoSignSealUrlRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The use for which the person signs automatically with this signature.
    pub scene_key: enums::AutoSignScene,
    /// The person who changes the signature; automatic signing must be switched on for this person already.
    pub user_info: structs::UserThreeFactor,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// When the link to change the signature ends; 7 days from now unless it is set, at most 30 days.
    ///
    /// 0 means 7 days from now. Limits: seconds since 1970; not in the past, at most 30 days from now (warns).
    pub expired_time: Option<i64>,
    /// The form of the link to change the signature.
    ///
    /// Limits: one of `HTTP`, `HTTP_SHORT_URL`, `APP`.
    pub end_point: Option<enums::LinkEndpoint>,
}

impl CreateUserAutoSignSealUrlRequest {
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
    pub fn end_point(mut self, end_point: impl Into<enums::LinkEndpoint>) -> Self {
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
                rt::Member::Value(&self.scene_key),
                rt::Member::Value(&self.user_info),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalInteger(&self.expired_time),
                rt::Member::Value(&self.end_point),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.scene_key),
                rt::Slot::Value(&mut self.user_info),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalInteger(&mut self.expired_time),
                rt::Slot::Value(&mut self.end_point),
            ],
        );
    }
}

impl rt::Blank for CreateUserAutoSignSealUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        scene_key: rt::Blank::BLANK,
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
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("SceneKey", rt::Kind::Enum(&enums::auto_sign_scene::TABLE)),
        rt::Field::Required(
            "UserInfo",
            rt::Kind::Record(&structs::user_three_factor::SHAPE),
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
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

impl rt::Request for CreateUserAutoSignSealUrlRequest {
    type Response = CreateUserAutoSignSealUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateUserAutoSignSealUrl` answers.
#[non_exhaustive]
pub struct CreateUserAutoSignSealUrlResponse {
    /// The AppID of the service's mini-program, with which an app or another mini-program jumps to Path.
    pub app_id: Option<String>,
    /// The original id of the service's mini-program (`gh_…`), with which an app jumps to Path.
    pub app_original_id: Option<String>,
    /// The link with which the person changes the signature, valid until ExpiredTime.
    pub url: String,
    /// The page of the mini-program where the signature is changed, for a jump from an app or another mini-program.
    pub path: Option<String>,
    /// A picture in base64 with a QR code, which leads to changing the signature when scanned with WeChat.
    ///
    /// Limits: base64 (warns).
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
        rt::Field::Optional("AppId", rt::Kind::Text),
        rt::Field::Optional("AppOriginalId", rt::Kind::Text),
        rt::Field::Marked("Url", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("Path", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Limited(
            "QrCode",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Base64))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateUserAutoSignSealUrl",
    summary: "Makes a link with which a private person changes the signature that is used for automatic signing.",
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
        blank: rt::blank::<CreateUserAutoSignSealUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateUserAutoSignSealUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Makes a link with which a private person changes the signature that is used for automatic signing.
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
